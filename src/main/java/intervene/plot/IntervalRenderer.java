package intervene.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Draws points with their intervals along x, along y, or both, and lines between them. */
final class IntervalRenderer extends XYLineAndShapeRenderer {
    private static final double CAP = 2.5;

    IntervalRenderer(boolean joined) {
        super(joined, true);
        setUseFillPaint(true);
        setDrawOutlines(true);
        setBaseOutlineStroke(Look.LINE);
    }

    /** How series {@code i} is drawn. */
    IntervalRenderer style(int i, Style style, boolean filled) {
        setSeriesPaint(i, style.colour());
        setSeriesFillPaint(i, filled ? style.colour() : Look.PAPER);
        setSeriesShape(i, style.marker());
        setSeriesStroke(i, style.stroke());
        return this;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
            XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series, int item,
            CrosshairState crosshairState, int pass) {
        if (pass == 0) {
            drawIntervals(g2, dataArea, plot, (Marks) dataset, new int[] {series, item});
        }
        super.drawItem(g2, state, dataArea, info, plot, domainAxis, rangeAxis, dataset, series, item,
                crosshairState, pass);
    }

    private void drawIntervals(Graphics2D g2, Rectangle2D area, XYPlot plot, Marks marks, int[] index) {
        Dot x = marks.x(index[0], index[1]).through(
                at -> plot.getDomainAxis().valueToJava2D(at, area, plot.getDomainAxisEdge()));
        Dot y = marks.y(index[0], index[1]).through(
                at -> plot.getRangeAxis().valueToJava2D(at, area, plot.getRangeAxisEdge()));
        g2.setPaint(getSeriesPaint(index[0]));
        g2.setStroke(Look.LINE);
        if (x.low() < x.high()) {
            g2.draw(new Line2D.Double(x.low(), y.value(), x.high(), y.value()));
            g2.draw(new Line2D.Double(x.low(), y.value() - CAP, x.low(), y.value() + CAP));
            g2.draw(new Line2D.Double(x.high(), y.value() - CAP, x.high(), y.value() + CAP));
        }
        // Downwards on the screen, upwards on the axis.
        if (y.high() < y.low()) {
            g2.draw(new Line2D.Double(x.value(), y.low(), x.value(), y.high()));
            g2.draw(new Line2D.Double(x.value() - CAP, y.low(), x.value() + CAP, y.low()));
            g2.draw(new Line2D.Double(x.value() - CAP, y.high(), x.value() + CAP, y.high()));
        }
    }
}
