package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

/** Sobol indices against functions whose indices are known. */
class SobolIndicesTest {
    private static final double NONE = Double.NaN;

    /** Outputs at A, at each AB_i and at B. */
    private record Outputs(double[] a, double[][] ab, double[] b) {
        /** @param points by row; the first half of a row is A's, the second B's */
        static Outputs of(double[][] points, ToDoubleFunction<double[]> function) {
            int factors = points[0].length / 2;
            var all = new Outputs(new double[points.length], new double[factors][points.length],
                    new double[points.length]);
            for (int row = 0; row < points.length; row++) {
                double[] a = Arrays.copyOf(points[row], factors);
                double[] b = Arrays.copyOfRange(points[row], factors, 2 * factors);
                all.a[row] = function.applyAsDouble(a);
                all.b[row] = function.applyAsDouble(b);
                for (int i = 0; i < factors; i++) {
                    double[] mixed = a.clone();
                    mixed[i] = b[i];
                    all.ab[i][row] = function.applyAsDouble(mixed);
                }
            }
            return all;
        }

        SobolIndices indices() {
            return SobolIndices.of(a, ab, b, 0.95, 1);
        }
    }

    private static double[][] sobolSequence(int rows, int factors) {
        var sequence = new SobolSequenceGenerator(2 * factors);
        sequence.skipTo(1);
        var points = new double[rows][];
        Arrays.setAll(points, row -> sequence.nextVector());
        return points;
    }

    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
        double sine = Math.sin(x[0]);
        return sine + 7 * Math.sin(x[1]) * Math.sin(x[1]) + 0.1 * Math.pow(x[2], 4) * sine;
    }

    /** Ishigami and Homma (1990) with a = 7, b = 0.1; mean a/2, variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.8446. */
    @Test
    void ishigamisFunction() {
        SobolIndices indices = Outputs.of(sobolSequence(4096, 3), SobolIndicesTest::ishigami).indices();
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertEquals(first[i], indices.first().get(i).value(), 0.01, "first " + i);
            assertEquals(total[i], indices.total().get(i).value(), 0.01, "total " + i);
            assertTrue(indices.first().get(i).covers(first[i]), "first " + indices.first().get(i));
            assertTrue(indices.total().get(i).covers(total[i]), "total " + indices.total().get(i));
        }
        assertEquals(0.7563, indices.sumOfFirst().value(), 0.01);
        assertEquals(3.5, indices.mean(), 0.01);
        assertEquals(13.8446, indices.variance(), 0.05);
        assertEquals(4096, indices.rows());
    }

    /**
     * Sobol's g-function Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ): Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1, Sᵢ = Vᵢ/V,
     * Tᵢ = Vᵢ·Π_{j ≠ i}(1 + V_j)/V (Saltelli and Sobol 1995).
     */
    @Test
    void sobolsFunction() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        SobolIndices indices = Outputs.of(sobolSequence(8192, a.length), u -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        }).indices();
        double[] parts = Arrays.stream(a).map(x -> 1 / (3 * (1 + x) * (1 + x))).toArray();
        double product = Arrays.stream(parts).map(v -> 1 + v).reduce(1, (x, y) -> x * y);
        for (int i = 0; i < a.length; i++) {
            double first = parts[i] / (product - 1);
            assertEquals(first, indices.first().get(i).value(), 0.01, "first " + i);
            assertEquals(first * product / (1 + parts[i]), indices.total().get(i).value(), 0.01, "total " + i);
        }
    }

    /** y = x₁ + 2x₂ + 3x₃ + 10⁹: shares 1, 4 and 9 of 14, all of them first-order, however large the mean. */
    @Test
    void withoutInteractionsFirstIsTotal() {
        SobolIndices indices = Outputs.of(sobolSequence(2048, 3), u -> u[0] + 2 * u[1] + 3 * u[2] + 1e9).indices();
        for (int i = 0; i < 3; i++) {
            assertEquals((i + 1) * (i + 1) / 14.0, indices.first().get(i).value(), 0.005);
            assertEquals((i + 1) * (i + 1) / 14.0, indices.total().get(i).value(), 0.005);
        }
        assertEquals(1, indices.sumOfFirst().value(), 0.01);
    }

    /**
     * Two rows by hand: f(A) = 1, 5; f(B) = 3, 7; f(AB) = 2, 9. Mean 4, V = (9 + 1 + 1 + 9)/4 = 5.
     * S = ((3 − 4)·(2 − 1) + (7 − 4)·(9 − 5))/2/5 = 11/10; T = (1² + 4²)/(2·2·5) = 17/20.
     */
    @Test
    void twoRowsByHand() {
        SobolIndices indices =
                SobolIndices.of(new double[] {1, 5}, new double[][] {{2, 9}}, new double[] {3, 7}, 0.95, 1);
        assertEquals(1.1, indices.first().get(0).value(), 1e-12);
        assertEquals(0.85, indices.total().get(0).value(), 1e-12);
        assertEquals(1.1, indices.sumOfFirst().value(), 1e-12);
        assertEquals(5, indices.variance(), 1e-12);
    }

    @Test
    void rowsWithUndefinedOutputsAreLeftOut() {
        Outputs all = Outputs.of(sobolSequence(64, 3), SobolIndicesTest::ishigami);
        all.a[3] = NONE;
        all.ab[1][3] = NONE;
        all.ab[2][20] = NONE;
        all.b[63] = NONE;
        SobolIndices indices = all.indices();
        assertEquals(61, indices.rows());
        assertEquals(3, indices.dropped());
        var rest = new Outputs(without(all.a), new double[][] {without(all.ab[0]), without(all.ab[1]),
            without(all.ab[2])}, without(all.b));
        assertEquals(rest.indices().first(), indices.first());
        assertEquals(rest.indices().total(), indices.total());
        assertEquals(61, indices.first().get(0).n());
    }

    private static double[] without(double[] values) {
        var rest = new double[61];
        int n = 0;
        for (int i = 0; i < 63; i++) {
            if (i != 3 && i != 20) {
                rest[n++] = values[i];
            }
        }
        return rest;
    }

    @Test
    void anOutputThatDoesNotVaryHasNoIndices() {
        for (ToDoubleFunction<double[]> constant : Arrays.<ToDoubleFunction<double[]>>asList(
                u -> 0, u -> u[0] < 0.5 ? 0.3 : 0.1 + 0.2, u -> NONE)) {
            SobolIndices indices = Outputs.of(sobolSequence(32, 2), constant).indices();
            for (Estimate estimate : indices.first()) {
                assertTrue(!estimate.isDefined() && Double.isNaN(estimate.low()), estimate::toString);
            }
            assertTrue(!indices.total().get(1).isDefined() && !indices.sumOfFirst().isDefined());
        }
    }

    /** Of 40 rows one has another f(A), and another one f(AB): resamples with the latter alone have no variance. */
    @Test
    void aRareOutputHasFiniteLimits() {
        Outputs all = Outputs.of(sobolSequence(40, 2), u -> 0.1);
        all.a[7] = 1;
        all.ab[0][9] = 1;
        for (Estimate estimate : all.indices().total()) {
            assertTrue(Math.abs(estimate.low()) < 1000 && Math.abs(estimate.high()) < 1000, estimate::toString);
        }
    }

    @Test
    void theSameSeedGivesTheSameLimits() {
        Outputs all = Outputs.of(sobolSequence(128, 3), SobolIndicesTest::ishigami);
        assertEquals(all.indices(), all.indices());
        SobolIndices other = SobolIndices.of(all.a, all.ab, all.b, 0.95, 2);
        assertEquals(all.indices().first().get(0).value(), other.first().get(0).value());
        assertNotEquals(all.indices().first().get(0).low(), other.first().get(0).low());
    }

    @Test
    void samplesOfDifferentSizeAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> SobolIndices.of(new double[2], new double[][] {new double[3]}, new double[2], 0.95, 1));
    }

    /**
     * With c = x − 1/2, whose variance is 1/12, y = c₁ + 2c₂ + 4c₁c₂ has V = 1/12 + 4/12 + 16/144 = 76/144, S₁ = 12/76
     * and T₁ = 28/76. With 200 independent rows intervals of 95 % should cover in 91 to 97 % of the samples; false
     * alarm less than once in 5,000 times.
     */
    @Test
    void intervalsOfIndependentRowsCover() {
        int trials = 120;
        var covering = new int[2];
        for (int trial = 0; trial < trials; trial++) {
            SobolIndices indices = Outputs.of(Samples.cube(200, 4, 1000 + trial), u ->
                    u[0] - 0.5 + 2 * (u[1] - 0.5) + 4 * (u[0] - 0.5) * (u[1] - 0.5)).indices();
            covering[0] += indices.first().get(0).covers(12 / 76.0) ? 1 : 0;
            covering[1] += indices.total().get(0).covers(28 / 76.0) ? 1 : 0;
        }
        Samples.assertCoverage(covering[0], trials, 0.91, 0.97);
        Samples.assertCoverage(covering[1], trials, 0.91, 0.97);
    }
}
