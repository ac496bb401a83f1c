package intervene.decision;

import intervene.param.Param;

/** The five criteria of legitimacy (DIIS 2005, 3, after the High-level Panel 2004); read by {@link Criteria}. */
public record CriteriaParameters(
        @Param(value = "5000", range = "[0, inf)", unit = "persons", doc = "deaths at which a threat is half as serious as can be", source = "assumed")
        double threatScale,

        @Param(value = "25000", range = "[0, inf)", unit = "persons", doc = "deaths at which the gravity of a crisis is half of the greatest", source = "assumed")
        double gravityScale,

        @Param(value = "false", doc = "variant of proper purpose in which enlightened interest and reputation count half against it", source = "assumed")
        boolean strictPurpose,

        @Param(value = "11", range = "(0, 240]", unit = "months", doc = "time after the first measure in which the doubt that force is the last resort shrinks to 1/e", source = "assumed")
        double lastResortMonths,

        @Param(value = "0.5", range = "[0, 3]", unit = "ln months", doc = "spread between crises of the time that last resort takes", source = "assumed")
        double lastResortSpread,

        @Param(value = "3", range = "[0, 24]", unit = "months", doc = "horizon of the emergency in which nothing else can help in time", source = "assumed")
        int emergencyMonths,

        @Param(value = "0.5", range = "[0, 1]", unit = "share of unopposed deaths", doc = "share of all deaths within that horizon that makes an emergency", source = "assumed")
        double emergencyShare,

        @Param(value = "0.65", range = "[0, 1]", doc = "proportional means where force is from the air", source = "assumed")
        double airProportion,

        @Param(value = "0.1", range = "(0, 1]", unit = "share of world capability", doc = "host's capability (CINC) at which the balance of consequences is 0", source = "assumed")
        double balanceCinc,

        @Param(value = "0.5", range = "[0, 1]", doc = "least value of each hard criterion; below it in last resort no draft on force is tabled", source = "assumed")
        double hardMinimum,

        @Param(value = "0.875", range = "[0, 1]", doc = "legitimacy that a state reckons with before the criteria are known", source = "assumed")
        double provisionalLegitimacy) {}
