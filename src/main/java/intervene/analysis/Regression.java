package intervene.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Standardised regression coefficients: an output regressed by least squares on inputs, all scaled to mean 0 and
 * standard deviation 1 (Saltelli et al. 2008, section 1.2.5). A coefficient says by how many of its standard deviations
 * the output moves with one standard deviation of the input. With independent inputs, squared coefficients sum to R².
 *
 * <p>R² tells how much of the variance a linear model catches, so whether the coefficients say much. Where R² of the
 * {@link #ofRanks ranks} is much larger, the output is monotone in the inputs but not linear (Iman and Conover 1979);
 * where both are small, it is neither, and variance-based indices are needed.
 *
 * <p>Intervals and t are those of the linear model with independent errors of one variance, the standard deviations
 * taken as known: a guide where the lack of fit is large.
 *
 * @param coefficients of each input
 * @param r2           share of the output's variance that the inputs explain; NaN where there is no fit
 * @param adjustedR2   the same, corrected for the number of inputs; NaN where there is no fit
 * @param n            rows that were used
 * @param dropped      rows that were not, since the output or an input is undefined
 * @param status       whether there is a fit, and if not why
 */
public record Regression(
        List<Coefficient> coefficients, double r2, double adjustedR2, int n, int dropped, Status status) {
    /** How the fit went. */
    public enum Status {
        FITTED,
        /** Some inputs are sums of multiples of those before them, or constant; their coefficients are undefined. */
        COLLINEAR,
        /** The output is the same in all rows. */
        CONSTANT_OUTPUT,
        /** At least two rows more than inputs are needed. */
        TOO_FEW_ROWS
    }

    /**
     * Coefficient of one input.
     *
     * @param beta standardised coefficient, with its interval; undefined where the inputs before this one determine it,
     *             which then act for it
     * @param t    the coefficient divided by its standard error
     */
    public record Coefficient(Estimate beta, double t) {}

    /**
     * Regression on the values.
     *
     * @param inputs     by row and input; of a factor with k choices, k − 1 columns of 0 and 1
     * @param output     by row
     * @param confidence of the intervals (0, 1)
     */
    public static Regression of(double[][] inputs, double[] output, double confidence) {
        return complete(inputs, output).fit(confidence);
    }

    /** Regression on the ranks of the values among the rows that are used, ties sharing their mean rank. */
    public static Regression ofRanks(double[][] inputs, double[] output, double confidence) {
        LeastSquares values = complete(inputs, output);
        double[][] columns = Arrays.stream(values.columns()).map(Regression::ranks).toArray(double[][]::new);
        return new LeastSquares(columns, ranks(values.output()), values.dropped()).fit(confidence);
    }

    private static double[] ranks(double[] values) {
        return values.length == 0 ? values : new NaturalRanking().rank(values);
    }

    /** The rows in which all is defined. */
    private static LeastSquares complete(double[][] inputs, double[] output) {
        if (inputs.length != output.length) {
            throw new IllegalArgumentException(inputs.length + " rows of inputs, " + output.length + " outputs");
        }
        int[] rows = IntStream.range(0, output.length)
                .filter(row -> !Double.isNaN(output[row]) && Arrays.stream(inputs[row]).noneMatch(Double::isNaN))
                .toArray();
        double[][] columns = IntStream.range(0, inputs.length == 0 ? 0 : inputs[0].length)
                .mapToObj(column -> Arrays.stream(rows).mapToDouble(row -> inputs[row][column]).toArray())
                .toArray(double[][]::new);
        double[] outputs = Arrays.stream(rows).mapToDouble(row -> output[row]).toArray();
        return new LeastSquares(columns, outputs, output.length - rows.length);
    }
}
