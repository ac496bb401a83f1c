package intervene.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles that intervals are made of. */
final class Quantiles {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * Student's quantiles found so far. A search by bisection finds each, which takes far longer than all else in an
     * interval, and experiments ask for the same few again and again. What is remembered is a pure function.
     */
    private static final Map<StudentKey, Double> STUDENT = new ConcurrentHashMap<>();

    private record StudentKey(int degrees, double confidence) {}

    private Quantiles() {}

    /** The number that Student's t with so many degrees of freedom exceeds in size with probability 1 − confidence. */
    static double student(int degrees, double confidence) {
        return STUDENT.computeIfAbsent(new StudentKey(degrees, confidence), key ->
                new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2));
    }

    /** The number that a standard normal variable exceeds in size with probability 1 − confidence. */
    static double normal(double confidence) {
        return NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    }

    static double normalProbability(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    static double normalQuantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /**
     * Quantile of a bootstrap distribution: of B values the k-th smallest, k = ⌊(B + 1)·p⌋, and above the middle the
     * k-th largest, k = ⌊(B + 1)·(1 − p)⌋ (Efron and Tibshirani 1993, section 12.5).
     *
     * @param sorted ascending, at least one
     */
    static double ofSorted(double[] sorted, double probability) {
        int b = sorted.length;
        boolean upper = probability > 0.5;
        int k = (int) Math.floor((b + 1) * (upper ? 1 - probability : probability));
        int rank = Math.max(1, Math.min(b, k));
        return sorted[upper ? b - rank : rank - 1];
    }

    /** The estimate with the percentile interval of its bootstrap distribution, which gets sorted. */
    static Estimate percentile(double value, double[] bootstrap, double confidence, int n) {
        if (bootstrap.length == 0) {
            return Estimate.single(value, n);
        }
        Arrays.sort(bootstrap);
        double tail = (1 - confidence) / 2;
        return new Estimate(value, ofSorted(bootstrap, tail), ofSorted(bootstrap, 1 - tail), n);
    }
}
