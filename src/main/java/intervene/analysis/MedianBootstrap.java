package intervene.analysis;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * The bootstrap distribution of a median, without resampling. A resample draws n times from x₁ ≤ … ≤ xₙ, so that its
 * k-th smallest value is at most xᵢ with probability P(Bin(n, i/n) ≥ k) (Efron 1979, section 3; Maritz and Jarrett
 * 1978). That settles the median of an odd number. Of an even number n = 2m the median is the mean of the m-th and the
 * (m + 1)-th; the first is xᵢ and the second beyond x_j, j ≥ i, if m draws give at most xᵢ, one of them xᵢ, and the
 * other m more than x_j, which has the probability
 * <pre>  C(n, m)·((i/n)^m − ((i − 1)/n)^m)·((n − j)/n)^m.  </pre>
 */
final class MedianBootstrap {
    /** Beyond so many standard deviations of its rank, a median has a probability below 1e−20. */
    private static final double FARTHEST = 10;

    private final double[] sorted;
    private final int n;
    private final int middle;
    /** Probability that the m-th smallest value of a resample is at most the i-th, counted from 1. */
    private final double[] atMost;
    /** Logarithm of C(n, m)·((i/n)^m − ((i − 1)/n)^m); of use for an even n only. */
    private final double[] logFirst;
    /** Logarithm of ((n − j)/n)^m. */
    private final double[] logRest;

    /** @param sorted ascending, at least one */
    MedianBootstrap(double[] sorted) {
        this.sorted = sorted;
        n = sorted.length;
        middle = (n + 1) / 2;
        atMost = new double[n + 1];
        logFirst = new double[n + 1];
        logRest = new double[n + 1];
        double logChoices = Gamma.logGamma(n + 1.0) - 2 * Gamma.logGamma(n / 2.0 + 1);
        for (int i = 1; i <= n; i++) {
            atMost[i] = orderStatisticAtMost(i);
            logFirst[i] = logChoices + middle * StrictMath.log((double) i / n)
                    + StrictMath.log1p(-StrictMath.pow((i - 1.0) / i, middle));
            logRest[i] = middle * StrictMath.log((double) (n - i) / n);
        }
    }

    private double orderStatisticAtMost(int i) {
        double distance = (i - n / 2.0) / (Math.sqrt(n) / 2);
        if (i == n || distance > FARTHEST) {
            return 1;
        }
        return distance < -FARTHEST ? 0 : Beta.regularizedBeta((double) i / n, middle, n - middle + 1.0);
    }

    /**
     * The least value that the median of a resample does not exceed with probability {@code p}. Bisection over all
     * numbers that there are between the ends finds the very value at which the step is.
     */
    double quantile(double p) {
        long below = order(sorted[0]) - 1;
        long reached = order(sorted[n - 1]);
        for (long centre = mean(below, reached); centre > below; centre = mean(below, reached)) {
            if (medianAtMost(number(centre)) >= p) {
                reached = centre;
            } else {
                below = centre;
            }
        }
        return number(reached) + 0.0;
    }

    /** Probability that the median of a resample is at most {@code t}. */
    double medianAtMost(double t) {
        double sum = 0;
        int j = n;
        for (int i = 1; i <= n && sorted[i - 1] <= t; i++) {
            double here = atMost[i] - atMost[i - 1];
            if (here > 0) {
                sum += here;
                while (sorted[i - 1] + sorted[j - 1] > 2 * t) {
                    j--;
                }
                sum -= n % 2 == 1 ? 0 : StrictMath.exp(logFirst[i] + logRest[j]);
            }
        }
        return sum;
    }

    /** Rounded down, without the sum, which may overflow. */
    private static long mean(long a, long b) {
        return (a & b) + ((a ^ b) >> 1);
    }

    /** Position of a number among all: neighbours differ by one. */
    private static long order(double x) {
        long bits = Double.doubleToLongBits(x);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double number(long order) {
        return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
    }
}
