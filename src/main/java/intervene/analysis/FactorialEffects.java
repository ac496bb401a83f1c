package intervene.analysis;

import java.util.List;

/**
 * Main effects and two-factor interactions in a factorial design, where every point has an equal weight (Montgomery
 * 2017, chapters 5 and 6).
 *
 * <p>Points share their seeds, replicate by replicate. An effect is therefore formed within each replicate and averaged
 * over replicates, with Student's interval over them, so that chance that all points share drops out of effects
 * ({@link PointMeans}). Where an output is undefined in some runs, each point's mean is that of the runs in which it is
 * defined, as in a table of points, and the interval takes account of what is missing.
 *
 * <p>A design is balanced if each combination of levels occurs equally often. Where it is not, since levels depend on
 * other factors or some points have no defined output, level means are still means over the points that there are, but
 * an effect holds in part what is due to the other factors with which its levels occur; shares are then undefined.
 *
 * @param grandMean mean over all points
 * @param levels    each level of each factor
 * @param cells     each pair of levels of each pair of factors
 * @param shares    what each factor and each pair explains; empty where the design is not balanced or all point means
 *                  are the same
 * @param noise     share of the squared deviations of point means that the chance of finitely many replicates is
 *                  expected to cause: what the shares hold of it together with what they leave over; NaN where a point
 *                  has but one replicate
 * @param balanced  whether each combination of levels occurs equally often
 * @param points    points that were used
 * @param undefined points that were not, since their output is undefined in all replicates
 */
public record FactorialEffects(
        Estimate grandMean,
        List<Level> levels,
        List<Cell> cells,
        List<Share> shares,
        double noise,
        boolean balanced,
        int points,
        int undefined) {
    /**
     * One level of one factor.
     *
     * @param axis   index of the factor
     * @param level  index of the level
     * @param mean   mean over the points at this level; undefined where there is none
     * @param effect that mean less the grand mean
     */
    public record Level(int axis, int level, Estimate mean, Estimate effect) {}

    /**
     * A pair of levels of two factors.
     *
     * @param axis        index of the first factor
     * @param level       index of its level
     * @param other       index of the second factor, above the first
     * @param otherLevel  index of its level
     * @param mean        mean over the points at both levels; undefined where there is none
     * @param interaction that mean less the sum of the grand mean and the effects of both levels
     */
    public record Cell(int axis, int level, int other, int otherLevel, Estimate mean, Estimate interaction) {}

    /**
     * Share of the squared deviations of point means from their mean, between 0 and 1. Shares of all factors and pairs
     * sum to 1 less what interactions of three and more factors explain.
     *
     * @param axis  index of the factor
     * @param other index of the other factor of a pair; the same for the factor by itself
     */
    public record Share(int axis, int other, double share) {}

    /**
     * Effects from the outputs at the points.
     *
     * @param levels     index of the level, by point and factor
     * @param outputs    by point and replicate; replicate r of all points has the same seed
     * @param confidence of the intervals (0, 1)
     */
    public static FactorialEffects of(int[][] levels, double[][] outputs, double confidence) {
        if (levels.length != outputs.length) {
            throw new IllegalArgumentException(levels.length + " points with levels, " + outputs.length
                    + " with outputs");
        }
        return FactorialTables.of(levels, outputs, confidence).effects();
    }
}
