package intervene.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each complete row contributes to the sums of {@link SobolIndices}.
 *
 * @param outputs of A and B, for their mean and variance
 * @param both    sum of a row's two centred outputs, of A and B
 * @param squares sum of their squares
 * @param first   terms of the first-order indices, by factor and row
 * @param total   terms of the total indices, by factor and row
 */
record SobolRows(Moments outputs, double[] both, double[] squares, double[][] first, double[][] total) {
    private static final int RESAMPLES = 1000;
    /** A variance below this share of the mean square is the rounding of outputs that are all the same. */
    private static final double ROUNDING = 1e-12;

    static SobolRows of(double[] a, double[][] ab, double[] b) {
        requireSameLength(a, ab, b);
        int[] complete = IntStream.range(0, a.length).filter(row -> isComplete(a, ab, b, row)).toArray();
        var outputs = new Moments();
        for (int row : complete) {
            outputs.add(a[row]);
            outputs.add(b[row]);
        }
        int n = complete.length;
        var rows = new SobolRows(outputs, new double[n], new double[n], new double[ab.length][n],
                new double[ab.length][n]);
        for (int j = 0; j < n; j++) {
            rows.fill(j, a[complete[j]] - outputs.mean(), b[complete[j]] - outputs.mean());
            for (int i = 0; i < ab.length; i++) {
                double change = ab[i][complete[j]] - a[complete[j]];
                rows.first[i][j] = (b[complete[j]] - outputs.mean()) * change;
                rows.total[i][j] = change * change / 2;
            }
        }
        return rows;
    }

    private void fill(int j, double a, double b) {
        both[j] = a + b;
        squares[j] = a * a + b * b;
    }

    private static void requireSameLength(double[] a, double[][] ab, double[] b) {
        if (a.length != b.length || Arrays.stream(ab).anyMatch(column -> column.length != a.length)) {
            throw new IllegalArgumentException("samples of different size");
        }
    }

    private static boolean isComplete(double[] a, double[][] ab, double[] b, int row) {
        double sum = a[row] + b[row];
        for (double[] column : ab) {
            sum += column[row];
        }
        return Double.isFinite(sum);
    }

    int number() {
        return both.length;
    }

    double mean() {
        return outputs.mean();
    }

    /** Variance of the outputs of A and B, as a mean square. */
    double variance() {
        return number() == 0 ? Double.NaN : outputs.squares() / outputs.n();
    }

    /** Indices of every resample in which the output varies. */
    double[][] resampled(long seed) {
        var resampling = new Resampling(number(), seed, Resampling.Purpose.BOOTSTRAP_SOBOL);
        var indices = new double[resampling.number(RESAMPLES)][];
        var times = new int[number()];
        for (int b = 0; b < indices.length; b++) {
            resampling.draw(b, times);
            indices[b] = indices(times);
        }
        return Arrays.stream(indices).filter(x -> !Double.isNaN(x[0])).toArray(double[][]::new);
    }

    /**
     * Sum of the first-order indices, the first-order indices, the total indices.
     *
     * @param times how often each row counts; null where each counts once
     */
    double[] indices(int[] times) {
        int factors = first.length;
        var indices = new double[1 + 2 * factors];
        int n = number();
        double mean = sum(both, times) / (2 * n);
        double square = sum(squares, times) / (2 * n);
        double variance = square - mean * mean;
        if (n < 2 || outputs.isConstant() || variance <= ROUNDING * square) {
            Arrays.fill(indices, Double.NaN);
            return indices;
        }
        for (int i = 0; i < factors; i++) {
            indices[1 + i] = sum(first[i], times) / n / variance;
            indices[0] += indices[1 + i];
            indices[1 + factors + i] = sum(total[i], times) / n / variance;
        }
        return indices;
    }

    private static double sum(double[] terms, int[] times) {
        double sum = 0;
        for (int j = 0; j < terms.length; j++) {
            sum += times == null ? terms[j] : times[j] * terms[j];
        }
        return sum;
    }
}
