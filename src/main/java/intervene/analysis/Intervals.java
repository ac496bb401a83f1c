package intervene.analysis;

import java.util.Arrays;

/**
 * Confidence intervals from independent replicates of one design point. Undefined values do not count. Each interval
 * holds for its own quantity: among twenty of 95 % confidence one is expected to miss.
 */
public final class Intervals {
    /** Confidence of the intervals that the project shows, unless somebody asks for another. */
    public static final double CONFIDENCE = 0.95;

    private Intervals() {}

    /**
     * Interval of a mean, {@code mean ± t(n − 1)·sd/√n} (Student 1908): exact for normal values, and close for others
     * where n is large for their skewness; with strongly skewed ones, as deaths are, it misses too often on the side of
     * the long tail.
     *
     * @param sd         standard deviation with n − 1 degrees of freedom
     * @param n          number of values; fewer than two have no interval
     * @param confidence (0, 1)
     */
    public static Estimate student(double mean, double sd, int n, double confidence) {
        if (n < 2) {
            return Estimate.single(n == 0 ? Double.NaN : mean, n);
        }
        return Estimate.symmetric(mean, Quantiles.student(n - 1, confidence) * sd / Math.sqrt(n), n);
    }

    /** {@link #student(double, double, int, double) Student's interval} of the mean of the values seen. */
    public static Estimate student(Moments values, double confidence) {
        return student(values.mean(), values.sd(), values.n(), confidence);
    }

    /**
     * Interval of a probability from a number of successes (Wilson 1927). It never leaves [0, 1] and has a width even
     * where all trials agree.
     *
     * @param n          number of trials; none has no interval
     * @param confidence (0, 1)
     */
    public static Estimate wilson(int successes, int n, double confidence) {
        return n == 0
                ? Estimate.single(Double.NaN, 0)
                : wilson((double) successes / n, n, Quantiles.normal(confidence), n);
    }

    /**
     * Interval of the mean of values in [0, 1], such as shares.
     *
     * <p>Where every value is 0 or 1, {@link #wilson(int, int, double) Wilson's}. Otherwise a replicate tells more than
     * one trial does: with mean p and variance s² (n − 1 degrees of freedom) the replicates are worth as many trials as
     * would give the mean the same variance,
     * <pre>  n* = p(1 − p)/(s²/n), but at least n,  </pre>
     * the sample size divided by the design effect (Kish 1965), and Wilson's formula is used with n* and the quantile
     * of Student's t with n − 1 degrees of freedom (Korn and Graubard 1998, Dean and Pagano 2015). Where values spread
     * little about a p far from 0 and 1, this is Student's interval. Values that are all the same have no spread, so
     * that the interval has no width unless they are 0 or 1.
     *
     * @throws IllegalArgumentException if a value lies outside [0, 1]
     */
    public static Estimate wilson(Moments values, double confidence) {
        int n = values.n();
        double p = values.mean();
        if (n > 0 && (values.least() < 0 || values.greatest() > 1)) {
            throw new IllegalArgumentException("not shares: " + values.least() + " to " + values.greatest());
        }
        if (n == 0 || n == 1 && !values.isBinary()) {
            return Estimate.single(p, n);
        }
        if (values.isBinary()) {
            return wilson(p, n, Quantiles.normal(confidence), n);
        }
        double worth = values.isConstant()
                ? Double.POSITIVE_INFINITY
                : Math.max(n, p * (1 - p) * n / values.variance());
        return wilson(p, worth, Quantiles.student(n - 1, confidence), n);
    }

    private static Estimate wilson(double p, double trials, double quantile, int n) {
        double excess = quantile * quantile / trials;
        double centre = (p + excess / 2) / (1 + excess);
        double halfWidth = Math.sqrt(excess * (p * (1 - p) + excess / 4)) / (1 + excess);
        double low = p == 0 ? 0 : Math.max(0, centre - halfWidth);
        double high = p == 1 ? 1 : Math.min(1, centre + halfWidth);
        return new Estimate(p, low, high, n);
    }

    /**
     * Interval of a median: percentiles of its bootstrap distribution, which is reckoned exactly instead of by
     * resampling ({@link MedianBootstrap}). It assumes nothing but independence; its limits are values or means of two.
     * Below about ten values it covers the median less often than it should: even the whole range of five does so with
     * probability 0.9375 only.
     *
     * @param values     fewer than two have no interval
     * @param confidence (0, 1)
     */
    public static Estimate bootstrapMedian(double[] values, double confidence) {
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        int n = sorted.length;
        if (n < 2) {
            return Estimate.single(n == 0 ? Double.NaN : sorted[0], n);
        }
        var bootstrap = new MedianBootstrap(sorted);
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        return new Estimate(
                median, bootstrap.quantile((1 - confidence) / 2), bootstrap.quantile((1 + confidence) / 2), n);
    }

    /**
     * Interval of the ratio of two sums over replicates, such as the price of a life: of all costs to all lives saved,
     * which is not the mean of the replicates' ratios ({@link RatioBootstrap}).
     *
     * @param numerator   one for each replicate
     * @param denominator one for each replicate, together more than 0, or else the ratio is undefined; a replicate
     *                    counts where both are defined
     * @param confidence  (0, 1)
     * @param seed        of the resampling
     */
    public static Estimate bootstrapRatio(
            double[] numerator, double[] denominator, double confidence, long seed) {
        return RatioBootstrap.of(numerator, denominator).estimate(confidence, seed);
    }
}
