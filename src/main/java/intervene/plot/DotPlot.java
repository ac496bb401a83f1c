package intervene.plot;

import java.util.List;

/**
 * Values at the levels of a factor without numbers, in rows: a dot with its interval for each series.
 *
 * @param series    one or more; with several, a legend gives their names
 * @param reference a value to mark by a line; NaN for none
 */
public record DotPlot(String title, Levels levels, Quantity value, List<Series> series, double reference) {
    private static final double MARGIN = 0.04;

    public DotPlot {
        series = List.copyOf(series);
        series.forEach(s -> levels.requireEach(s.dots().size()));
    }

    /** @param dots one for each level */
    public record Series(String name, List<Dot> dots) {
        public Series {
            dots = List.copyOf(dots);
        }
    }

    public Figure figure() {
        Extent extent = Extent.of(series.stream().flatMap(s -> s.dots().stream()).toList());
        return extent.isEmpty() ? Page.noData(title)
                : figure(Scale.of(value.spacing(), extent.add(reference), MARGIN));
    }

    private Figure figure(Scale scale) {
        Rows rows = Rows.of(levels, series.size());
        var marks = new Marks(series.size());
        var renderer = new IntervalRenderer(false);
        var page = new Page(title, new ScaleAxis(value, scale), LevelAxis.downwards(levels, series.size()));
        for (int i = 0; i < series.size(); i++) {
            List<Dot> dots = series.get(i).dots();
            for (int row = 0; row < dots.size(); row++) {
                marks.add(i, dots.get(row).on(scale), Dot.at(rows.position(row, i, series.size())));
            }
            renderer.style(i, Look.style(i), true);
            if (series.size() > 1) {
                page.key(Look.style(i).dotKey(series.get(i).name()));
            }
        }
        if (!Double.isNaN(scale.at(reference))) {
            page.upright(scale.at(reference), Look.DASHED);
        }
        return page.layer(marks, renderer).figure(rows.plotHeight());
    }
}
