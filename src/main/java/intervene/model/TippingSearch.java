package intervene.model;

import intervene.param.Interval;
import java.util.function.DoublePredicate;

/**
 * Looks for the smallest change of one number that turns a verdict: outward from its value in growing steps up to the
 * end of its range, then by bisection between the last step that does not turn it and the first that does. A verdict
 * that turns and turns back between two steps is not seen.
 */
final class TippingSearch {
    /** How far beyond its value a number without bound is tried. */
    static final double FARTHEST = 1e6;

    private static final int STEPS = 14;
    private static final int UNBOUNDED_STEPS = 20;
    private static final double PRECISION = 1e-9;
    private static final double INSIDE_OPEN_END = 1e-9;

    private final double value;
    private final Interval range;
    private final boolean whole;
    private final DoublePredicate flips;

    /**
     * A search.
     *
     * @param whole whether only whole numbers are admissible
     * @param flips whether an admissible number turns the verdict
     */
    TippingSearch(double value, Interval range, boolean whole, DoublePredicate flips) {
        this.value = value;
        this.range = range;
        this.whole = whole;
        this.flips = flips;
    }

    /** A number that turns the verdict, and one almost as far from the value that does not. */
    record Bracket(double flips, double stays) {}

    /** Lowest and highest number that are tried. */
    static double[] ends(double value, Interval range, boolean whole) {
        double reach = FARTHEST * Math.max(1, Math.abs(value));
        double low = Math.max(range.low(), value - reach);
        double high = Math.min(range.high(), value + reach);
        if (whole) {
            return new double[] {Math.ceil(low), Math.floor(high)};
        }
        double inLow = range.contains(low) ? low : low + INSIDE_OPEN_END * (value - low);
        double inHigh = range.contains(high) ? high : high - INSIDE_OPEN_END * (high - value);
        return new double[] {inLow, inHigh};
    }

    /** The nearer of the turning points below and above the value; null where there is none. */
    Bracket nearest() {
        double[] ends = ends(value, range, whole);
        Bracket below = towards(ends[0]);
        Bracket above = towards(ends[1]);
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        return value - below.flips() <= above.flips() - value ? below : above;
    }

    private Bracket towards(double end) {
        double way = end - value;
        int steps = Math.abs(way) > FARTHEST / 2 * Math.max(1, Math.abs(value)) ? STEPS + UNBOUNDED_STEPS : STEPS;
        double stays = value;
        for (int k = steps; k >= 0 && way != 0; k--) {
            double x = step(end, StrictMath.scalb(way, -k));
            if (x != stays) {
                if (flips.test(x)) {
                    return bisect(stays, x);
                }
                stays = x;
            }
        }
        return null;
    }

    private double step(double end, double way) {
        double x = Math.abs(way) >= Math.abs(end - value) ? end : value + way;
        return whole ? Math.rint(x) : x;
    }

    private Bracket bisect(double from, double to) {
        double stays = from;
        double turns = to;
        while (Math.abs(turns - stays) > (whole ? 1 : PRECISION * Math.max(Math.abs(turns), Math.abs(stays)))) {
            double middle = whole ? Math.floor((stays + turns) / 2) : (stays + turns) / 2;
            if (middle == stays || middle == turns) {
                break;
            }
            if (flips.test(middle)) {
                turns = middle;
            } else {
                stays = middle;
            }
        }
        return new Bracket(turns, stays);
    }
}
