package intervene.decision;

import intervene.param.Param;

/** How states see a crisis from afar; read by {@link Perception}. */
public record PerceptionParameters(
        @Param(value = "1.2", range = "[0, 5]", unit = "ln deaths", doc = "spread of states' estimates of the remaining deaths in a crisis that nobody sees; it shrinks as visibility grows", source = "assumed")
        double noise) {}
