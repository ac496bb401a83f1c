package intervene.design;

import intervene.param.InvalidInput;
import intervene.param.Numbers;

/**
 * The values of a factor that varies continuously, or over all whole numbers between two ends.
 *
 * @param low   least value
 * @param high  greatest value, above {@code low}
 * @param scale spacing; {@code LOG} needs {@code low > 0}
 * @param whole whether only whole numbers occur; the ends are whole then
 */
public record Range(double low, double high, Scale scale, boolean whole) {
    /**
     * Checks the ends.
     *
     * @throws InvalidInput if they are no ends of such a range; the message says why
     */
    public Range {
        if (!(low < high)) {
            throw refusal(low, high, "its first number is not below its second. Write [least, greatest]");
        }
        if (scale == Scale.LOG && !(low > 0)) {
            throw refusal(low, high, "it has a log scale but does not begin above 0. Raise its first number, or use "
                    + "scale: linear");
        }
        if (Double.isInfinite(high - low) || scale == Scale.LOG && Double.isInfinite(high / low)) {
            throw refusal(low, high, "it is wider than numbers can tell. Narrow it");
        }
        if (whole && (low != StrictMath.rint(low) || high != StrictMath.rint(high))) {
            throw refusal(low, high, "its ends are not whole, but its parameter is. Write whole numbers");
        }
    }

    private static InvalidInput refusal(double low, double high, String why) {
        return new InvalidInput("range [" + low + ", " + high + "]: " + why + ".");
    }

    /**
     * The level at a position; exactly low at 0, exactly high at 1.
     *
     * @param position share of the way from low to high on the scale [0, 1]; of whole numbers each has an equal part,
     *                 and on a log scale a part as wide as the way to the next whole number
     */
    public String at(double position) {
        return Numbers.text(value(position));
    }

    /** The level at a position, as a number. */
    public double value(double position) {
        if (position <= 0) {
            return low;
        }
        if (position >= 1) {
            return high;
        }
        double value = way(position);
        return clamped(whole ? StrictMath.floor(value) : value);
    }

    /**
     * The position [0, 1] of a value: what {@link #at} undoes; of a whole number, the middle of its part. Values beyond
     * an end are where the end is.
     */
    public double position(double value) {
        double inside = clamped(value);
        if (!whole) {
            return share(inside);
        }
        double part = StrictMath.floor(inside);
        return (share(part) + share(part + 1)) / 2;
    }

    private double way(double position) {
        return scale == Scale.LOG
                ? low * StrictMath.pow(end() / low, position)
                : low + (end() - low) * position;
    }

    private double share(double value) {
        return scale == Scale.LOG
                ? StrictMath.log(value / low) / StrictMath.log(end() / low)
                : (value - low) / (end() - low);
    }

    /** Where the last part ends: whole numbers have parts that reach to the next one. */
    private double end() {
        return whole ? high + 1 : high;
    }

    private double clamped(double value) {
        return StrictMath.max(low, StrictMath.min(high, value));
    }
}
