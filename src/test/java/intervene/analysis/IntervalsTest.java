package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals of means and shares. Each simulation of coverage raises a false alarm less than once in 5,000 times. */
class IntervalsTest {
    private static final double NONE = Double.NaN;
    private static final int TRIALS = 4000;

    private static void assertNoInterval(Estimate estimate, double value, int n) {
        assertEquals(new Estimate(value, NONE, NONE, n), estimate);
        assertTrue(Double.isNaN(estimate.halfWidth()) && !estimate.covers(value));
    }

    /** Of 2, 4, 9: mean 5, s = √13, t(0.975, 2) = 4.302653, half-width 4.302653·√(13/3) = 8.956685. */
    @Test
    void studentByHand() {
        Estimate estimate = Intervals.student(Moments.of(2, 4, NONE, 9), 0.95);
        assertEquals(5, estimate.value(), 1e-12);
        assertEquals(5 - 8.956685, estimate.low(), 1e-5);
        assertEquals(5 + 8.956685, estimate.high(), 1e-5);
        assertEquals(8.956685, estimate.halfWidth(), 1e-5);
        assertEquals(3, estimate.n());
    }

    @Test
    void tooFewValuesHaveNoInterval() {
        assertNoInterval(Intervals.student(Moments.of(), 0.95), NONE, 0);
        assertNoInterval(Intervals.student(Moments.of(3), 0.95), 3, 1);
        assertNoInterval(Intervals.wilson(Moments.of(), 0.95), NONE, 0);
        assertNoInterval(Intervals.wilson(Moments.of(0.3), 0.95), 0.3, 1);
        assertNoInterval(Intervals.wilson(0, 0, 0.95), NONE, 0);
        assertTrue(!Intervals.wilson(0, 0, 0.95).isDefined());
    }

    /** Newcombe (1998, table I, method 3): 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAsPublished(int successes, int n, double low, double high) {
        Estimate estimate = Intervals.wilson(successes, n, 0.95);
        assertEquals(low, estimate.low(), 5e-5);
        assertEquals(high, estimate.high(), 5e-5);
    }

    @Test
    void wilsonAsInCommonsMath() {
        for (int n : new int[] {1, 2, 7, 50, 1000}) {
            for (int successes = 0; successes <= n; successes += Math.max(1, n / 5)) {
                var other = new WilsonScoreInterval().createInterval(n, successes, 0.9);
                Estimate estimate = Intervals.wilson(successes, n, 0.9);
                assertEquals(other.getLowerBound(), estimate.low(), 1e-9);
                assertEquals(other.getUpperBound(), estimate.high(), 1e-9);
            }
        }
    }

    @Test
    void zerosAndOnesAreTrials() {
        double[] values = new double[29];
        values[4] = 1;
        Estimate trials = Intervals.wilson(1, 29, 0.95);
        Estimate shares = Intervals.wilson(Moments.of(values), 0.95);
        assertEquals(trials.low(), shares.low(), 1e-12);
        assertEquals(trials.high(), shares.high(), 1e-12);
        assertEquals(1, Intervals.wilson(Moments.of(1, 1, 1), 0.95).high());
        assertEquals(0, Intervals.wilson(Moments.of(0), 0.95).low());
    }

    /**
     * Of 0.2, 0.4, 0.6: p = 0.4, s² = 0.04, n* = 0.24·3/0.04 = 18; t(0.975, 2)² = 18.512820, over n* 1.0284900;
     * centre (0.4 + 0.5142450)/2.0284900 = 0.4507022; half-width √(1.0284900·(0.24 + 0.2571225))/2.0284900 = 0.3524998.
     */
    @Test
    void sharesByHand() {
        Estimate estimate = Intervals.wilson(Moments.of(0.2, 0.4, 0.6), 0.95);
        assertEquals(0.4, estimate.value(), 1e-12);
        assertEquals(0.4507022 - 0.3524998, estimate.low(), 1e-6);
        assertEquals(0.4507022 + 0.3524998, estimate.high(), 1e-6);
    }

