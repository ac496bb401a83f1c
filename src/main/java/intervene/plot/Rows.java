package intervene.plot;

/**
 * How things are laid out in rows, one for each level, from top to bottom.
 *
 * @param count  of rows
 * @param height of a row in pixels
 */
record Rows(int count, double height) {
    /** Two thirds of a page in print. */
    private static final int TALLEST = 680;
    private static final int LOWEST = 18;
    private static final int SERIES = 9;

    /** @param inEach how many things lie below one another in a row */
    static Rows of(Levels levels, int inEach) {
        double needed = StrictMath.max(LevelAxis.lines(levels.labels()) * Text.lineHeight(Look.TICK) + 4,
                inEach * SERIES + LOWEST - SERIES);
        double height = StrictMath.min(StrictMath.max(LOWEST, needed), TALLEST / (double) levels.size());
        return new Rows(levels.size(), height);
    }

    int plotHeight() {
        return (int) StrictMath.ceil(StrictMath.max(2.5 * LOWEST, count * height));
    }

    /** Position of thing {@code i} of {@code n} in a row. */
    double position(int row, int i, int n) {
        return row + (i - (n - 1) / 2.0) * StrictMath.min(0.3, 0.75 / n);
    }
}
