package intervene.plot;

import java.util.function.DoubleUnaryOperator;

/**
 * A value to draw with its interval.
 *
 * @param value NaN where it is undefined: it leaves a gap
 * @param low   lower end of the interval; NaN for none
 * @param high  upper end of the interval; NaN for none
 */
public record Dot(double value, double low, double high) {

    /** A value without an interval. */
    public static Dot of(double value) {
        return new Dot(value, Double.NaN, Double.NaN);
    }

    /** What leaves a gap. */
    public static Dot undefined() {
        return of(Double.NaN);
    }

    boolean isDefined() {
        return Extent.isDrawable(value);
    }

    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether the interval lies on one side of {@code x}; never without an interval. */
    boolean excludes(double x) {
        return hasInterval() && (low > x || high < x);
    }

    /** Positions on a scale; without an interval, its ends are the value. */
    Dot on(Scale scale) {
        double at = scale.at(value);
        return hasInterval() ? new Dot(at, scale.end(low), scale.end(high)) : at(at);
    }

    /** A position without an interval. */
    static Dot at(double position) {
        return new Dot(position, position, position);
    }

    Dot through(DoubleUnaryOperator map) {
        return new Dot(map.applyAsDouble(value), map.applyAsDouble(low), map.applyAsDouble(high));
    }
}
