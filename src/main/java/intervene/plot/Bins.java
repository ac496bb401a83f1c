package intervene.plot;

/**
 * Values counted in bins of one width, a round number, with an edge at zero.
 *
 * @param first index of the first bin, which begins at {@code first} times {@code width}
 */
record Bins(long first, double width, int[] counts) {

    /** Least range, as a share of the distance from zero: bars can still be seen beside it. */
    private static final double NARROWEST = 0.05;

    /** @param sorted finite values, at least one, in ascending order */
    static Bins of(double[] sorted, int most) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double size = StrictMath.max(StrictMath.abs(low), StrictMath.abs(high));
        double range = StrictMath.max(high - low, size == 0 ? 1 : size * NARROWEST);
        int about = (int) StrictMath.max(5, StrictMath.min(most, StrictMath.ceil(StrictMath.sqrt(sorted.length))));
        double width = Numerals.roundStep(range, about).doubleValue();
        long first = (long) StrictMath.floor(low / width);
        var counts = new int[(int) ((long) StrictMath.floor(high / width) - first) + 1];
        for (double x : sorted) {
            counts[(int) ((long) StrictMath.floor(x / width) - first)]++;
        }
        return new Bins(first, width, counts);
    }

    int count() {
        return counts.length;
    }

    int inBin(int i) {
        return counts[i];
    }

    /** Lower edge of bin {@code i}. */
    double edge(int i) {
        return (first + i) * width;
    }

    int largest() {
        int largest = 0;
        for (int count : counts) {
            largest = StrictMath.max(largest, count);
        }
        return largest;
    }
}
