package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.MorrisEffects.Effects;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class MorrisEffectsTest {
    private static final double NONE = Double.NaN;

    /** Trajectories on Morris's grid of four levels with steps of 2/3, up or down, in random order. */
    private static double[][][] trajectories(int number, int factors, int seed) {
        RandomGenerator random = Samples.random(seed);
        var all = new double[number][factors + 1][];
        for (double[][] trajectory : all) {
            double[] x = IntStream.range(0, factors).mapToDouble(i -> (int) (4 * random.nextDouble()) / 3.0).toArray();
            int[] order = IntStream.range(0, factors).toArray();
            trajectory[0] = x.clone();
            for (int step = 0; step < factors; step++) {
                int other = step + (int) ((factors - step) * random.nextDouble());
                int factor = order[other];
                order[other] = order[step];
                x[factor] += x[factor] < 0.5 ? 2 / 3.0 : -2 / 3.0;
                trajectory[step + 1] = x.clone();
            }
        }
        return all;
    }

    private static double[][] outputs(double[][][] positions, ToDoubleFunction<double[]> function) {
        return Arrays.stream(positions)
                .map(trajectory -> Arrays.stream(trajectory).mapToDouble(function).toArray())
                .toArray(double[][]::new);
    }

    private static List<Effects> effects(int number, int factors, ToDoubleFunction<double[]> function) {
        double[][][] positions = trajectories(number, factors, 1);
        return MorrisEffects.of(positions, outputs(positions, function), 0.95).factors();
    }

    @Test
    void linearFunctionsHaveTheirSlopes() {
        List<Effects> effects = effects(10, 3, x -> 5 + 2 * x[0] - 3 * x[1]);
        double[] slopes = {2, -3, 0};
        for (int i = 0; i < 3; i++) {
            Effects of = effects.get(i);
            assertEquals(slopes[i], of.mu().value(), 1e-12);
            assertEquals(Math.abs(slopes[i]), of.muStar().value(), 1e-12);
            assertEquals(0, of.sigma(), 1e-12);
            assertEquals(0, of.muStar().halfWidth(), 1e-11);
            assertEquals(10, of.n());
        }
    }

    /**
     * Two trajectories. First: y = 0 at (0, 0), 1 at (0.5, 0), 3 at (0.5, 0.5); effects 2 and 4. Second: y = 4 at
     * (1, 1), 1 at (1, 0.5), 2 at (0.5, 0.5); effects (2 − 1)/−0.5 = −2 and (1 − 4)/−0.5 = 6. First factor: μ = 0,
     * μ* = 2, σ = √8; second: μ = μ* = 5, σ = √2, half-width 12.7062·√2/√2 = 12.7062, cut at 0.
     */
    @Test
    void twoTrajectoriesByHand() {
        double[][][] positions = {{{0, 0}, {0.5, 0}, {0.5, 0.5}}, {{1, 1}, {1, 0.5}, {0.5, 0.5}}};
        List<Effects> effects = MorrisEffects.of(positions, new double[][] {{0, 1, 3}, {4, 1, 2}}, 0.95).factors();
        assertEquals(0, effects.get(0).mu().value(), 1e-12);
        assertEquals(2, effects.get(0).muStar().value(), 1e-12);
        assertEquals(Math.sqrt(8), effects.get(0).sigma(), 1e-12);
        assertEquals(5, effects.get(1).mu().value(), 1e-12);
        assertEquals(5 - 12.7062, effects.get(1).mu().low(), 1e-3);
        assertEquals(0, effects.get(1).muStar().low());
        assertEquals(5 + 12.7062, effects.get(1).muStar().high(), 1e-3);
        assertEquals(Math.sqrt(2), effects.get(1).sigma(), 1e-12);
    }

    @Test
    void undefinedOutputsDropTheEffectsOnBothSides() {
        double[][][] positions = {{{0, 0}, {0.5, 0}, {0.5, 0.5}}, {{1, 1}, {1, 0.5}, {0.5, 0.5}}};
        List<Effects> effects = MorrisEffects.of(positions, new double[][] {{0, NONE, 3}, {4, 1, 2}}, 0.95).factors();
        assertEquals(1, effects.get(0).n());
        assertEquals(2, effects.get(0).muStar().value(), 1e-12);
        assertTrue(Double.isNaN(effects.get(0).sigma()) && Double.isNaN(effects.get(0).muStar().high()));
        List<Effects> none = MorrisEffects.of(positions, new double[][] {{0, NONE, 3}, {4, NONE, 2}}, 0.95).factors();
        assertTrue(none.get(1).n() == 0 && !none.get(1).muStar().isDefined());
    }

    @Test
    void whatIsNoTrajectoryIsRefused() {
        double[][] outputs = {{1, 2, 3}};
        for (double[][] positions : new double[][][] {
            {{0, 0}, {0.5, 0.5}, {0.5, 1}}, {{0, 0}, {0.5, 0}, {1, 0}}, {{0, 0}, {0, 0}, {0, 1}}}) {
            assertThrows(IllegalArgumentException.class,
                    () -> MorrisEffects.of(new double[][][] {positions}, outputs, 0.95));
        }
        assertEquals(List.of(), MorrisEffects.of(new double[0][][], new double[0][], 0.95).factors());
    }

    /**
     * The function of 20 inputs by which Morris (1991, section 4) showed the method: w = 2(x − 1/2), but
     * 2(1.1x/(x + 0.1) − 1/2) for inputs 3, 5 and 7; coefficients +20 of inputs 1 to 10, −15 of pairs of 1 to 6, −10 of
     * triples of 1 to 5, +5 of the quadruple 1 to 4, all others of first and second order standard normal.
     */
    private static ToDoubleFunction<double[]> morris() {
        RandomGenerator random = Samples.random(20);
        double[][] second = new double[20][20];
        double[] first = IntStream.range(0, 20).mapToDouble(i -> i < 10 ? 20 : random.nextGaussian()).toArray();
        for (int i = 0; i < 20; i++) {
            for (int j = i + 1; j < 20; j++) {
                second[i][j] = j < 6 ? -15 : random.nextGaussian();
            }
        }
        return x -> {
            double[] w = IntStream.range(0, 20).mapToDouble(i -> i == 2 || i == 4 || i == 6
                    ? 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5)
                    : 2 * (x[i] - 0.5)).toArray();
            double y = 5 * w[0] * w[1] * w[2] * w[3];
            for (int i = 0; i < 20; i++) {
                y += first[i] * w[i];
                for (int j = i + 1; j < 20; j++) {
                    y += second[i][j] * w[i] * w[j];
                    for (int l = j + 1; l < 5; l++) {
                        y -= 10 * w[i] * w[j] * w[l];
                    }
                }
            }
            return y;
        };
    }

    /**
     * As in Morris's figure 1: inputs 1 to 7 have a large spread, since they interact or are curved; 8 to 10 a large
     * mean, 2·20, with little spread; 11 to 20 little of both.
     */
    @Test
    void morrissFunctionFallsIntoItsGroups() {
        List<Effects> effects = effects(20, 20, morris());
        for (int i = 0; i < 20; i++) {
            Effects of = effects.get(i);
            String text = "input " + (i + 1) + ": " + of;
            if (i < 7) {
                assertTrue(of.sigma() > 18 && of.muStar().value() > 18, text);
            } else if (i < 10) {
                assertTrue(of.sigma() < 13 && Math.abs(of.mu().value()) > 30, text);
            } else {
                assertTrue(of.sigma() < 13 && of.muStar().value() < 13, text);
            }
            assertEquals(20, of.n());
        }
    }
}
