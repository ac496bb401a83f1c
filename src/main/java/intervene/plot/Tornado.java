package intervene.plot;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;

/**
 * How far a quantity moves from its base when one factor at a time takes its low and its high level; the factors that
 * move it furthest come first.
 *
 * @param base value with every factor at its base
 */
public record Tornado(String title, Quantity value, double base, List<Swing> swings) {
    private static final Color LOW = Look.style(5).colour();
    private static final Color HIGH = Look.style(1).colour();
    private static final char NO_BREAK = '\u00A0';
    private static final double MARGIN = 0.04;
    private static final double THICK = 0.36;

    public Tornado {
        swings = swings.stream().sorted(Comparator.comparingDouble(Swing::range).reversed()).toList();
    }

    /**
     * What one factor does.
     *
     * @param lowLevel  the factor's low level, as text; with that of the other, empty to show none
     * @param highLevel the factor's high level, as text
     * @param atLow     value of the quantity at the low level
     * @param atHigh    value of the quantity at the high level
     */
    public record Swing(String factor, String lowLevel, String highLevel, double atLow, double atHigh) {

        private String label() {
            boolean bare = lowLevel.isBlank() && highLevel.isBlank();
            return bare ? factor : factor + " (" + lowLevel + NO_BREAK + "→" + NO_BREAK + highLevel + ")";
        }

        /** Undefined values do not count. */
        private double range() {
            double range = StrictMath.abs(atHigh - atLow);
            return Double.isNaN(range) ? -1 : range;
        }
    }

    public Figure figure() {
        var extent = new Extent();
        swings.forEach(swing -> extent.add(swing.atLow()).add(swing.atHigh()));
        return extent.isEmpty() || !Extent.isDrawable(base) ? Page.noData(title)
                : figure(Scale.of(value.spacing(), extent.add(base), MARGIN));
    }

    private Figure figure(Scale scale) {
        var levels = new Levels("", swings.stream().map(Swing::label).toList());
        Rows rows = Rows.of(levels, 1);
        var bars = new Marks(2);
        for (int row = 0; row < swings.size(); row++) {
            addBars(bars, scale, row);
        }
        return new Page(title, new ScaleAxis(value, scale), LevelAxis.downwards(levels, 1))
                .layer(bars, new BarRenderer().colour(0, LOW).colour(1, HIGH))
                .foot(scale.at(base))
                .key(Style.boxKey("factor at its low level", LOW))
                .key(Style.boxKey("factor at its high level", HIGH))
                .key(Style.strokeKey("base: " + Numerals.brief(base), Look.LINE, Look.INK))
                .figure(rows.plotHeight());
    }

    /** The bars lie one below the other if they would cover each other. */
    private void addBars(Marks bars, Scale scale, int row) {
        Swing swing = swings.get(row);
        boolean sameSide = (swing.atLow() - base) * (swing.atHigh() - base) > 0;
        double half = sameSide ? THICK / 2 : THICK;
        double aside = sameSide ? half : 0;
        addBar(bars, 0, new double[] {scale.at(base), scale.at(swing.atLow())}, row - aside, half);
        addBar(bars, 1, new double[] {scale.at(base), scale.at(swing.atHigh())}, row + aside, half);
    }

    private static void addBar(Marks bars, int series, double[] ends, double y, double half) {
        if (!Double.isNaN(ends[1])) {
            bars.addBar(series, ends[0], ends[1], y, half);
        }
    }
}
