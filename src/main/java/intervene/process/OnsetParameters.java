package intervene.process;

import intervene.param.Param;

/** How often crises begin, and where; read by {@link Onset}. */
public record OnsetParameters(
        @Param(value = "1.28", range = "[0, 100]", unit = "crises a year", doc = "expected yearly number of onsets in the world, before busy hosts, prevention and the norm lower it", source = "computed: Ulfelder and Valentino 2008, 1990-2014")
        double rate,

        @Param(value = "1.4", range = "[0, 20]", unit = "1", doc = "excess of the variance of yearly onsets over their mean, as a share of the mean; 0 is a Poisson process", source = "computed: Ulfelder and Valentino 2008, 1990-2014")
        double clustering,

        @Param(value = "-4.307", range = "[-20, 20]", unit = "logit a year", doc = "intercept of a host's yearly hazard", source = "computed: Ulfelder and Valentino 2008, 1990-2014")
        double intercept,

        @Param(value = "-0.177", range = "[-5, 5]", unit = "logit per ln(US$ a head)", doc = "slope of a host's hazard on its income", source = "computed: Ulfelder and Valentino 2008, 1990-2014")
        double incomeSlope,

        @Param(value = "0.330", range = "[-5, 5]", unit = "logit per ln(million persons)", doc = "slope of a host's hazard on its population", source = "computed: Ulfelder and Valentino 2008, 1990-2014")
        double populationSlope,

        @Param(value = "0.2", range = "[0, 1]", unit = "1 per unit of the norm", doc = "share by which the hazard falls for each unit by which the norm exceeds its base", source = "assumed")
        double normDeterrence) {}
