package intervene.analysis;

/**
 * An estimate with its confidence interval.
 *
 * @param value the estimate; NaN where the data define none
 * @param low   lower limit; NaN where there are too few data for an interval, −∞ where they set no limit
 * @param high  upper limit; NaN where there are too few data for an interval, ∞ where they set no limit
 * @param n     number of independent units that it rests on, as a rule replicates
 */
public record Estimate(double value, double low, double high, int n) {
    /** One without an interval. */
    static Estimate single(double value, int n) {
        return new Estimate(value, Double.NaN, Double.NaN, n);
    }

    static Estimate symmetric(double value, double halfWidth, int n) {
        return new Estimate(value, value - halfWidth, value + halfWidth, n);
    }

    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** Half the distance between the limits, in the unit of the value. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether {@code x} lies between the limits or on one. */
    public boolean covers(double x) {
        return low <= x && x <= high;
    }
}
