package intervene.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Equal ratios on both sides of zero, and nearly equal differences close to it:
 *
 * <pre>  position = sign(x) · log₁₀(1 + |x| / c)</pre>
 *
 * where c is a power of ten at most as large as any value but zero, and at least a millionth of the largest.
 *
 * @param unit decimal logarithm of c
 */
record SymmetricLogScale(int unit, double low, double high) implements Scale {
    private static final int DECADES = 6;
    /** On a longer scale, the power of ten closest to zero is too close to it for a label. */
    private static final int FEW_DECADES = 5;

    static SymmetricLogScale of(Extent extent, double margin) {
        int largest = Numerals.magnitude(extent.largest() == 0 ? 1 : extent.largest());
        int smallest = Double.isInfinite(extent.smallest()) ? largest : Numerals.magnitude(extent.smallest());
        int unit = StrictMath.max(smallest, largest - DECADES);
        double low = position(extent.low(), unit);
        double high = position(extent.high(), unit);
        double room = high > low ? (high - low) * margin : 1;
        return new SymmetricLogScale(unit, low - room, high + room);
    }

    private static double position(double x, int unit) {
        double size = StrictMath.log10(1 + StrictMath.abs(x) / StrictMath.pow(10, unit));
        return StrictMath.copySign(size, x) + 0.0;
    }

    @Override
    public double at(double value) {
        return Extent.isDrawable(value) ? position(value, unit) : Double.NaN;
    }

    /** Zero, and powers of ten from the largest down on both sides. */
    @Override
    public List<Tick> ticks(int most) {
        int last = (int) StrictMath.max(high, -low);
        int least = high - low > FEW_DECADES ? 1 : 0;
        int every = StrictMath.max(1, (int) StrictMath.ceil((high - low) / most));
        boolean plain = unit >= -4 && unit + last < 6;
        var ticks = new ArrayList<Tick>();
        for (int i = last; i >= least; i -= every) {
            addTick(ticks, -1, unit + i, plain);
        }
        addTick(ticks, 0, 0, true);
        for (int i = last - (last - least) / every * every; i <= last; i += every) {
            addTick(ticks, 1, unit + i, plain);
        }
        return ticks;
    }

    private void addTick(List<Tick> ticks, int sign, int decade, boolean plain) {
        double at = sign * position(StrictMath.pow(10, decade), unit) + 0.0;
        if (at >= low && at <= high) {
            ticks.add(Tick.of(at, plain ? Numerals.plain(sign, decade) : Numerals.scientific(sign, decade)));
        }
    }

    @Override
    public int exponent() {
        return 0;
    }

    @Override
    public String note() {
        return "symmetric log scale";
    }
}
