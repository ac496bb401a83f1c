package intervene.process;

import intervene.param.Param;

/** What the public of a contributor thinks; read by {@link PublicSupport}. */
public record SupportParameters(
        @Param(value = "0.55", range = "[0, 1]", unit = "share", doc = "support for an operation at its start", source = "assumed")
        double base,

        @Param(value = "0.09", range = "[-1, 1]", unit = "share", doc = "gain with the Council's authority", source = "Chapman and Reiter 2004")
        double councilGain,

        @Param(value = "0.15", range = "[0, 1]", unit = "share per tenfold deaths", doc = "loss for each tenfold of the state's own dead", source = "Mueller 1973")
        double lossPerTenfold,

        @Param(value = "0.5", range = "[0, 1]", doc = "factor on that loss while the operation succeeds", source = "assumed")
        double successFactor,

        @Param(value = "0.35", range = "[0, 1]", unit = "share", doc = "support below which a state may withdraw", source = "assumed")
        double withdrawalThreshold,

        @Param(value = "0.2", range = "[0, 1]", unit = "a month", doc = "hazard of withdrawal below the threshold in a full democracy", source = "assumed")
        double withdrawalHazard) {}
