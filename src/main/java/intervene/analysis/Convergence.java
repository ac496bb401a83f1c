package intervene.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How an estimate settles as replicates are added: what the first 1, 2, 5, 10, 20, 50, … of them would have given.
 *
 * <p>Prefixes share their replicates, so that successive estimates agree more than independent ones would. Half-widths
 * fall as 1/√n. Whoever stops at the first prefix whose interval is short enough has an interval that covers somewhat
 * less often than it says (Chow and Robbins 1965 show that this vanishes as the width does).
 */
public final class Convergence {
    private Convergence() {}

    /**
     * A statistic of the first replicates.
     *
     * @param replicates how many
     * @param estimate   what they give
     * @param halfWidth  half the width of its interval; NaN where there is none
     * @param points     number of design points that the estimate is a mean over
     */
    public record Prefix(int replicates, double estimate, double halfWidth, int points) {}

    /** The numbers 1, 2, 5, 10, 20, 50, … below {@code replicates}, and that number itself. */
    public static int[] lengths(int replicates) {
        List<Integer> lengths = new ArrayList<>();
        for (long decade = 1; decade < replicates; decade *= 10) {
            for (long length : new long[] {decade, 2 * decade, 5 * decade}) {
                if (length < replicates) {
                    lengths.add((int) length);
                }
            }
        }
        if (replicates > 0) {
            lengths.add(replicates);
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Any statistic at each prefix.
     *
     * @param replicates how many there are
     * @param statistic  estimate from so many first replicates
     */
    public static List<Prefix> of(int replicates, IntFunction<Estimate> statistic) {
        return Arrays.stream(lengths(replicates)).mapToObj(length -> {
            Estimate estimate = statistic.apply(length);
            return new Prefix(length, estimate.value(), estimate.halfWidth(), 1);
        }).toList();
    }

    /** The mean of one design point's replicates, with Student's interval. Undefined values do not count. */
    public static List<Prefix> of(double[] values, double confidence) {
        return of(values.length, length -> mean(values, length, confidence));
    }

    /**
     * Mean estimate and mean half-width over design points, of those that have so many replicates, and an estimate or
     * a half-width. Where points have unequal numbers of replicates, long prefixes tell of fewer points than short
     * ones.
     *
     * @param values     by point and replicate
     * @param confidence of the intervals (0, 1)
     */
    public static List<Prefix> average(double[][] values, double confidence) {
        int longest = Arrays.stream(values).mapToInt(v -> v.length).max().orElse(0);
        return Arrays.stream(lengths(longest)).mapToObj(length -> average(values, length, confidence)).toList();
    }

    private static Prefix average(double[][] values, int length, double confidence) {
        var estimates = new Moments();
        var halfWidths = new Moments();
        for (double[] point : values) {
            if (point.length >= length) {
                Estimate estimate = mean(point, length, confidence);
                estimates.add(estimate.value());
                halfWidths.add(estimate.halfWidth());
            }
        }
        return new Prefix(length, estimates.mean(), halfWidths.mean(), estimates.n());
    }

    private static Estimate mean(double[] values, int length, double confidence) {
        return Intervals.student(Moments.of(Arrays.copyOf(values, length)), confidence);
    }
}
