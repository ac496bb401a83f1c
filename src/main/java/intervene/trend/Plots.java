package intervene.trend;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/** The look that all plots share. */
final class Plots {
    private static final double LETTERS = 11;
    private static final int FEW_ROWS = 8;
    private static final float WIDEST_LINE = 0.65f;
    private static final float WIDEST_OF_TWO_LINES = 0.5f;

    private Plots() {}

    /** A plot over time; datasets and renderers are added to it. */
    static XYPlot overTime(MonthAxis months, AmountAxis amounts, Theme theme) {
        XYPlot plot = new XYPlot(null, dress(months, theme), dress(amounts, theme), null);
        bare(plot, theme);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(hair(theme));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.faint());
        plot.setRangeZeroBaselineStroke(hair(theme));
        return plot;
    }

    /**
     * Bars from the left, a row for each category, on an axis without a face: numbers stand at their ends.
     *
     * @param longest the longest of these numbers
     */
    static CategoryPlot bars(CategoryDataset counts, BarRenderer bars, String longest, Dimension room, Theme theme) {
        CategoryAxis rows = new CategoryAxis();
        dress(rows, theme);
        rows.setTickLabelPaint(theme.ink());
        rows.setTickMarksVisible(false);
        rows.setLowerMargin(0);
        rows.setUpperMargin(0);
        rows.setCategoryMargin(0.25);
        rows.setMaximumCategoryLabelWidthRatio(widest(counts));
        rows.setMaximumCategoryLabelLines(areMany(counts) ? 1 : 2);
        rows.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        var amounts = new NumberAxis();
        amounts.setRange(0, end(counts, longest, room, theme));
        amounts.setVisible(false);
        CategoryPlot plot = new CategoryPlot(counts, rows, amounts, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        bare(plot, theme);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setBaseItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setBaseItemLabelFont(theme.font(LETTERS));
        bars.setBaseItemLabelPaint(theme.ink());
        bars.setBasePositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        bars.setItemLabelAnchorOffset(4 * theme.scale());
        return plot;
    }

    /** How far an axis must reach so that a number has room beside the longest bar. */
    private static double end(CategoryDataset counts, String number, Dimension room, Theme theme) {
        double most = 1;
        double widest = 0;
        for (int row = 0; row < counts.getColumnCount(); row++) {
            double sum = 0;
            for (int series = 0; series < counts.getRowCount(); series++) {
                sum += counts.getValue(series, row).doubleValue();
            }
            most = Math.max(most, sum);
            widest = Math.max(widest, width(counts.getColumnKey(row).toString(), theme));
        }
        double beside = width(number, theme) + 10 * theme.scale();
        double labels = Math.min(widest, widest(counts) * room.width);
        double bars = Math.max(beside / 4, room.width - labels - beside - 30 * theme.scale());
        return most * (1 + beside / bars);
    }

    /** Many rows are too low for labels of two lines. */
    private static boolean areMany(CategoryDataset counts) {
        return counts.getColumnCount() > FEW_ROWS;
    }

    /** The share of the room that labels may take. */
    private static float widest(CategoryDataset counts) {
        return areMany(counts) ? WIDEST_LINE : WIDEST_OF_TWO_LINES;
    }

    private static double width(String text, Theme theme) {
        return Letters.width(text, theme.font(LETTERS));
    }

    /** The row of a plot of bars at a point. */
    static int row(Point2D at, Rectangle2D area, int rows) {
        return Math.max(0, Math.min(rows - 1, (int) ((at.getY() - area.getY()) / area.getHeight() * rows)));
    }

    static BasicStroke hair(Theme theme) {
        return new BasicStroke((float) (0.8 * theme.scale()));
    }

    private static void bare(Plot plot, Theme theme) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(null);
        double edge = 2 * theme.scale();
        plot.setInsets(new RectangleInsets(4 * theme.scale(), edge, edge, 18 * theme.scale()));
    }

    private static NumberAxis dress(NumberAxis axis, Theme theme) {
        dress((Axis) axis, theme);
        axis.setAutoRange(false);
        return axis;
    }

    private static void dress(Axis axis, Theme theme) {
        Font font = theme.font(LETTERS);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(theme.faint());
        axis.setAxisLinePaint(theme.faint());
        axis.setAxisLineStroke(hair(theme));
        axis.setTickMarkPaint(theme.faint());
        axis.setTickMarkStroke(hair(theme));
    }
}
