package intervene.plot;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * A quantity at the levels of two factors, as colours, and as numbers where the cells are few enough.
 *
 * @param values for each level of y, from below, the values at the levels of x; NaN leaves a gap
 * @param signed whether zero is a middle that parts the values: gains from losses, more from less
 */
public record HeatMap(String title, Levels x, Levels y, Quantity value, List<List<Double>> values, boolean signed) {
    private static final int MOST_NUMBERS = 100;
    private static final int TALLEST = 420;
    private static final int TALLEST_CELL = 44;
    private static final int LOWEST_CELL = 4;
    private static final int LEAST = 90;
    private static final double PADDING = 3;

    public HeatMap {
        values = values.stream().map(List::copyOf).toList();
        y.requireEach(values.size());
        values.forEach(row -> x.requireEach(row.size()));
    }

    public Figure figure() {
        var extent = new Extent();
        values.forEach(row -> row.forEach(extent::add));
        if (extent.isEmpty()) {
            return Page.noData(title);
        }
        if (signed) {
            extent.add(extent.largest()).add(-extent.largest());
        }
        return figure(Scale.of(value.spacing(), extent, 0));
    }

    private Figure figure(Scale scale) {
        ColourScale colours = signed ? ColourScale.diverging(scale) : ColourScale.sequential(scale);
        List<Cell> cells = cells(scale);
        int height = height();
        var renderer = new XYBlockRenderer();
        renderer.setPaintScale(colours);
        var page = new Page(title, new LevelAxis(x, true), new LevelAxis(y, true))
                .grid(false, false)
                .right(new ColourAxis(value, scale, colours))
                .layer(blocks(cells), renderer);
        if (x.size() * y.size() <= MOST_NUMBERS) {
            addNumbers(page, cells, colours, (double) height / y.size());
        }
        return page.figure(height);
    }

    private int height() {
        int cell = StrictMath.max(LOWEST_CELL, StrictMath.min(TALLEST_CELL, TALLEST / y.size()));
        double labels = LevelAxis.lines(y.labels()) * Text.lineHeight(Look.TICK) * y.size();
        return (int) StrictMath.max(LEAST, StrictMath.max(cell * y.size(), StrictMath.min(labels, TALLEST)));
    }

    /** A cell that has a value: its place, the position of its value on the scale, and the value as text. */
    private record Cell(int column, int row, double at, String number) {}

    private List<Cell> cells(Scale scale) {
        double unit = StrictMath.pow(10, scale.exponent());
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < values.size(); row++) {
            for (int column = 0; column < values.get(row).size(); column++) {
                double shown = values.get(row).get(column);
                double at = scale.at(shown);
                if (!Double.isNaN(at)) {
                    cells.add(new Cell(column, row, at, Numerals.brief(shown / unit)));
                }
            }
        }
        return cells;
    }

    private static DefaultXYZDataset blocks(List<Cell> cells) {
        var blocks = new DefaultXYZDataset();
        blocks.addSeries(0, new double[][] {
            cells.stream().mapToDouble(Cell::column).toArray(),
            cells.stream().mapToDouble(Cell::row).toArray(),
            cells.stream().mapToDouble(Cell::at).toArray()});
        return blocks;
    }

    /** Writes the numbers in the largest font in which all have room. */
    private void addNumbers(Page page, List<Cell> cells, ColourScale colours, double cellHeight) {
        double room = page.plotWidth() / x.size() - PADDING;
        for (Font font : List.of(Look.TICK, Look.SMALL)) {
            List<String> numbers = cells.stream().map(Cell::number).toList();
            if (Text.width(numbers, font) <= room && Text.lineHeight(font) <= cellHeight) {
                cells.forEach(cell -> page.above(number(cell, colours, font)));
                return;
            }
        }
    }

    private static XYTextAnnotation number(Cell cell, ColourScale colours, Font font) {
        var number = new XYTextAnnotation(cell.number(), cell.column(), cell.row());
        number.setFont(font);
        number.setPaint(Look.inkOn(colours.getPaint(cell.at())));
        return number;
    }
}
