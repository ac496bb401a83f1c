package intervene.plot;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.VerticalAlignment;

/** Composes a figure: title above, plot with axes and layers, legend below. */
final class Page {
    private static final RectangleInsets PADDING = new RectangleInsets(8, 8, 8, 16);
    static final int INNER_WIDTH = (int) (Look.WIDTH - PADDING.getLeft() - PADDING.getRight());
    private static final int EMPTY_HEIGHT = 90;
    private static final int USUAL_HEIGHT = 250;
    private static final int TITLE_LINES = 3;

    private final String title;
    private final PrintAxis x;
    private final PrintAxis y;
    private final XYPlot plot = new XYPlot();
    private final LegendItemCollection keys = new LegendItemCollection();
    private Title appendix;
    private PrintAxis right;

    Page(String title, PrintAxis x, PrintAxis y) {
        Look.requireFonts();
        this.title = Text.clean(title);
        this.x = x;
        this.y = y;
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(Look.PAPER);
        plot.setOutlineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setFixedLegendItems(keys);
        plot.setDomainGridlinePaint(Look.GRID);
        plot.setDomainGridlineStroke(Look.HAIR);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setRangeGridlineStroke(Look.HAIR);
    }

    /** A figure that says that there is nothing to show. */
    static Figure noData(String title) {
        Look.requireFonts();
        var plot = new XYPlot();
        plot.setNoDataMessage("no data");
        plot.setNoDataMessageFont(Look.LABEL);
        plot.setNoDataMessagePaint(Look.FAINT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(Look.PAPER);
        String clean = Text.clean(title);
        JFreeChart chart = chart(clean, plot);
        return new Figure(clean, EMPTY_HEIGHT, chart);
    }

    /** Which lines cross the plot: upright ones at the ticks of x, level ones at those of y. */
    Page grid(boolean upright, boolean level) {
        plot.setDomainGridlinesVisible(upright);
        plot.setRangeGridlinesVisible(level);
        return this;
    }

    /** Adds a layer above those there are. */
    Page layer(XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
        return this;
    }

    /** Draws above all layers. */
    Page above(XYAnnotation annotation) {
        plot.addAnnotation(annotation);
        return this;
    }

    /** An upright line at a position, below the layers. */
    Page upright(double at, Stroke stroke) {
        plot.addDomainMarker(new ValueMarker(at, Look.INK, stroke), Layer.BACKGROUND);
        return this;
    }

    /** An upright line at a position, above the layers: where bars begin. */
    Page foot(double at) {
        plot.addDomainMarker(new ValueMarker(at, Look.INK, Look.LINE), Layer.FOREGROUND);
        return this;
    }

    Page key(LegendItem item) {
        keys.add(item);
        return this;
    }

    /** A second upright axis, on the right. */
    Page right(PrintAxis axis) {
        right = axis;
        plot.setRangeAxis(1, axis);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        return this;
    }

    /** Lines below the legend. */
    Page appendix(List<String> lines, int columns) {
        appendix = new Lines(lines, Look.TICK, columns, RectangleEdge.BOTTOM);
        return this;
    }

    /** The figure with a plot of this height in pixels, without its axes. */
    Figure figure(int plotHeight) {
        JFreeChart chart = chart(title, plot);
        // What is added first to the bottom comes to lie lowest.
        if (appendix != null) {
            chart.addSubtitle(appendix);
        }
        if (keys.getItemCount() > 0) {
            chart.addSubtitle(legend());
        }
        return new Figure(title, plotHeight + heightAround(chart), chart);
    }

    /** Width of the plot in pixels, without its axes. */
    double plotWidth() {
        return INNER_WIDTH - y.depth(USUAL_HEIGHT, RectangleEdge.LEFT)
                - (right == null ? 0 : right.depth(USUAL_HEIGHT, RectangleEdge.RIGHT));
    }

    private int heightAround(JFreeChart chart) {
        double height = PADDING.getTop() + PADDING.getBottom();
        height += x.depth(plotWidth(), RectangleEdge.BOTTOM);
        Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            height += chart.getSubtitle(i)
                    .arrange(scratch, new RectangleConstraint(new Range(0, INNER_WIDTH), new Range(0, 1e6))).height;
        }
        scratch.dispose();
        return (int) StrictMath.ceil(height);
    }

    private static JFreeChart chart(String title, XYPlot plot) {
        var chart = new JFreeChart(null, Look.TITLE, plot, false);
        chart.setBackgroundPaint(Look.PAPER);
        chart.setPadding(PADDING);
        if (!title.isEmpty()) {
            List<String> lines = Text.wrap(title, Look.TITLE, INNER_WIDTH, TITLE_LINES);
            chart.addSubtitle(new Lines(lines, Look.TITLE, 1, RectangleEdge.TOP));
        }
        return chart;
    }

    private LegendTitle legend() {
        var legend = new LegendTitle(plot,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 1),
                new ColumnArrangement());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(Look.TICK);
        legend.setItemPaint(Look.INK);
        legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 2));
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 1, 1, 2));
        legend.setMargin(new RectangleInsets(6, 0, 0, 0));
        legend.setBackgroundPaint(Look.PAPER);
        return legend;
    }
}
