package intervene.plot;

import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Positions to draw, in series. */
final class Marks extends XYIntervalSeriesCollection {

    Marks(int series) {
        for (int i = 0; i < series; i++) {
            addSeries(new XYIntervalSeries(i, false, true));
        }
    }

    /** Adds a mark, or a gap where {@code y} has no value; nothing where {@code x} has none. */
    Marks add(int series, Dot x, Dot y) {
        if (!Double.isNaN(x.value())) {
            getSeries(series).add(x.value(), x.low(), x.high(), y.value(), y.low(), y.high());
        }
        return this;
    }

    /** Adds a rectangle, unless it has no extent along x. */
    Marks addBar(int series, double from, double to, double y, double halfHeight) {
        if (from != to) {
            double low = StrictMath.min(from, to);
            double high = StrictMath.max(from, to);
            add(series, new Dot(low, low, high), new Dot(y, y - halfHeight, y + halfHeight));
        }
        return this;
    }

    Dot x(int series, int item) {
        return new Dot(getXValue(series, item), getStartXValue(series, item), getEndXValue(series, item));
    }

    Dot y(int series, int item) {
        return new Dot(getYValue(series, item), getStartYValue(series, item), getEndYValue(series, item));
    }
}
