package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.FactorialEffects.Cell;
import intervene.analysis.FactorialEffects.Level;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FactorialEffectsTest {
    private static final double NONE = Double.NaN;
    private static final int[][] SQUARE = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

    private static void assertEstimate(double value, double halfWidth, Estimate estimate) {
        assertEquals(value, estimate.value(), 1e-9);
        assertEquals(halfWidth, estimate.halfWidth(), 1e-5);
    }

    private static Level level(FactorialEffects effects, int axis, int level) {
        return effects.levels().stream().filter(l -> l.axis() == axis && l.level() == level).findFirst().orElseThrow();
    }

    private static Cell cell(FactorialEffects effects, int level, int otherLevel) {
        return effects.cells().stream().filter(c -> c.level() == level && c.otherLevel() == otherLevel).findFirst()
                .orElseThrow();
    }

    /**
     * Two factors, three replicates; by replicate the points have 1, 3, 2, 8; 2, 5, 4, 9; 3, 4, 6, 13. Point means 2,
     * 4, 4, 10, grand means 3.5, 5, 6.5. Upper level of the first factor: 5 − 3.5, 6.5 − 5, 9.5 − 6.5 = 1.5, 1.5, 3,
     * mean 2, standard error √(1.5/2/3) = 0.5. Of the second: 2, 2, 2, so no width although points scatter. Interaction
     * at both upper levels: 8 − 5 − 5.5 + 3.5 = 1, 9 − 6.5 − 7 + 5 = 0.5, 13 − 9.5 − 8.5 + 6.5 = 1.5, standard error
     * 0.5/√3. t(0.975, 2) = 4.302653. Squares: 4·2² = 16, 16, 4·1² = 4, in all 9 + 1 + 1 + 25 = 36.
     */
    @Test
    void twoByTwoByHand() {
        FactorialEffects effects = FactorialEffects.of(
                SQUARE, new double[][] {{1, 2, 3}, {3, 5, 4}, {2, 4, 6}, {8, 9, 13}}, 0.95);
        assertEstimate(5, 4.302653 * 1.5 / Math.sqrt(3), effects.grandMean());
        assertEstimate(2, 4.302653 * 0.5, level(effects, 0, 1).effect());
        assertEstimate(-2, 4.302653 * 0.5, level(effects, 0, 0).effect());
        assertEquals(7, level(effects, 0, 1).mean().value(), 1e-12);
        assertEstimate(2, 0, level(effects, 1, 1).effect());
        assertEstimate(1, 4.302653 * 0.5 / Math.sqrt(3), cell(effects, 1, 1).interaction());
        assertEstimate(-1, 4.302653 * 0.5 / Math.sqrt(3), cell(effects, 0, 1).interaction());
        assertEquals(10, cell(effects, 1, 1).mean().value(), 1e-12);
        assertEquals(3, effects.grandMean().n());
        assertTrue(effects.balanced());
        assertEquals(3, effects.shares().size());
        assertEquals(16 / 36.0, effects.shares().get(0).share(), 1e-12);
        assertEquals(4 / 36.0, effects.shares().get(1).share(), 1e-12);
        assertEquals(16 / 36.0, effects.shares().get(2).share(), 1e-12);
    }

    /**
     * Squared deviations of points from their means, less those of all points together, over 3·2: (10 − 36/4)/6 +
     * 2/6 + (14 − 36/4)/6 = 8/6, of 36.
     */
    @Test
    void noiseByHand() {
        double[][] outputs = {{1, 2, 3}, {3, 5, 4}, {2, 4, 6}, {8, 9, 13}};
        assertEquals(8 / 6.0 / 36, FactorialEffects.of(SQUARE, outputs, 0.95).noise(), 1e-12);
        assertTrue(Double.isNaN(FactorialEffects.of(SQUARE, new double[][] {{1}, {2}, {3}, {5}}, 0.95).noise()));
    }

    /** Whatever the outputs, an effect's interval is Student's of the effects within replicates. */
    @Test
    void anEffectIsFormedWithinReplicates() {
        int[][] levels = grid(3, 4, 2);
        double[][] outputs = outputs(levels.length, 7, 1);
        FactorialEffects effects = FactorialEffects.of(levels, outputs, 0.9);
        for (Level level : effects.levels()) {
            var within = new Moments();
            for (int r = 0; r < 7; r++) {
                var all = new Moments();
                var here = new Moments();
                for (int p = 0; p < levels.length; p++) {
                    all.add(outputs[p][r]);
                    here.add(levels[p][level.axis()] == level.level() ? outputs[p][r] : NONE);
                }
                within.add(here.mean() - all.mean());
            }
            Estimate expected = Intervals.student(within, 0.9);
            assertEquals(expected.low(), level.effect().low(), 1e-12);
            assertEquals(expected.high(), level.effect().high(), 1e-12);
            assertEquals(7, level.effect().n());
        }
        assertEquals(3 + 4 + 2, effects.levels().size());
        assertEquals(12 + 6 + 8, effects.cells().size());
    }

    private static int[][] grid(int... sizes) {
        int points = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        var levels = new int[points][sizes.length];
        for (int p = 0; p < points; p++) {
            int rest = p;
            for (int axis = 0; axis < sizes.length; axis++) {
                levels[p][axis] = rest % sizes[axis];
                rest /= sizes[axis];
            }
        }
        return levels;
    }

    private static double[][] outputs(int points, int replicates, int seed) {
        RandomGenerator random = Samples.random(seed);
        var outputs = new double[points][replicates];
        for (double[] point : outputs) {
            Arrays.setAll(point, r -> random.nextGaussian());
        }
        return outputs;
    }

    /** With three factors, main effects, pairs and the triple make up all; without the triple, pairs do. */
    @Test
    void sharesAreThoseOfTheAnalysisOfVariance() {
        int[][] levels = grid(3, 4, 2);
        double[][] noTriple = Arrays.stream(levels)
                .map(l -> new double[] {l[0] * l[0] + 3 * l[1] * l[2] - l[0] * l[1]}).toArray(double[][]::new);
        FactorialEffects effects = FactorialEffects.of(levels, noTriple, 0.95);
        assertEquals(6, effects.shares().size());
        assertEquals(1, effects.shares().stream().mapToDouble(FactorialEffects.Share::share).sum(), 1e-12);
        assertEquals(0, share(effects, 0, 2), 1e-12);
        assertTrue(share(effects, 1, 2) > 0.01);
        double[][] triple = Arrays.stream(levels)
                .map(l -> new double[] {(l[0] - 1) * (l[1] - 1.5) * (l[2] - 0.5)}).toArray(double[][]::new);
        for (FactorialEffects.Share share : FactorialEffects.of(levels, triple, 0.95).shares()) {
            assertEquals(0, share.share(), 1e-12);
        }
    }

    private static double share(FactorialEffects effects, int axis, int other) {
        return effects.shares().stream().filter(s -> s.axis() == axis && s.other() == other).findFirst().orElseThrow()
                .share();
    }

    /**
     * Outputs 1, 2, 3, – and 4, –, 5, 6: means 2 and 5, effects ∓1.5. Deviations over √6: −1, 0, 1, – and −1, –, 0, 1;
     * half their differences 0, 0, −1/2, 1/2, squares over 6: 1/12. Shares of replicates in the variance 2, 1, 2, 1:
     * effectively 6²/10 = 3.6 replicates, taken as 3, t(0.975, 2) = 4.302653.
     */
    @Test
    void undefinedRunsByHand() {
        FactorialEffects effects = FactorialEffects.of(
                new int[][] {{0}, {1}}, new double[][] {{1, 2, 3, NONE}, {4, NONE, 5, 6}}, 0.95);
        assertEstimate(1.5, 4.302653 / Math.sqrt(12), level(effects, 0, 1).effect());
        assertEquals(3, level(effects, 0, 1).effect().n());
        assertEstimate(2, 4.302653 / Math.sqrt(3), level(effects, 0, 0).mean());
        assertEquals(effects.levels(), FactorialEffects.of(
                new int[][] {{0}, {1}}, new double[][] {{1, 2, 3}, {4, NONE, 5, 6}}, 0.95).levels());
    }

    /**
     * Points of weight −1/3, −1/3 and 2/3 with 2, 4 and 4 runs: in the variance they weigh 1/9/2, 1/9/12 and 4/9/12 in
     * each of their runs, 6, 1 and 4 parts of 108. Runs 1 and 2 hold 11 parts, 3 and 4 hold 5: effectively
     * 32²/(2·121 + 2·25) = 3.5 replicates, taken as 3.
     */
    @Test
    void pointsCountByTheirWeight() {
        FactorialEffects effects = FactorialEffects.of(
                new int[][] {{0}, {0}, {1}}, new double[][] {{1, 2}, {3, 1, 4, 1}, {5, 9, 2, 6}}, 0.95);
        assertEquals(3, level(effects, 0, 1).effect().n());
        assertEquals(4, level(effects, 0, 1).mean().n());
        assertEquals((2 * 5.5 - 1.5 - 2.25) / 3, level(effects, 0, 1).effect().value(), 1e-12);
    }

    @Test
    void aSingleRunHasNoInterval() {
        FactorialEffects effects = FactorialEffects.of(
                new int[][] {{0}, {1}}, new double[][] {{1, 2}, {4, NONE}}, 0.95);
        assertEquals(1.25, level(effects, 0, 1).effect().value(), 1e-12);
        assertTrue(Double.isNaN(level(effects, 0, 1).effect().low()));
        assertFalse(Double.isNaN(level(effects, 0, 0).mean().low()), "has two");
        assertTrue(Double.isNaN(effects.noise()));
    }

    @Test
    void pointsWithoutAnOutputAreLeftOut() {
        FactorialEffects effects = FactorialEffects.of(
                SQUARE, new double[][] {{1, 3}, {4, 6}, {NONE, NONE}, {8, 8}}, 0.95);
        assertEquals(3, effects.points());
        assertEquals(1, effects.undefined());
        assertFalse(effects.balanced());
        assertEquals(List.of(), effects.shares());
        assertEquals(5, effects.grandMean().value(), 1e-12);
        assertEquals(3.5, level(effects, 0, 0).mean().value(), 1e-12);
        assertEquals(3, level(effects, 0, 1).effect().value(), 1e-12);
        assertFalse(cell(effects, 1, 0).mean().isDefined() || cell(effects, 1, 0).interaction().isDefined());
    }

    @Test
    void repeatedPointsMayBeBalancedAndMissingOnesAreNot() {
        double[][] outputs = outputs(4, 3, 2);
        assertTrue(FactorialEffects.of(new int[][] {{0}, {1}, {1}, {0}}, outputs, 0.95).balanced());
        assertFalse(FactorialEffects.of(new int[][] {{0}, {1}, {1}, {1}}, outputs, 0.95).balanced());
        assertFalse(FactorialEffects.of(new int[][] {{0, 0}, {1, 1}, {0, 0}, {1, 1}}, outputs, 0.95).balanced());
    }

    @Test
    void nothingToExplain() {
        FactorialEffects same = FactorialEffects.of(SQUARE, new double[][] {{1, 2}, {2, 1}, {1, 2}, {0, 3}}, 0.95);
        assertEquals(List.of(), same.shares());
        assertTrue(Double.isNaN(same.noise()));
        FactorialEffects none = FactorialEffects.of(new int[0][], new double[0][], 0.95);
        assertFalse(none.grandMean().isDefined());
        FactorialEffects undefined = FactorialEffects.of(SQUARE, new double[][] {{NONE}, {}, {NONE}, {NONE}}, 0.95);
        assertFalse(undefined.grandMean().isDefined() || level(undefined, 0, 1).effect().isDefined());
        assertEquals(4, undefined.undefined());
        assertEquals(0, level(FactorialEffects.of(new int[][] {{0, 0}, {0, 1}}, outputs(2, 3, 3), 0.95), 0, 0).effect()
                .value(), "a factor of one level");
        assertThrows(IllegalArgumentException.class, () -> FactorialEffects.of(SQUARE, new double[3][1], 0.95));
    }

    /**
     * Twelve points that share most of their chance, 15 replicates, one run in five undefined: the interval of 95 %
     * covers the effect of 1 in 93 to 97 % of the samples; false alarm less than once in 5,000 times.
     */
    @Test
    void effectsAreCovered() {
        RandomGenerator random = Samples.random(5);
        int[][] levels = grid(3, 4);
        int trials = 600;
        int covering = 0;
        for (int trial = 0; trial < trials; trial++) {
            var outputs = new double[12][15];
            for (int r = 0; r < 15; r++) {
                double common = 3 * random.nextGaussian();
                for (int p = 0; p < 12; p++) {
                    double y = levels[p][0] + common + (1 + levels[p][1]) * random.nextGaussian();
                    outputs[p][r] = random.nextDouble() < 0.2 ? NONE : y;
                }
            }
            covering += level(FactorialEffects.of(levels, outputs, 0.95), 0, 2).effect().covers(1) ? 1 : 0;
        }
        Samples.assertCoverage(covering, trials, 0.93, 0.97);
    }
}
