package intervene.analysis;

import java.util.List;

/**
 * Scenario discovery by the patient rule induction method (Friedman and Fisher 1999, Bryant and Lempert 2010): a box in
 * the space of factors, given by few restrictions, in which cases of interest are frequent.
 *
 * <p><em>Peeling</em> begins with all points. Each step cuts off, at one end of a number, the share {@link #PEELED} of
 * the box's points (all of a value that more of them share), or one choice of a factor with choices; among those the
 * cut that raises the density most for the share of points that it costs, since choices cost more than ends do (Kwakkel
 * and Jaxa-Rozen 2016). It stops where the density is 1 or fewer than {@link #FEWEST_POINTS} points would remain.
 *
 * <p>The <em>suggested</em> box of the trajectory has the greatest harmonic mean of coverage and density (van
 * Rijsbergen 1979), which is small if either is; among equals the first, which is the largest. It is then improved by
 * <em>pasting</em>, which moves the box outwards by the same share at one end, or by one choice, as long as the density
 * does not fall, and by dropping restrictions whose quasi-p-value exceeds {@link #LEVEL}, the weakest first. The
 * trajectory is there for those who would rather choose another one.
 *
 * <p>Nothing is drawn: the same points give the same boxes. Limits lie midway between the points that they part, and
 * may miss the true ones by the share that a step cuts. The search is greedy and gives one box; where cases of interest
 * lie in several corners, its coverage is low. Density and coverage are those of the points searched, which flatter a
 * box chosen for them.
 *
 * @param trajectory boxes by peeling, from all points inwards
 * @param suggested  index of the suggested one among them
 * @param box        the suggested box after pasting and dropping
 */
public record Prim(List<Box> trajectory, int suggested, Box box) {
    /** Share of a box's points that a step cuts off or adds. */
    public static final double PEELED = 0.05;

    /** A box has at least so many points, unless there are fewer in all. */
    public static final int FEWEST_POINTS = 10;

    /** Quasi-p-value above which a restriction is dropped. */
    public static final double LEVEL = 0.05;

    /**
     * A box.
     *
     * @param restrictions those that define it, by axis
     * @param points       points in it
     * @param interesting  points of interest in it
     * @param coverage     share of all points of interest that lie in it; NaN where there is none
     * @param density      share of its points that are of interest
     * @param mass         share of all points that lie in it
     */
    public record Box(
            List<Restriction> restrictions,
            int points,
            int interesting,
            double coverage,
            double density,
            double mass) {
        /** Harmonic mean of coverage and density, 0 where nothing of interest lies in it. */
        double balance() {
            return interesting == 0 ? 0 : 2 * coverage * density / (coverage + density);
        }
    }

    /**
     * What a box demands of one axis.
     *
     * @param axis   index of the axis
     * @param low    least value of a number, −∞ where there is no such limit; NaN for choices
     * @param high   greatest value of a number, ∞ where there is no such limit; NaN for choices
     * @param levels choices that are in the box, ascending; empty for numbers
     * @param quasiP probability that a box without this restriction would by chance have as many points of interest
     *               among as many points, if its own density were the true one (binomial; Bryant and Lempert 2010). It
     *               ranks restrictions; that they were searched for makes it too small for a test.
     */
    public record Restriction(int axis, double low, double high, List<Integer> levels, double quasiP) {}

    /**
     * Searches for a box.
     *
     * @param points      by point and axis; of an axis with choices, the index of the choice
     * @param categorical whether an axis has choices instead of numbers, by axis
     * @param interest    whether a point is of interest
     * @throws IllegalArgumentException if a coordinate is undefined, or lengths differ
     */
    public static Prim of(double[][] points, boolean[] categorical, boolean[] interest) {
        return new PrimSearch(PrimPoints.of(points, categorical, interest)).run();
    }
}
