package intervene.design;

import intervene.param.Numbers;

/**
 * The values of a factor that varies continuously, or over all whole numbers between two ends.
 *
 * @param low   least value
 * @param high  greatest value, above {@code low}
 * @param scale spacing; {@code LOG} needs {@code low > 0}
 * @param whole whether only whole numbers occur
 */
public record Range(double low, double high, Scale scale, boolean whole) {
    /**
     * The level at a position.
     *
     * @param position share of the way from low to high on the scale [0, 1]; of whole numbers each has an equal part
     */
    public String at(double position) {
        if (whole) {
            throw new UnsupportedOperationException("to be written");
        }
        return Numbers.text(low + (high - low) * position);
    }

    /** The position [0, 1] of a value: what {@link #at} undoes; of a whole number, the middle of its part. */
    public double position(double value) {
        return (value - low) / (high - low);
    }
}
