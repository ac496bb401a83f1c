package intervene.experiment;

import intervene.observe.Indicator;
import org.apache.commons.math3.distribution.TDistribution;

/** Means of the indicators over replicates, with their intervals. Undefined values do not count. */
public final class Estimates {
    private static final double CONFIDENCE = 0.95;

    private final Running[] running = new Running[Indicator.values().length];

    /**
     * Estimate of an indicator's expectation.
     *
     * @param mean      mean over the runs in which it is defined; NaN where there is none
     * @param halfWidth half the width of its 95 % interval by Student's t; NaN for fewer than two runs
     * @param n         runs in which it is defined
     */
    public record Estimate(double mean, double halfWidth, int n) {}

    /** Mean and sum of squared deviations so far (Welford 1962). */
    private static final class Running {
        private int n;
        private double mean;
        private double squares;

        private void add(double x) {
            n++;
            double deviation = x - mean;
            mean += deviation / n;
            squares += deviation * (x - mean);
        }
    }

    public Estimates() {
        for (int i = 0; i < running.length; i++) {
            running[i] = new Running();
        }
    }

    /** Takes the values of a run, by {@link Indicator#ordinal}. */
    public void add(double[] values) {
        for (int i = 0; i < running.length; i++) {
            if (!Double.isNaN(values[i])) {
                running[i].add(values[i]);
            }
        }
    }

    /** {@code mean ± t(0.975, n − 1)·s/√n}. */
    public Estimate of(Indicator indicator) {
        Running r = running[indicator.ordinal()];
        if (r.n == 0) {
            return new Estimate(Double.NaN, Double.NaN, 0);
        }
        if (r.n == 1) {
            return new Estimate(r.mean, Double.NaN, 1);
        }
        double quantile = new TDistribution(null, r.n - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return new Estimate(r.mean, quantile * Math.sqrt(r.squares / (r.n - 1.0) / r.n), r.n);
    }
}
