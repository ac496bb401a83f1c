package intervene.plot;

import java.util.List;

/** How far the values of an axis reach. */
final class Extent {
    /** Beyond this, sums and differences of values might not be numbers. */
    private static final double LARGEST = 1e300;
    /** Below this, values count as zero, as there may be no power of ten to measure them by. */
    private static final double SMALLEST = 1e-300;
    /** How far below the smallest value an interval may stretch a logarithmic scale. */
    private static final double REACH = 100;

    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest;
    private double lowestEnd = Double.POSITIVE_INFINITY;
    private double highestEnd = Double.NEGATIVE_INFINITY;

    static boolean isDrawable(double x) {
        return StrictMath.abs(x) <= LARGEST;
    }

    static Extent of(List<Dot> dots) {
        var extent = new Extent();
        dots.forEach(extent::add);
        return extent;
    }

    /** Does nothing for what cannot be drawn. */
    Extent add(double value) {
        if (isDrawable(value)) {
            double x = StrictMath.abs(value) < SMALLEST ? 0 : value;
            min = StrictMath.min(min, x);
            max = StrictMath.max(max, x);
            double size = StrictMath.abs(x);
            largest = StrictMath.max(largest, size);
            smallest = size > 0 ? StrictMath.min(smallest, size) : smallest;
        }
        return this;
    }

    Extent add(Dot dot) {
        if (dot.isDefined()) {
            add(dot.value());
            reach(dot.low());
            reach(dot.high());
        }
        return this;
    }

    /** Widens the extent to the end of an interval, which decides nothing else. */
    private void reach(double end) {
        if (isDrawable(end)) {
            lowestEnd = StrictMath.min(lowestEnd, end);
            highestEnd = StrictMath.max(highestEnd, end);
        }
    }

    boolean isEmpty() {
        return min > max;
    }

    boolean isPositive() {
        return min > 0;
    }

    /** Size of the value closest to zero that is not zero; infinite if all are. */
    double smallest() {
        return smallest;
    }

    double largest() {
        return largest;
    }

    double low() {
        return StrictMath.min(min, lowestEnd);
    }

    double high() {
        return StrictMath.max(max, highestEnd);
    }

    /** Lower end on a logarithmic scale, on which an interval cannot reach zero. */
    double positiveLow() {
        return StrictMath.max(low(), min / REACH);
    }
}
