package intervene.process;

import intervene.param.Param;

/** How much of a crisis crosses borders; read by {@link Reach}. */
public record SpilloverParameters(
        @Param(value = "0.5", range = "[0, 1]", doc = "spill-over on a state next to the host that is not its neighbour, relative to a neighbour", source = "assumed")
        double beyondNeighbours,

        @Param(value = "1000", range = "[1, 40000]", unit = "km", doc = "distance at which spill-over beyond neighbours has shrunk to 1/e", source = "assumed")
        double scale,

        @Param(value = "500000", range = "[1, inf)", unit = "persons", doc = "displaced persons at whom spill-over is full", source = "assumed")
        double displaced) {}
