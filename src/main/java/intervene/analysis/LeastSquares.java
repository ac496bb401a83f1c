package intervene.analysis;

import intervene.analysis.Regression.Coefficient;
import intervene.analysis.Regression.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Least squares for a {@link Regression}, on complete rows.
 *
 * @param columns by input and row
 * @param output  by row
 * @param dropped rows that were left out before
 */
record LeastSquares(double[][] columns, double[] output, int dropped) {
    /** An input depends on others where they leave less than this share of its length: as in R's lm. */
    private static final double TOLERANCE = 1e-7;

    Regression fit(double confidence) {
        int n = output.length;
        double[][] standardised = Arrays.stream(columns).map(LeastSquares::standardised).toArray(double[][]::new);
        List<Integer> independent = independent(standardised);
        if (n < independent.size() + 2) {
            return unfitted(Status.TOO_FEW_ROWS);
        }
        if (Moments.of(output).isConstant()) {
            return unfitted(Status.CONSTANT_OUTPUT);
        }
        if (independent.isEmpty()) {
            return unfitted(Status.COLLINEAR);
        }
        var ols = new OLSMultipleLinearRegression();
        ols.newSampleData(standardised(output), rows(standardised, independent));
        double quantile = Quantiles.student(n - independent.size() - 1, confidence);
        return new Regression(
                coefficients(ols, independent, quantile),
                ols.calculateRSquared(),
                ols.calculateAdjustedRSquared(),
                n,
                dropped,
                independent.size() == columns.length ? Status.FITTED : Status.COLLINEAR);
    }

    private Regression unfitted(Status status) {
        List<Coefficient> undefined = Collections.nCopies(columns.length, undefined());
        return new Regression(undefined, Double.NaN, Double.NaN, output.length, dropped, status);
    }

    private Coefficient undefined() {
        return new Coefficient(Estimate.single(Double.NaN, output.length), Double.NaN);
    }

    private List<Coefficient> coefficients(
            OLSMultipleLinearRegression ols, List<Integer> independent, double quantile) {
        double[] beta = ols.estimateRegressionParameters();
        double[] error = ols.estimateRegressionParametersStandardErrors();
        List<Coefficient> all = new ArrayList<>(Collections.nCopies(columns.length, undefined()));
        for (int k = 0; k < independent.size(); k++) {
            // the first parameter is the intercept, which is 0
            double b = beta[k + 1];
            double e = error[k + 1];
            all.set(independent.get(k), new Coefficient(Estimate.symmetric(b, quantile * e, output.length), b / e));
        }
        return List.copyOf(all);
    }

    /** Mean 0 and standard deviation 1; all 0 where the values do not vary. */
    private static double[] standardised(double[] values) {
        Moments moments = Moments.of(values);
        return Arrays.stream(values)
                .map(x -> moments.isConstant() ? 0 : (x - moments.mean()) / moments.sd())
                .toArray();
    }

    /** Columns that are no linear combination of those before them, by the method of Gram and Schmidt. */
    private static List<Integer> independent(double[][] columns) {
        List<double[]> directions = new ArrayList<>();
        List<Integer> independent = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            double[] rest = columns[j].clone();
            directions.forEach(direction -> subtract(rest, direction));
            // once more, for what rounding left
            directions.forEach(direction -> subtract(rest, direction));
            double length = Math.sqrt(product(rest, rest));
            if (length > TOLERANCE * Math.sqrt(product(columns[j], columns[j]))) {
                directions.add(Arrays.stream(rest).map(x -> x / length).toArray());
                independent.add(j);
            }
        }
        return independent;
    }

    private static void subtract(double[] from, double[] direction) {
        double part = product(from, direction);
        for (int i = 0; i < from.length; i++) {
            from[i] -= part * direction[i];
        }
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double[][] rows(double[][] standardised, List<Integer> independent) {
        return IntStream.range(0, output.length)
                .mapToObj(row -> independent.stream().mapToDouble(j -> standardised[j][row]).toArray())
                .toArray(double[][]::new);
    }
}
