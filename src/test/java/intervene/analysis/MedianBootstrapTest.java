package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedianBootstrapTest {
    private static final double[] PROBABILITIES = {0.001, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.999};

    /** Medians of all nⁿ resamples, ascending. */
    private static double[] enumerated(double[] values) {
        int n = values.length;
        var medians = new double[(int) Math.pow(n, n)];
        for (int code = 0; code < medians.length; code++) {
            var resample = new double[n];
            int rest = code;
            for (int i = 0; i < n; i++) {
                resample[i] = values[rest % n];
                rest /= n;
            }
            Arrays.sort(resample);
            medians[code] = (resample[(n - 1) / 2] + resample[n / 2]) / 2;
        }
        Arrays.sort(medians);
        return medians;
    }

    private static void compare(double[] values) {
        double[] medians = enumerated(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var bootstrap = new MedianBootstrap(sorted);
        for (int i = 0; i < medians.length; i++) {
            if (i + 1 == medians.length || medians[i] < medians[i + 1]) {
                double share = (i + 1.0) / medians.length;
                assertEquals(share, bootstrap.medianAtMost(medians[i]), 1e-12, Arrays.toString(values));
            }
        }
        for (double p : PROBABILITIES) {
            double expected = medians[(int) Math.ceil(p * medians.length) - 1];
            assertEquals(expected, bootstrap.quantile(p), Arrays.toString(values) + " at probability " + p);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void itIsTheDistributionOverAllResamples(int n) {
        compare(Samples.values(n, 7, r -> 100 * r.nextGaussian()));
        compare(Samples.values(n, 8, r -> Math.exp(300 * r.nextGaussian())));
    }

    @Test
    void equalValuesDoNotDisturbIt() {
        compare(new double[] {1, 1, 2, 2, 5});
        compare(new double[] {-1, 0, 0, 3});
        compare(new double[] {-8e307, -3, 0, 8e307});
        compare(new double[] {4, 4, 4});
    }

    /** Of 13 values, the median of a resample is at most the k-th if seven draws or more are: a binomial sum. */
    @Test
    void thirteenValuesByBinomialSums() {
        double[] ranks = new double[13];
        Arrays.setAll(ranks, i -> i + 1);
        var bootstrap = new MedianBootstrap(ranks);
        for (int k = 1; k <= 13; k++) {
            double sum = 0;
            for (int draws = 7; draws <= 13; draws++) {
                sum += CombinatoricsUtils.binomialCoefficient(13, draws) * Math.pow(k, draws) * Math.pow(13 - k, 13
                        - draws);
            }
            assertEquals(sum / Math.pow(13, 13), bootstrap.medianAtMost(k), 1e-12);
        }
    }

    /**
     * For many values the ranks of the limits are those of the binomial interval, n/2 ± 1.96·√n/2: of 10,000 values
     * 4,902 and 5,098. A median of an even number has limits within a rank or two.
     */
    @ParameterizedTest
    @ValueSource(ints = {9_999, 10_000, 50_000})
    void manyValuesHaveTheBinomialLimits(int n) {
        double[] ranks = new double[n];
        Arrays.setAll(ranks, i -> i + 1);
        Estimate estimate = Intervals.bootstrapMedian(ranks, 0.95);
        assertEquals((n + 1) / 2.0, estimate.value());
        assertEquals((n + 1) / 2.0 - 1.959964 * Math.sqrt(n) / 2, estimate.low(), 1.5);
        assertEquals((n + 1) / 2.0 + 1.959964 * Math.sqrt(n) / 2, estimate.high(), 1.5);
    }

    @Test
    void undefinedValuesDoNotCount() {
        double[] values = {5, Double.NaN, 1, 3, Double.NaN, 2};
        assertEquals(Intervals.bootstrapMedian(new double[] {1, 2, 3, 5}, 0.9), Intervals.bootstrapMedian(values, 0.9));
        assertEquals(2.5, Intervals.bootstrapMedian(values, 0.9).value());
        Estimate one = Intervals.bootstrapMedian(new double[] {7, Double.NaN}, 0.9);
        assertTrue(one.value() == 7 && Double.isNaN(one.low()) && one.n() == 1);
        assertTrue(!Intervals.bootstrapMedian(new double[0], 0.9).isDefined());
    }
}
