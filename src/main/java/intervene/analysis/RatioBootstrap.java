package intervene.analysis;

import java.util.Arrays;

/**
 * Ratio of two sums over replicates, by resampling of replicates. The interval is bias-corrected and accelerated (Efron
 * 1987): percentiles of the bootstrap distribution, moved by its median bias and by the skewness of the replicates'
 * empirical influences, {@code num − ratio·den}.
 *
 * <p>Denominators may be negative, such as lives saved where action cost more of them; a ratio has a meaning only where
 * they sum to more than 0. A resample in which they do not makes the ratio infinite, or undefined where its numerators
 * sum to 0; undefined ones do not count. A limit may therefore be infinite: the data do not exclude it. With fewer than
 * about 20 replicates, or where one makes most of a sum, the interval is too short.
 *
 * @param numerator   of the replicates in which both are defined
 * @param denominator of the same replicates
 */
record RatioBootstrap(double[] numerator, double[] denominator) {
    private static final int RESAMPLES = 2000;

    static RatioBootstrap of(double[] numerator, double[] denominator) {
        if (numerator.length != denominator.length) {
            throw new IllegalArgumentException(numerator.length + " numerators, " + denominator.length
                    + " denominators");
        }
        var num = new double[numerator.length];
        var den = new double[numerator.length];
        int n = 0;
        for (int i = 0; i < numerator.length; i++) {
            if (!Double.isNaN(numerator[i] + denominator[i])) {
                num[n] = numerator[i];
                den[n] = denominator[i];
                n++;
            }
        }
        return new RatioBootstrap(Arrays.copyOf(num, n), Arrays.copyOf(den, n));
    }

    Estimate estimate(double confidence, long seed) {
        int n = numerator.length;
        double ratio = ratio(sum(numerator), sum(denominator));
        if (n < 2 || !Double.isFinite(ratio)) {
            return Estimate.single(Double.isFinite(ratio) ? ratio : Double.NaN, n);
        }
        double[] sorted = resampled(seed);
        if (sorted.length == 0) {
            return Estimate.single(ratio, n);
        }
        double bias = bias(sorted, ratio);
        double acceleration = acceleration(ratio);
        double quantile = Quantiles.normal(confidence);
        return new Estimate(
                ratio,
                Quantiles.ofSorted(sorted, moved(-quantile, bias, acceleration)),
                Quantiles.ofSorted(sorted, moved(quantile, bias, acceleration)),
                n);
    }

    private static double ratio(double above, double below) {
        return below > 0 ? above / below : above == 0 ? Double.NaN : above * Double.POSITIVE_INFINITY;
    }

    private double[] resampled(long seed) {
        int n = numerator.length;
        var resampling = new Resampling(n, seed, Resampling.Purpose.BOOTSTRAP_RATIO);
        var ratios = new double[resampling.number(RESAMPLES)];
        var times = new int[n];
        for (int b = 0; b < ratios.length; b++) {
            resampling.draw(b, times);
            ratios[b] = ratio(weightedSum(numerator, times), weightedSum(denominator, times));
        }
        return Arrays.stream(ratios).filter(x -> !Double.isNaN(x)).sorted().toArray();
    }

    /** Φ⁻¹ of the share of resamples below the ratio, ties counting half. */
    private static double bias(double[] sorted, double ratio) {
        double below = 0;
        for (double x : sorted) {
            below += x < ratio ? 1 : x == ratio ? 0.5 : 0;
        }
        double least = 0.5 / sorted.length;
        return Quantiles.normalQuantile(Math.max(least, Math.min(1 - least, below / sorted.length)));
    }

    private double acceleration(double ratio) {
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < numerator.length; i++) {
            double influence = numerator[i] - ratio * denominator[i];
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    /** The share of the bootstrap distribution that lies below the limit for a normal quantile. */
    private static double moved(double quantile, double bias, double acceleration) {
        double z = bias + quantile;
        double stretch = 1 - acceleration * z;
        if (stretch <= 0) {
            return z > 0 ? 1 : 0;
        }
        return Quantiles.normalProbability(bias + z / stretch);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double x : values) {
            sum += x;
        }
        return sum;
    }

    private static double weightedSum(double[] values, int[] times) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * values[i];
        }
        return sum;
    }
}
