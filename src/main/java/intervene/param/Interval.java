package intervene.param;

import java.util.regex.Pattern;

/**
 * A real interval in the usual notation: {@code [0, 1]}, {@code (0, inf)}.
 *
 * @param low        lower bound, may be −∞
 * @param lowClosed  whether the lower bound belongs to it
 * @param high       upper bound, may be ∞
 * @param highClosed whether the upper bound belongs to it
 */
public record Interval(double low, boolean lowClosed, double high, boolean highClosed) {
    private static final Pattern NOTATION = Pattern.compile("([\\[(])\\s*([^,\\s]+)\\s*,\\s*([^,\\s]+)\\s*([\\])])");

    /**
     * The interval that a text denotes.
     *
     * @throws IllegalArgumentException if it is not an interval, or an empty one
     */
    public static Interval parse(String text) {
        var m = NOTATION.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an interval. Write for example [0, 1] or (0, inf).");
        }
        var interval = new Interval(
                bound(m.group(2)),
                m.group(1).equals("["),
                bound(m.group(3)),
                m.group(4).equals("]"));
        if (!(interval.low < interval.high || interval.contains(interval.low))) {
            throw new IllegalArgumentException("'" + text + "' holds no number.");
        }
        return interval;
    }

    private static double bound(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Numbers.parse(text);
        };
    }

    /** Whether {@code x} lies in it; NaN lies in no interval. */
    public boolean contains(double x) {
        return (lowClosed ? x >= low : x > low) && (highClosed ? x <= high : x < high);
    }

    /** Whether every number of {@code other} lies in this interval. */
    public boolean contains(Interval other) {
        boolean fitsBelow = low < other.low || low == other.low && (lowClosed || !other.lowClosed);
        boolean fitsAbove = high > other.high || high == other.high && (highClosed || !other.highClosed);
        return fitsBelow && fitsAbove;
    }

    /** Whether both ends are finite, so that it can be a slider or the range of a sweep factor. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    @Override
    public String toString() {
        return (lowClosed ? "[" : "(") + text(low) + ", " + text(high) + (highClosed ? "]" : ")");
    }

    private static String text(double x) {
        return Double.isInfinite(x) ? x > 0 ? "inf" : "-inf" : Numbers.text(x);
    }
}
