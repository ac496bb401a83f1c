package intervene.analysis;

import intervene.analysis.Prim.Box;
import intervene.analysis.Prim.Restriction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;

/**
 * The points that {@link Prim} searches.
 *
 * @param points   by point and axis
 * @param choices  number of choices by axis, 0 for numbers
 * @param interest by point
 */
record PrimPoints(double[][] points, int[] choices, boolean[] interest) {
    /** Points of a region, and how many of them are of interest. */
    record Count(int points, int interesting) {
        double density() {
            return (double) interesting / points;
        }
    }

    static PrimPoints of(double[][] points, boolean[] categorical, boolean[] interest) {
        if (points.length != interest.length
                || Arrays.stream(points).anyMatch(point -> point.length != categorical.length)) {
            throw new IllegalArgumentException("points, axes and interests differ in number");
        }
        if (Arrays.stream(points).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a coordinate is undefined");
        }
        int[] choices = IntStream.range(0, categorical.length)
                .map(a -> categorical[a] ? 1 + Arrays.stream(points).mapToInt(x -> (int) x[a]).max().orElse(0) : 0)
                .toArray();
        return new PrimPoints(points, choices, interest);
    }

    int axes() {
        return choices.length;
    }

    Count count(PrimRegion region) {
        int inside = 0;
        int interesting = 0;
        for (int p = 0; p < points.length; p++) {
            if (region.contains(points[p])) {
                inside++;
                interesting += interest[p] ? 1 : 0;
            }
        }
        return new Count(inside, interesting);
    }

    PrimPoints inside(PrimRegion region) {
        return only(p -> region.contains(points[p]));
    }

    PrimPoints outside(PrimRegion region) {
        return only(p -> !region.contains(points[p]));
    }

    private PrimPoints only(IntPredicate which) {
        int[] chosen = IntStream.range(0, points.length).filter(which).toArray();
        var interests = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            interests[i] = interest[chosen[i]];
        }
        return new PrimPoints(Arrays.stream(chosen).mapToObj(p -> points[p]).toArray(double[][]::new), choices,
                interests);
    }

    /** Coordinates on an axis, times 1 or −1, ascending. */
    double[] sorted(int axis, int sign) {
        return Arrays.stream(points).mapToDouble(x -> sign * x[axis]).sorted().toArray();
    }

    /** Choices of an axis that occur. */
    List<Integer> occurring(int axis) {
        return Arrays.stream(points).map(x -> (int) x[axis]).distinct().sorted().toList();
    }

    Box box(PrimRegion region) {
        Count here = count(region);
        Count all = count(PrimRegion.everything(choices));
        List<Restriction> restrictions = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            if (region.restricts(axis)) {
                restrictions.add(restriction(region, axis, here));
            }
        }
        return new Box(
                List.copyOf(restrictions),
                here.points(),
                here.interesting(),
                (double) here.interesting() / all.interesting(),
                here.density(),
                (double) here.points() / all.points());
    }

    private Restriction restriction(PrimRegion region, int axis, Count here) {
        double quasiP = atLeast(here, count(region.released(axis)).density());
        if (choices[axis] == 0) {
            return new Restriction(axis, region.low()[axis], region.high()[axis], List.of(), quasiP);
        }
        List<Integer> levels = IntStream.range(0, choices[axis]).filter(x -> region.admits(axis, x)).boxed().toList();
        return new Restriction(axis, Double.NaN, Double.NaN, levels, quasiP);
    }

    /** P(Bin(points, density) ≥ interesting). */
    private static double atLeast(Count count, double density) {
        if (count.interesting() == 0 || density == 1) {
            return 1;
        }
        return Beta.regularizedBeta(density, count.interesting(), count.points() - count.interesting() + 1.0);
    }
}
