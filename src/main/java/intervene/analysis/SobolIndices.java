package intervene.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of the variance of an output that factors explain (Sobol 1993), from two independent samples A and B of the
 * factors, and for every factor i the sample AB_i: A with column i from B.
 *
 * <p>First-order index, what factor i explains alone, V(E(y | xᵢ))/V(y) (Saltelli et al. 2010, table 2, formula b):
 * <pre>  Sᵢ = mean(f(B)·(f(AB_i) − f(A)))/V  </pre>
 * Total index, what it explains alone and together with others, E(V(y | all others))/V(y) (Jansen 1999; the same table,
 * formula f):
 * <pre>  Tᵢ = mean((f(A) − f(AB_i))²)/(2V)  </pre>
 * V is the variance of f(A) and f(B) together. Outputs are first centred on their mean, which leaves what is
 * estimated as it is and makes the first formula far more precise where the mean is large (Sobol 2001).
 *
 * <p>Intervals are percentiles of resamples of whole rows (Archer, Saltelli and Sobol 1997). Rows of a
 * low-discrepancy sequence are taken as if they were independent, which makes the intervals too wide rather than too
 * short. An estimate may lie below 0 or above 1 by chance; it is left so.
 *
 * <p>Limits: factors must be independent. A simulation's noise counts as variance: an output that is a mean over few
 * replicates raises V, so that first-order indices fall, and raises total indices unless AB_i and A share their seeds.
 *
 * @param first      first-order index of each factor
 * @param total      total index of each factor
 * @param sumOfFirst sum of the first-order indices; 1 where factors do not interact
 * @param mean       mean output
 * @param variance   V
 * @param rows       rows that were used
 * @param dropped    rows that were not, since one of their outputs is undefined
 */
public record SobolIndices(
        List<Estimate> first,
        List<Estimate> total,
        Estimate sumOfFirst,
        double mean,
        double variance,
        int rows,
        int dropped) {
    /**
     * Estimates the indices. They are undefined where the output does not vary or fewer than two rows are complete.
     *
     * @param a          f(A), by row
     * @param ab         f(AB_i), by factor and row
     * @param b          f(B), by row
     * @param confidence of the intervals (0, 1)
     * @param seed       of the resampling
     */
    public static SobolIndices of(double[] a, double[][] ab, double[] b, double confidence, long seed) {
        SobolRows rows = SobolRows.of(a, ab, b);
        int factors = ab.length;
        double[] estimate = rows.indices(null);
        double[][] resampled = Double.isNaN(estimate[0]) ? new double[0][] : rows.resampled(seed);
        List<Estimate> all = new ArrayList<>();
        for (int i = 0; i < estimate.length; i++) {
            all.add(Quantiles.percentile(estimate[i], column(resampled, i), confidence, rows.number()));
        }
        return new SobolIndices(
                List.copyOf(all.subList(1, factors + 1)),
                List.copyOf(all.subList(factors + 1, 2 * factors + 1)),
                all.get(0),
                rows.mean(),
                rows.variance(),
                rows.number(),
                a.length - rows.number());
    }

    private static double[] column(double[][] table, int i) {
        var column = new double[table.length];
        for (int row = 0; row < table.length; row++) {
            column[row] = table[row][i];
        }
        return column;
    }
}
