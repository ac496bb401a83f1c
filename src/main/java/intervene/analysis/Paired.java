package intervene.analysis;

/**
 * Comparison of two scenarios that share their seeds: each replicate of one has its twin in the other, and the interval
 * is that of the mean of their differences (the paired t interval; common random numbers, Law 2015, section 11.2). It
 * is short where twins are alike. That 0 lies outside it is a test at level 1 − confidence, for this one indicator.
 *
 * @param difference  mean of b − a, with Student's interval over pairs
 * @param sd          standard deviation of the differences (n − 1)
 * @param correlation of a and b; NaN where one does not vary
 * @param saved       share of the variance of the difference of means that the pairing removes, 1 − var(b − a)/(var(a)
 *                    + var(b)): 0 where twins are independent, 1 where the difference is always the same, negative
 *                    where the pairing harms; NaN where neither varies
 * @param n           pairs in which both are defined
 * @param dropped     pairs in which one is not
 */
public record Paired(Estimate difference, double sd, double correlation, double saved, int n, int dropped) {
    /**
     * Compares b with a.
     *
     * @param a          one value for each replicate
     * @param b          values of the replicates with the same seeds
     * @param confidence of the interval (0, 1)
     */
    public static Paired of(double[] a, double[] b, double confidence) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " and " + b.length + " replicates are not paired");
        }
        var first = new Moments();
        var second = new Moments();
        var difference = new Moments();
        for (int i = 0; i < a.length; i++) {
            if (!Double.isNaN(b[i] - a[i])) {
                first.add(a[i]);
                second.add(b[i]);
                difference.add(b[i] - a[i]);
            }
        }
        int n = difference.n();
        double covariance = (first.variance() + second.variance() - difference.variance()) / 2;
        return new Paired(
                Intervals.student(difference, confidence),
                difference.sd(),
                correlation(covariance, first, second),
                2 * covariance / (first.variance() + second.variance()),
                n,
                a.length - n);
    }

    private static double correlation(double covariance, Moments a, Moments b) {
        if (a.isConstant() || b.isConstant()) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, covariance / (a.sd() * b.sd())));
    }
}