    /** 0, 0.01 and 1 spread more than three trials with their mean can: s²/n would make them worth fewer than three. */
    @Test
    void aReplicateIsWorthAtLeastOneTrial() {
        Moments values = Moments.of(0, 0.01, 1);
        double p = 1.01 / 3;
        assertTrue(p * (1 - p) * 3 / values.variance() < 3);
        double excess = 18.512820 / 3;
        Estimate estimate = Intervals.wilson(values, 0.95);
        assertEquals((2 * p + excess) / (1 + excess), estimate.low() + estimate.high(), 1e-6);
    }

    @Test
    void sharesOfLittleSpreadHaveStudentsInterval() {
        Moments values = Moments.of(0.4999, 0.5, 0.5002, 0.5001);
        Estimate student = Intervals.student(values, 0.95);
        Estimate wilson = Intervals.wilson(values, 0.95);
        assertEquals(student.low(), wilson.low(), 1e-8);
        assertEquals(student.high(), wilson.high(), 1e-8);
        assertEquals(0, Intervals.wilson(Moments.of(0.3, 0.3, 0.3), 0.95).halfWidth(), 1e-15);
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(Moments.of(0.5, 1.2), 0.95));
        assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(Moments.of(-0.1, 0.2), 0.95));
    }

    @Test
    void studentCoversNormalMeansAsOftenAsItSays() {
        RandomGenerator random = Samples.random(3);
        int covering = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var moments = new Moments();
            for (int i = 0; i < 5; i++) {
                moments.add(10 + 3 * random.nextGaussian());
            }
            covering += Intervals.student(moments, 0.9).covers(10) ? 1 : 0;
        }
        Samples.assertCoverage(covering, TRIALS, 0.9, 0.9);
    }

    /**
     * Shares of one to 29 crises that had an intervention. Wilson's covers with 0.93 to 0.995 where Student's falls to
     * 0.85 and below; the former range was found by 20,000 trials with other seeds.
     */
    @ParameterizedTest
    @CsvSource({"0.03, 10", "0.03, 20", "0.2, 5", "0.2, 50", "0.5, 10", "0.95, 20"})
    void sharesAreCovered(double p, int n) {
        RandomGenerator random = Samples.random(4);
        int covering = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var moments = new Moments();
            for (int i = 0; i < n; i++) {
                moments.add(share(1 + (int) (29 * random.nextDouble()), p, random));
            }
            covering += Intervals.wilson(moments, 0.95).covers(p) ? 1 : 0;
        }
        Samples.assertCoverage(covering, TRIALS, 0.93, 0.995);
    }

    private static double share(int crises, double p, RandomGenerator random) {
        int successes = 0;
        for (int i = 0; i < crises; i++) {
            successes += random.nextDouble() < p ? 1 : 0;
        }
        return (double) successes / crises;
    }

    /**
     * The interval of the median of 21 values covers it with a probability that does not depend on their distribution:
     * that of the order statistics between which it lies. Skewed and heavy-tailed values show the same as normal ones.
     */
    @Test
    void mediansAreCoveredWhateverTheDistribution() {
        RandomGenerator random = Samples.random(6);
        int[] covering = new int[2];
        int trials = 1000;
        for (int trial = 0; trial < trials; trial++) {
            double[] z = new double[21];
            Arrays.setAll(z, i -> random.nextGaussian());
            double[] skewed = Arrays.stream(z).map(x -> Math.exp(2 * x)).toArray();
            covering[0] += Intervals.bootstrapMedian(z, 0.95).covers(0) ? 1 : 0;
            covering[1] += Intervals.bootstrapMedian(skewed, 0.95).covers(1) ? 1 : 0;
        }
        assertEquals(covering[0], covering[1], "the limits of an odd number are values");
        Samples.assertCoverage(covering[0], trials, 0.93, 0.98);
    }
}
