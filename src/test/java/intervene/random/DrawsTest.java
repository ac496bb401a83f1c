package intervene.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keyed draws. Every statistical test has a fixed seed and raises a false alarm with a probability below 1 in 10,000.
 */
class DrawsTest {
    private static final int DRAWS = 100_000;
    private static final double ALARM = 1e-4;
    private static final Draws.Point POINT = () -> "POINT";
    private static final Draws.Point OTHER = () -> "OTHER";

    /** Ways to walk through neighbouring keys: by period, by actor, by subject, by seed. */
    private static IntToDoubleFunction walk(String along) {
        var draws = new Draws(1);
        return switch (along) {
            case "period" -> i -> draws.uniform(POINT, i, 5, 7);
            case "actor" -> i -> draws.uniform(POINT, 3, i, 7);
            case "subject" -> i -> draws.uniform(POINT, 3, 5, i);
            default -> i -> new Draws(i).uniform(POINT, 3, 5, 7);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "actor", "subject", "seed"})
    void drawsAreUniformAlongNeighbouringKeys(String along) {
        // χ² with 100 cells
        int cells = 100;
        var count = new int[cells];
        IntStream.range(0, DRAWS).mapToDouble(walk(along)).forEach(u -> count[(int) (u * cells)]++);
        double expected = DRAWS / (double) cells;
        double chi = IntStream.of(count).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
        assertTrue(new ChiSquaredDistribution(null, cells - 1).cumulativeProbability(chi) < 1 - ALARM, "χ² = " + chi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "actor", "subject", "seed"})
    void neighbouringKeysGiveIndependentDraws(String along) {
        // χ² of pairs of neighbours in 20 by 20 cells; pairs do not overlap, so 399 degrees of freedom
        int cells = 20;
        var count = new int[cells * cells];
        IntToDoubleFunction walk = walk(along);
        for (int i = 0; i < DRAWS; i += 2) {
            count[(int) (walk.applyAsDouble(i) * cells) * cells + (int) (walk.applyAsDouble(i + 1) * cells)]++;
        }
        double expected = DRAWS / 2.0 / count.length;
        double chi = IntStream.of(count).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
        assertTrue(new ChiSquaredDistribution(null, count.length - 1).cumulativeProbability(chi) < 1 - ALARM, "χ² = "
                + chi);
    }

    @Test
    void decisionPointsGiveIndependentDraws() {
        // the correlation of n independent pairs has standard error 1/√n; 3.9 of them are exceeded once in 10,000 times
        var draws = new Draws(1);
        double sum = IntStream.range(0, DRAWS)
                .mapToDouble(i -> (draws.uniform(POINT, i, 0, 0) - 0.5) * (draws.uniform(OTHER, i, 0, 0) - 0.5) * 12)
                .sum();
        assertTrue(Math.abs(sum / DRAWS) < 3.9 / Math.sqrt(DRAWS), "correlation " + sum / DRAWS);
    }

    @Test
    void normalDrawsHaveTheMomentsOfTheNormal() {
        // standard errors for n draws: mean 1/√n, variance √(2/n), skewness √(6/n), kurtosis √(24/n); bounds 4.2 of
        // them, so four tests raise a false alarm with 4 · 2.7e-5 = 1.1e-4
        var draws = new Draws(2);
        double[] z = IntStream.range(0, DRAWS).mapToDouble(i -> draws.normal(POINT, i, 0, 0)).toArray();
        double n = DRAWS;
        assertEquals(0, moment(z, 1), 4.2 / Math.sqrt(n));
        assertEquals(1, moment(z, 2), 4.2 * Math.sqrt(2 / n));
        assertEquals(0, moment(z, 3), 4.2 * Math.sqrt(15 / n), "the raw third moment has variance 15");
        assertEquals(3, moment(z, 4), 4.2 * Math.sqrt(96 / n), "the raw fourth moment has variance 96");
    }

    private static double moment(double[] z, int order) {
        double sum = 0;
        for (double x : z) {
            sum += Math.pow(x, order);
        }
        return sum / z.length;
    }

    @Test
    void theNormalQuantileIsThatOfTheNormal() {
        var normal = new NormalDistribution(null, 0, 1);
        for (double p : new double[] {1e-12, 1e-6, 0.001, 0.3, 0.5, 0.9, 0.999999}) {
            assertEquals(normal.inverseCumulativeProbability(p), Draws.normalQuantile(p), 1e-9);
        }
    }

    @Test
    void aDrawDependsOnItsKeyAlone() {
        var draws = new Draws(1);
        double first = draws.uniform(POINT, 3, 5, 7);
        draws.uniform(POINT, 9, 9, 9);
        draws.stream(OTHER, 3, 5, 7).nextDouble();
        assertEquals(first, draws.uniform(POINT, 3, 5, 7));
        assertEquals(first, new Draws(1).uniform(() -> "POINT", 3, 5, 7), "the point's name selects the stream");
        assertNotEquals(first, new Draws(2).uniform(POINT, 3, 5, 7));
        assertNotEquals(first, draws.uniform(OTHER, 3, 5, 7));
    }

    @Test
    void uniformDrawsNeverReachTheEnds() {
        var draws = new Draws(-1);
        for (int i = 0; i < DRAWS; i++) {
            double u = draws.uniform(POINT, i, -1, Long.MIN_VALUE);
            assertTrue(u > 0 && u < 1);
        }
    }

    @Test
    void knownDrawsStayAsTheyAre() {
        // Reckoned apart, from the paper: Philox 4x64 with ten rounds, key (1, hash of the name), counter (0 + 1, 12,
        // USA, RWA), the upper 52 bits of the first word. A change of one bit changes every published result.
        assertEquals(0.2039060104759295, new Draws(1).uniform(() -> "CHOICE", 12, Draws.key("USA"), Draws.key("RWA")));
    }

    @Test
    void keysOfCodesAreTheirCharacters() {
        assertEquals(0x555341, Draws.key("USA"));
        assertNotEquals(Draws.key("AB"), Draws.key("BA"));
    }
}
