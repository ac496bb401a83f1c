package intervene.process;

import intervene.param.Param;

/** How costly operations weigh on the next decision; read by {@link Weariness}. */
public record WearinessParameters(
        @Param(value = "1.5", range = "[0, 100]", unit = "multiples of tolerance", doc = "loss rate above which an operation makes its contributor weary", source = "assumed")
        double lossThreshold,

        @Param(value = "10", range = "[0, 10000]", unit = "persons", doc = "least number of own dead that makes a contributor weary", source = "assumed")
        double leastDead,

        @Param(value = "3", range = "[0, 3]", doc = "greatest rise of weariness by one operation; 0 switches weariness off", source = "assumed")
        double step,

        @Param(value = "0.5", range = "[0, 1]", doc = "affinity above which peers grow weary too", source = "assumed")
        double peerAffinity,

        @Param(value = "0.25", range = "[0, 1]", unit = "share", doc = "share of a contributor's weariness that its closest peers feel", source = "assumed")
        double peerShare,

        @Param(value = "36", range = "(0, 1200]", unit = "months", doc = "half-life of weariness", source = "assumed")
        double halfLife) {}
