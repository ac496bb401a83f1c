package intervene.plot;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * First-order and total sensitivity indices of factors with their intervals, side by side; the largest total first.
 *
 * @param output what they are indices of
 */
public record IndexBars(String title, String output, List<Index> indices) {
    private static final Color FIRST = Hue.BLUE.step(2, 5);
    private static final Color TOTAL = Hue.BLUE.step(4, 5);
    private static final double MARGIN = 0.02;
    private static final double THICK = 0.19;

    public IndexBars {
        indices = indices.stream().sorted(Comparator.comparingDouble(Index::rank).reversed()).toList();
    }

    /** @param total index of the factor alone and together with others */
    public record Index(String factor, Dot first, Dot total) {

        /** Undefined indices come last. */
        private double rank() {
            double known = Double.isNaN(total.value()) ? first.value() : total.value();
            return Double.isNaN(known) ? Double.NEGATIVE_INFINITY : known;
        }
    }

    public Figure figure() {
        var dots = new ArrayList<Dot>();
        indices.forEach(index -> dots.addAll(List.of(index.first(), index.total())));
        Extent extent = Extent.of(dots);
        return extent.isEmpty() ? Page.noData(title)
                : figure(Scale.of(Spacing.LINEAR, extent.add(0).add(1), MARGIN));
    }

    private Figure figure(Scale scale) {
        var levels = new Levels("", indices.stream().map(Index::factor).toList());
        Rows rows = Rows.of(levels, 2);
        var bars = new Marks(2);
        var intervals = new Marks(1);
        for (int row = 0; row < indices.size(); row++) {
            add(bars, intervals, scale, indices.get(row).first(), new int[] {0, row});
            add(bars, intervals, scale, indices.get(row).total(), new int[] {1, row});
        }
        Style whisker = new Style(Look.INK, new Path2D.Double(), Look.LINE);
        var quantity = Quantity.linear("Sensitivity index", "share of the variance of " + output);
        return new Page(title, new ScaleAxis(quantity, scale), LevelAxis.downwards(levels, 2))
                .layer(bars, new BarRenderer().colour(0, FIRST).colour(1, TOTAL))
                .layer(intervals, new IntervalRenderer(false).style(0, whisker, false))
                .foot(0)
                .key(Style.boxKey("first-order: alone", FIRST))
                .key(Style.boxKey("total: alone and together with others", TOTAL))
                .figure(rows.plotHeight());
    }

    private static void add(Marks bars, Marks intervals, Scale scale, Dot dot, int[] place) {
        if (dot.isDefined()) {
            double y = place[1] + (place[0] == 0 ? -THICK : THICK);
            bars.addBar(place[0], 0, dot.value(), y, THICK);
            intervals.add(0, dot.on(scale), Dot.at(y));
        }
    }
}
