package intervene.process;

import intervene.param.Param;

/** How much force a state can bring to a host; read by {@link Reach}. */
public record ReachParameters(
        @Param(value = "0.1", range = "[0, 1]", unit = "share of armed forces", doc = "share of its armed forces that a state can use abroad", source = "assumed")
        double deployable,

        @Param(value = "60", range = "[0, inf)", unit = "thousand troops", doc = "greatest force that a state can use in one crisis", source = "assumed")
        double maximum,

        @Param(value = "1500", range = "[1, 40000]", unit = "km", doc = "reach of the state with median military spending: the distance at which its force has shrunk to 1/e", source = "assumed")
        double medianReach,

        @Param(value = "12000", range = "[1, 40000]", unit = "km", doc = "reach of the state with the greatest military spending", source = "assumed")
        double greatestReach,

        @Param(value = "5000", range = "[0, inf)", unit = "million US$ a year", doc = "least military spending of a state that has an air force fit to intervene", source = "assumed")
        double airForceSpending,

        @Param(value = "true", doc = "condition that a state with a crisis of its own sends no force abroad", source = "assumed")
        boolean hostsStayHome) {}
