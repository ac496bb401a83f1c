package intervene.design;

import java.util.List;

/**
 * What a configuration says of a design.
 *
 * @param kind   which one
 * @param axes   what it varies
 * @param points number that the design needs: points of a Latin hypercube or Sobol design, base points of Saltelli's,
 *               trajectories of Morris's; 0 where the design needs none
 * @param seed   seed of its own chance, apart from that of the runs
 * @param levels levels of Morris's grid, an even number
 */
public record DesignSettings(DesignKind kind, List<Axis> axes, int points, int seed, int levels) {}
