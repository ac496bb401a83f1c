package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.random.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisDesignTest {
    private static MorrisDesign morris(List<Axis> axes, int trajectories, int levels, int seed) {
        return (MorrisDesign) Designs.of(new DesignSettings(DesignKind.MORRIS, axes, trajectories, seed, levels));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 4", "3, 10, 4", "8, 20, 6", "8, 20, 2", "5, 300, 8", "30, 30, 4"})
    void everyTrajectoryMovesAlongEachAxisOnce(int k, int trajectories, int levels) {
        MorrisDesign design = morris(TestAxes.unit(k), trajectories, levels, 1);
        assertEquals((long) trajectories * (k + 1), design.size());
        double delta = levels / (2.0 * (levels - 1));
        for (int t = 0; t < trajectories; t++) {
            var moved = new int[k];
            for (int step = 0; step < k; step++) {
                double[] from = design.position((long) t * (k + 1) + step);
                double[] to = design.position((long) t * (k + 1) + step + 1);
                for (int i = 0; i < k; i++) {
                    double size = i == design.moved(t, step) ? delta : 0;
                    assertEquals(size, Math.abs(to[i] - from[i]), 1e-12);
                    assertEquals(Math.rint(from[i] * (levels - 1)), from[i] * (levels - 1), 1e-12);
                    assertTrue(from[i] >= 0 && from[i] <= 1 && to[i] >= 0 && to[i] <= 1);
                }
                moved[design.moved(t, step)]++;
            }
            assertTrue(IntStream.of(moved).allMatch(n -> n == 1));
        }
    }

    @Test
    void distanceOfTwoTrajectoriesByHand() {
        // One axis, 4 levels: 0 → 2 and 1 → 3. |0 - 1| + |0 - 3| + |2 - 1| + |2 - 3| = 6.
        double[] roots = IntStream.range(0, 20).mapToDouble(Math::sqrt).toArray();
        var a = new Trajectory(new int[] {0}, new int[] {0}, 2);
        var b = new Trajectory(new int[] {1}, new int[] {0}, 2);
        assertEquals(6, a.distance(b, roots));
        // Two axes: 00 → 20 → 22 and 00 → 02 → 22. From 00: 0 + 2 + √8, from 20: 2 + √8 + 2, from 22: √8 + 2 + 0.
        var c = new Trajectory(new int[] {0, 0}, new int[] {0, 1}, 2);
        var d = new Trajectory(new int[] {0, 0}, new int[] {1, 0}, 2);
        assertEquals(8 + 3 * Math.sqrt(8), c.distance(d, roots), 1e-12);
        assertEquals(c.distance(d, roots), d.distance(c, roots), 1e-12);
    }

    private static Trajectory[] candidates(int number, int k, int half, int seed) {
        return IntStream.range(0, number).mapToObj(i -> Trajectory.draw(i, k, half, new Draws(seed)))
                .toArray(Trajectory[]::new);
    }

    private static double spread(double[][] squared, int... chosen) {
        double sum = 0;
        for (int i : chosen) {
            for (int j : chosen) {
                sum += squared[i][j] / 2;
            }
        }
        return Math.sqrt(sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theChoiceIsAlmostTheBestOfAll(int seed) {
        // Over 200 seeds, the worst choice measured 98 % of the best of 1001.
        Trajectory[] candidates = candidates(14, 4, 2, seed);
        double[][] squared = TrajectoryChoice.squaredDistances(candidates, 4);
        double best = 0;
        for (int subset = 0; subset < 1 << 14; subset++) {
            if (Integer.bitCount(subset) == 4) {
                int bits = subset;
                int[] members = IntStream.range(0, 14).filter(i -> (bits >> i & 1) == 1).toArray();
                best = Math.max(best, spread(squared, members));
            }
        }
        double found = spread(squared, TrajectoryChoice.best(candidates, 4, 4));
        assertTrue(found <= best + 1e-9 && found > 0.97 * best, found + " of " + best);
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "10, 20", "15, 30"})
    void trajectoriesAreSpreadBetterThanTheFirstCandidates(int k, int trajectories) {
        // Measured over three seeds each: 16 to 22 %, 9 to 14 % and 10 to 12 % better.
        Trajectory[] candidates = candidates(10 * trajectories, k, 2, 1);
        double[][] squared = TrajectoryChoice.squaredDistances(candidates, 4);
        int[] chosen = TrajectoryChoice.best(candidates, 4, trajectories);
        double first = spread(squared, IntStream.range(0, trajectories).toArray());
        assertTrue(spread(squared, chosen) > 1.05 * first, spread(squared, chosen) + " against " + first);
        assertEquals(trajectories, Arrays.stream(chosen).distinct().count());
        assertNoExchangeHelps(squared, chosen);
        MorrisDesign design = morris(TestAxes.unit(k), trajectories, 4, 1);
        for (int t = 0; t < trajectories; t++) {
            int[] start = candidates[chosen[t]].start();
            double[] expected = IntStream.of(start).mapToDouble(i -> i / 3.0).toArray();
            assertTrue(Arrays.equals(expected, design.position((long) t * (k + 1))));
        }
    }

    private static void assertNoExchangeHelps(double[][] squared, int[] chosen) {
        double found = spread(squared, chosen);
        for (int place = 0; place < chosen.length; place++) {
            int[] other = chosen.clone();
            for (int i = 0; i < squared.length; i++) {
                int candidate = i;
                if (IntStream.of(chosen).noneMatch(c -> c == candidate)) {
                    other[place] = candidate;
                    assertTrue(spread(squared, other) <= found * (1 + 1e-9), chosen[place] + " for " + candidate);
                }
            }
        }
    }

    /** False alarm 1 in 10,000: χ² of where 2000 trajectories begin on 6 levels, and of which of 5 axes moves first. */
    @Test
    void trajectoriesBeginAndMoveAnywhere() {
        MorrisDesign design = morris(TestAxes.unit(5), 2000, 6, 1);
        var level = new int[6];
        var axis = new int[5];
        for (int t = 0; t < 2000; t++) {
            level[(int) Math.rint(design.position(t * 6L)[2] * 5)]++;
            axis[design.moved(t, 0)]++;
        }
        assertUniform(level, 2000 / 6.0);
        assertUniform(axis, 400);
    }

    private static void assertUniform(int[] count, double expected) {
        double chi = IntStream.of(count).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
        double probability = new ChiSquaredDistribution(null, count.length - 1).cumulativeProbability(chi);
        assertTrue(probability < 1 - 5e-5, "χ² = " + chi);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 12})
    void everyMoveAlongAChoiceChangesIt(int levels) {
        String[] names = IntStream.range(0, levels).mapToObj(i -> "l" + i).toArray(String[]::new);
        var axes = List.of(TestAxes.listed("a", names), TestAxes.unit(1).get(0));
        MorrisDesign design = morris(axes, 20, 4, 1);
        for (int t = 0; t < 20; t++) {
            for (int step = 0; step < 2; step++) {
                List<String> from = design.point(t * 3L + step);
                List<String> to = design.point(t * 3L + step + 1);
                int moved = design.moved(t, step);
                assertNotEquals(from.get(moved), to.get(moved));
                assertEquals(from.get(1 - moved), to.get(1 - moved));
            }
        }
    }

    @Test
    void choicesHaveEqualPartsOfTheGrid() {
        // The four levels of the grid are the middles of quarters: 1/8, 3/8, 5/8, 7/8; thirds of 3 levels end at 1/3,
        // 2/3.
        MorrisDesign design = morris(List.of(TestAxes.listed("a", "x", "y", "z")), 40, 4, 1);
        var levels = new TreeMap<Long, String>();
        for (long i = 0; i < design.size(); i++) {
            levels.put(Math.round(design.position(i)[0] * 3), design.point(i).get(0));
        }
        assertEquals("{0=x, 1=y, 2=y, 3=z}", levels.toString());
    }

    @Test
    void rangesReachBothEnds() {
        List<List<String>> points = TestAxes.points(morris(TestAxes.unit(2), 20, 2, 1));
        assertTrue(points.stream().allMatch(p -> p.stream().allMatch(x -> x.equals("0") || x.equals("1"))));
    }
}
