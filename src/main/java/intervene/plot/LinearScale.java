package intervene.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Equal differences. Large and small numbers are shown as multiples of a power of ten. */
record LinearScale(double low, double high) implements Scale {
    /** Values closer than this share of their size are drawn as equal: their labels would need too many digits. */
    private static final double SAME = 1e-9;

    static LinearScale of(double low, double high, double margin) {
        double size = StrictMath.max(StrictMath.abs(low), StrictMath.abs(high));
        if (high - low <= SAME * size) {
            double room = size == 0 ? 1 : size / 10;
            return new LinearScale(low - room, high + room);
        }
        double room = (high - low) * margin;
        return new LinearScale(low - room, high + room);
    }

    @Override
    public double at(double value) {
        return Extent.isDrawable(value) ? value : Double.NaN;
    }

    @Override
    public List<Tick> ticks(int most) {
        BigDecimal step = Numerals.roundStep(high - low, most);
        double width = step.doubleValue();
        var ticks = new ArrayList<Tick>();
        for (long i = (long) StrictMath.ceil(low / width); i <= StrictMath.floor(high / width); i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            double at = value.doubleValue();
            if (at >= low && at <= high) {
                ticks.add(Tick.of(at, Numerals.plain(value.movePointLeft(exponent()))));
            }
        }
        return ticks;
    }

    @Override
    public int exponent() {
        return Numerals.commonExponent(StrictMath.max(StrictMath.abs(low), StrictMath.abs(high)));
    }

    @Override
    public String note() {
        return "";
    }
}
