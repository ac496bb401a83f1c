package intervene.trend;

/** Round numbers for axes. */
final class Steps {
    private static final double[] ROUND = {1, 2, 5};
    private static final int TEN = 10;
    private static final int MONTHS = 12;
    private static final int[] OF_A_YEAR = {1, 2, 3, 6, MONTHS};

    private Steps() {}

    /** The least of 1, 2, 5 and their tenfolds by which a span has at most so many parts. */
    static double of(double span, int most) {
        double wanted = span / Math.max(1, most);
        double power = 1;
        while (power > wanted) {
            power /= TEN;
        }
        while (power * TEN <= wanted) {
            power *= TEN;
        }
        for (double round : ROUND) {
            if (round * power >= wanted) {
                return round * power;
            }
        }
        return TEN * power;
    }

    /** The same for months, which make whole shares of a year or whole years. */
    static int months(int span, int most) {
        for (int step : OF_A_YEAR) {
            if (span <= (long) step * Math.max(1, most)) {
                return step;
            }
        }
        return (int) (MONTHS * Math.max(1, of((double) span / MONTHS, most)));
    }

    /** The least multiple of a step that is not below a number. */
    static double above(double x, double step) {
        return Math.ceil(x / step) * step;
    }
}
