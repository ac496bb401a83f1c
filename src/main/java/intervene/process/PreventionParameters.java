package intervene.process;

import intervene.param.Param;

/** Pillars I and II of the responsibility to protect; read by {@link Onset}. */
public record PreventionParameters(
        @Param(value = "0", range = "[0, 1]", doc = "effort put into prevention", source = "assumed")
        double effort,

        @Param(value = "0.5", range = "[0, 1]", unit = "share", doc = "share of onsets that full effort prevents", source = "assumed")
        double effect,

        @Param(value = "500", range = "[0, inf)", unit = "million US$ a year", doc = "cost of full effort", source = "assumed")
        double cost) {}
