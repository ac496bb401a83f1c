package intervene.process;

import intervene.param.Distribution;
import intervene.param.Param;
import intervene.param.TakesEffect;

/** The ban on unauthorised force and its integrity m (DIIS 2005, 4); read by {@link Norms}. */
public record BanParameters(
        @Param(value = "0.9", range = "[0, 1]", doc = "integrity at the start", source = "assumed", takesEffect = TakesEffect.AT_START)
        double initial,

        @Param(value = "0.9", range = "(0, 1]", doc = "integrity to which it returns", source = "assumed")
        double base,

        @Param(value = "240", range = "(0, 12000]", unit = "months", doc = "half-life of a departure from the base", source = "assumed")
        double halfLife,

        @Param(value = "0.03", range = "[0, 1]", doc = "fall with an unauthorised action of no legitimacy", source = "assumed")
        double step,

        @Param(value = "0.3", range = "[0, 100]", unit = "wars a year", doc = "pretextual wars where the ban has lost all integrity", source = "assumed")
        double pretextualWars,

        @Param(value = "{distribution: lognormal, median: 5000, sigma: 1.5}", range = "[0, inf)", unit = "persons", doc = "distribution of the deaths of a pretextual war", source = "assumed")
        Distribution pretextualDeaths) {}
