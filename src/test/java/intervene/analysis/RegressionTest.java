package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Regression.Coefficient;
import intervene.analysis.Regression.Status;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final double NONE = Double.NaN;

    private static double[] outputs(double[][] inputs, ToDoubleFunction<double[]> function) {
        return Arrays.stream(inputs).mapToDouble(function).toArray();
    }

    /**
     * x = 1, 2, 3, 4, y = 2, 1, 4, 5: deviations −1.5, −0.5, 0.5, 1.5 and −1, −2, 1, 2; products 1.5 + 1 + 0.5 + 3 = 6,
     * squares 5 and 10. β = r = 6/√50 = 0.848528, R² = 0.72, adjusted 1 − 0.28·3/2 = 0.58. Standard error
     * √(0.28/2) = 0.374166, t = 2.267787; half-width 4.302653·0.374166 = 1.609905.
     */
    @Test
    void oneInputByHand() {
        Regression regression = Regression.of(new double[][] {{1}, {2}, {3}, {4}}, new double[] {2, 1, 4, 5}, 0.95);
        Coefficient coefficient = regression.coefficients().get(0);
        assertEquals(0.848528, coefficient.beta().value(), 1e-6);
        assertEquals(2.267787, coefficient.t(), 1e-6);
        assertEquals(1.609905, coefficient.beta().halfWidth(), 1e-5);
        assertEquals(0.72, regression.r2(), 1e-12);
        assertEquals(0.58, regression.adjustedR2(), 1e-12);
        assertEquals(Status.FITTED, regression.status());
    }

    /**
     * Two correlated inputs: β₁ = (r_1y − r_12·r_2y)/(1 − r_12²). Inputs −1, −1, 1, 1, 0 and −1, 1, −1, 2, −1 (both
     * sum to 0), output −3, 1, 0, 4, −2: squares 4, 8 and 30; products of the inputs 1 − 1 − 1 + 2 + 0 = 1, of the
     * first and the output 3 − 1 + 0 + 4 + 0 = 6, of the second and the output 3 + 1 + 0 + 8 + 2 = 14. r_12 = 1/√32,
     * r_1y = 6/√120, r_2y = 14/√240: β₁ = (0.5477226 − 0.1767767·0.9036961)/0.96875 = 0.4004853 and
     * β₂ = (0.9036961 − 0.1767767·0.5477226)/0.96875 = 0.8328996. R² = β₁r_1y + β₂r_2y = 0.9720430.
     */
    @Test
    void twoInputsByHand() {
        double[][] inputs = {{-1, -1}, {-1, 1}, {1, -1}, {1, 2}, {0, -1}};
        Regression regression = Regression.of(inputs, new double[] {-3, 1, 0, 4, -2}, 0.95);
        assertEquals(0.4004853, regression.coefficients().get(0).beta().value(), 1e-6);
        assertEquals(0.8328996, regression.coefficients().get(1).beta().value(), 1e-6);
        assertEquals(0.9720430, regression.r2(), 1e-6);
    }

    /**
     * y = 3x₁ − 2x₂ + noise of variance 13/12, half of all: R² = 1/2, β₁² = (9/12)/(26/12) = 0.346, β₂² = 4/26. With
     * 5,000 rows their standard errors are near 0.01 and 0.011; four of them, exceeded once in 15,000 times.
     */
    @Test
    void noiseLowersR2() {
        double[][] inputs = Samples.cube(5000, 3, 1);
        RandomGenerator random = Samples.random(2);
        double sd = Math.sqrt(13 / 12.0);
        double[] output = outputs(inputs, x -> 7 + 3 * x[0] - 2 * x[1] + sd * random.nextGaussian());
        Regression regression = Regression.of(inputs, output, 0.9999);
        assertEquals(0.5, regression.r2(), 0.045);
        assertTrue(regression.coefficients().get(0).beta().covers(Math.sqrt(9 / 26.0)));
        assertTrue(regression.coefficients().get(1).beta().covers(-Math.sqrt(4 / 26.0)));
        assertTrue(regression.coefficients().get(2).beta().covers(0));
        assertEquals(0.0, regression.r2() - regression.adjustedR2(), 0.001);
    }

    @Test
    void monotoneFunctionsHaveAFullR2OfRanks() {
        double[][] inputs = Samples.cube(500, 1, 3);
        double[] output = outputs(inputs, x -> Math.exp(12 * x[0]));
        assertEquals(1, Regression.ofRanks(inputs, output, 0.95).r2(), 1e-12);
        assertTrue(Regression.of(inputs, output, 0.95).r2() < 0.6);
    }

    /** Ranks of 10, 10, 30, 20 are 1.5, 1.5, 4, 3. */
    @Test
    void tiesShareTheirMeanRank() {
        double[][] inputs = {{10}, {10}, {30}, {20}, {NONE}};
        double[][] ranks = {{1.5}, {1.5}, {4}, {3}};
        Regression expected = Regression.of(ranks, new double[] {1, 3, 4, 2}, 0.95);
        Regression actual = Regression.ofRanks(inputs, new double[] {-5, 70, 1e6, 0, 8}, 0.95);
        assertEquals(expected.coefficients(), actual.coefficients());
        assertEquals(1, actual.dropped());
    }

    @Test
    void dependentInputsHaveNoCoefficient() {
        double[][] inputs = Arrays.stream(Samples.cube(50, 2, 4))
                .map(x -> new double[] {x[0], 7, x[1], x[0] - 2 * x[1], x[1]}).toArray(double[][]::new);
        double[] output = outputs(inputs, x -> x[0] + x[2] * x[2]);
        Regression regression = Regression.of(inputs, output, 0.95);
        assertEquals(Status.COLLINEAR, regression.status());
        Regression without = Regression.of(
                Arrays.stream(inputs).map(x -> new double[] {x[0], x[2]}).toArray(double[][]::new), output, 0.95);
        assertEquals(without.r2(), regression.r2(), 1e-12);
        assertEquals(without.coefficients().get(1), regression.coefficients().get(2));
        for (int dependent : new int[] {1, 3, 4}) {
            Coefficient coefficient = regression.coefficients().get(dependent);
            assertTrue(!coefficient.beta().isDefined() && Double.isNaN(coefficient.t()));
        }
        assertEquals(Status.COLLINEAR, Regression.of(new double[][] {{1}, {1}, {1}}, new double[] {1, 2, 4}, 0.9)
                .status());
    }

    /** Nearly dependent is not dependent: what is left of the third input is a millionth. */
    @Test
    void nearlyDependentInputsKeepTheirCoefficients() {
        RandomGenerator random = Samples.random(5);
        double[][] inputs = Arrays.stream(Samples.cube(50, 2, 6))
                .map(x -> new double[] {x[0], x[1], x[0] + x[1] + 1e-6 * random.nextGaussian()})
                .toArray(double[][]::new);
        assertEquals(Status.FITTED, Regression.of(inputs, outputs(inputs, x -> x[2]), 0.95).status());
    }

    @Test
    void withoutDataThereIsNoFit() {
        double[][] inputs = {{1, 5}, {2, 3}, {4, 4}};
        assertEquals(Status.TOO_FEW_ROWS, Regression.of(inputs, new double[] {1, 2, 4}, 0.95).status());
        assertEquals(Status.TOO_FEW_ROWS, Regression.ofRanks(inputs, new double[] {NONE, NONE, NONE}, 0.95).status());
        assertEquals(Status.TOO_FEW_ROWS, Regression.of(new double[0][], new double[0], 0.95).status());
        Regression constant = Regression.of(new double[][] {{1}, {2}, {3}, {NONE}}, new double[] {4, 4, 4, 4}, 0.95);
        assertEquals(Status.CONSTANT_OUTPUT, constant.status());
        assertTrue(Double.isNaN(constant.r2()) && !constant.coefficients().get(0).beta().isDefined());
        assertEquals(1, constant.dropped());
        assertThrows(IllegalArgumentException.class, () -> Regression.of(inputs, new double[] {1}, 0.95));
    }

    /**
     * Where the inputs do nothing, β is 0 and t is Student's: with 12 rows and two inputs the interval of 90 % covers
     * 0 in exactly 90 % of the samples. False alarm once in 5,000 times.
     */
    @Test
    void intervalsCoverWhereNothingActs() {
        RandomGenerator random = Samples.random(7);
        int trials = 2000;
        int covering = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[][] inputs = Samples.cube(12, 2, 5000 + trial);
            double[] output = outputs(inputs, x -> random.nextGaussian());
            covering += Regression.of(inputs, output, 0.9).coefficients().get(1).beta().covers(0) ? 1 : 0;
        }
        Samples.assertCoverage(covering, trials, 0.9, 0.9);
    }
}
