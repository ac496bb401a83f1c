package intervene.plot;

import java.util.List;

/**
 * Differences between paired runs with their intervals around zero, in rows: one for each level or indicator. A full
 * dot means an interval that does not hold zero.
 *
 * @param name of what the rows are, for example {@code Indicator}; may be empty
 */
public record PairedDifferences(String title, String name, Quantity difference, List<Row> rows) {
    private static final double MARGIN = 0.04;
    private static final Style STYLE = Look.style(0);

    public PairedDifferences {
        rows = List.copyOf(rows);
    }

    /**
     * One difference.
     *
     * @param note what stands at the right of the row, for example the numbers; may be empty
     */
    public record Row(String label, Dot difference, String note) {}

    public Figure figure() {
        Extent extent = Extent.of(rows.stream().map(Row::difference).toList());
        return extent.isEmpty() ? Page.noData(title)
                : figure(Scale.of(difference.spacing(), extent.add(0), MARGIN));
    }

    private Figure figure(Scale scale) {
        var levels = new Levels(name, rows.stream().map(Row::label).toList());
        Rows layout = Rows.of(levels, 1);
        var marks = new Marks(2);
        for (int row = 0; row < rows.size(); row++) {
            Dot dot = rows.get(row).difference();
            marks.add(dot.excludes(0) ? 0 : 1, dot.on(scale), Dot.at(row));
        }
        var renderer = new IntervalRenderer(false).style(0, STYLE, true).style(1, STYLE, false);
        var page = new Page(title, new ScaleAxis(difference, scale), LevelAxis.downwards(levels, 1))
                .layer(marks, renderer)
                .upright(scale.at(0), Look.LINE)
                .key(STYLE.markerKey("interval excludes zero", true))
                .key(STYLE.markerKey("interval includes zero, or none", false));
        if (rows.stream().anyMatch(row -> !row.note().isBlank())) {
            page.right(LevelAxis.notes(rows.stream().map(Row::note).toList()));
        }
        return page.figure(layout.plotHeight());
    }
}
