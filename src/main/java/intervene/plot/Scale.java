package intervene.plot;

import java.util.List;

/** Turns values into positions along an axis, which run from {@link #low} to {@link #high}. */
interface Scale {

    /** The position of a value; NaN for what cannot be drawn. */
    double at(double value);

    double low();

    double high();

    /** Places to name, in ascending order; about {@code most} of them at most, and two or more where possible. */
    List<Tick> ticks(int most);

    /** Positions of ticks between the multiples of ten; none where they would say nothing. */
    default List<Double> minorTicks() {
        return List.of();
    }

    /** The power of ten by which the labels of {@link #ticks} are to be multiplied. */
    int exponent();

    /** What readers must know about the spacing; empty for none. */
    String note();

    /** The position of an interval's end, or the end of the axis if that comes first. */
    default double end(double value) {
        double at = Double.isInfinite(value) ? value : at(value);
        return Double.isNaN(at) ? low() : StrictMath.max(low(), StrictMath.min(high(), at));
    }

    /**
     * The scale that suits.
     *
     * @param margin to leave beyond the values on both sides, as a share of their range
     */
    static Scale of(Spacing spacing, Extent extent, double margin) {
        return switch (spacing == Spacing.FITTING ? fitting(extent) : spacing) {
            case LOG -> extent.isPositive() ? LogScale.of(extent, margin) : SymmetricLogScale.of(extent, margin);
            case LINEAR, FITTING -> LinearScale.of(extent.low(), extent.high(), margin);
        };
    }

    private static Spacing fitting(Extent extent) {
        double ratio = extent.largest() / extent.smallest();
        return ratio >= (extent.isPositive() ? 50 : 1000) ? Spacing.LOG : Spacing.LINEAR;
    }
}
