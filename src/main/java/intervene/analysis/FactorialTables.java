package intervene.analysis;

import intervene.analysis.FactorialEffects.Cell;
import intervene.analysis.FactorialEffects.Level;
import intervene.analysis.FactorialEffects.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of {@link FactorialEffects}, from the points that have a defined output.
 *
 * @param levels     index of the level, by point and factor
 * @param sizes      number of levels of each factor, points without a defined output included
 * @param means      of the points
 * @param undefined  points without a defined output
 * @param confidence of the intervals
 */
record FactorialTables(int[][] levels, int[] sizes, PointMeans means, int undefined, double confidence) {
    static FactorialTables of(int[][] levels, double[][] outputs, double confidence) {
        int[] defined = IntStream.range(0, outputs.length)
                .filter(p -> Arrays.stream(outputs[p]).anyMatch(y -> !Double.isNaN(y))).toArray();
        int axes = levels.length == 0 ? 0 : levels[0].length;
        int[] sizes = IntStream.range(0, axes)
                .map(a -> 1 + Arrays.stream(levels).mapToInt(point -> point[a]).max().orElse(-1)).toArray();
        return new FactorialTables(
                Arrays.stream(defined).mapToObj(p -> levels[p]).toArray(int[][]::new),
                sizes,
                PointMeans.of(Arrays.stream(defined).mapToObj(p -> outputs[p]).toArray(double[][]::new)),
                outputs.length - defined.length,
                confidence);
    }

    FactorialEffects effects() {
        List<Level> all = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int axis = 0; axis < sizes.length; axis++) {
            addLevels(axis, all);
            for (int other = axis + 1; other < sizes.length; other++) {
                addCells(axis, other, cells);
            }
        }
        boolean balanced = isBalanced();
        Moments between = Moments.of(means.means());
        double squares = between.isConstant() ? Double.NaN : between.squares();
        return new FactorialEffects(
                sum(average(p -> true)),
                List.copyOf(all),
                List.copyOf(cells),
                balanced && squares > 0 ? shares(all, cells, squares) : List.of(),
                means.noise() / squares,
                balanced,
                levels.length,
                undefined);
    }

    private void addLevels(int axis, List<Level> all) {
        for (int level = 0; level < sizes[axis]; level++) {
            double[] here = average(at(axis, level));
            all.add(new Level(axis, level, sum(here), sum(less(here, average(p -> true)))));
        }
    }

    private void addCells(int axis, int other, List<Cell> cells) {
        for (int level = 0; level < sizes[axis]; level++) {
            double[] effect = less(average(at(axis, level)), average(p -> true));
            for (int otherLevel = 0; otherLevel < sizes[other]; otherLevel++) {
                double[] here = average(at(axis, level).and(at(other, otherLevel)));
                double[] interaction = less(less(here, effect), average(at(other, otherLevel)));
                cells.add(new Cell(axis, level, other, otherLevel, sum(here), sum(interaction)));
            }
        }
    }

    private IntPredicate at(int axis, int level) {
        return p -> levels[p][axis] == level;
    }

    /** Weights that make the mean over some points; undefined where there is none. */
    private double[] average(IntPredicate points) {
        int[] chosen = IntStream.range(0, levels.length).filter(points).toArray();
        var weights = new double[levels.length];
        Arrays.fill(weights, chosen.length == 0 ? Double.NaN : 0);
        for (int p : chosen) {
            weights[p] = 1.0 / chosen.length;
        }
        return weights;
    }

    private static double[] less(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(p -> a[p] - b[p]).toArray();
    }

    private Estimate sum(double[] weights) {
        boolean defined = weights.length > 0 && !Double.isNaN(weights[0]);
        return defined ? means.sum(weights, confidence) : Estimate.single(Double.NaN, 0);
    }

    private boolean isBalanced() {
        Map<String, Long> times = Arrays.stream(levels)
                .collect(Collectors.groupingBy(Arrays::toString, TreeMap::new, Collectors.counting()));
        long combinations = Arrays.stream(sizes).asLongStream().reduce(1, (a, b) -> a * b);
        return times.size() == combinations && times.values().stream().distinct().count() == 1;
    }

    /** Sums of squares, which in a balanced design are those of orthogonal parts. */
    private List<Share> shares(List<Level> all, List<Cell> cells, double squares) {
        var of = new double[sizes.length][sizes.length];
        for (Level level : all) {
            of[level.axis()][level.axis()] += square(level.effect()) / sizes[level.axis()];
        }
        for (Cell cell : cells) {
            of[cell.axis()][cell.other()] += square(cell.interaction()) / sizes[cell.axis()] / sizes[cell.other()];
        }
        List<Share> shares = new ArrayList<>();
        for (int axis = 0; axis < sizes.length; axis++) {
            for (int other = axis; other < sizes.length; other++) {
                shares.add(new Share(axis, other, of[axis][other] * levels.length / squares));
            }
        }
        return List.copyOf(shares);
    }

    private static double square(Estimate estimate) {
        return estimate.value() * estimate.value();
    }
}
