package intervene.trend;

import intervene.view.Theme;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines over time with markers here and there, so that they can be told apart without colours. */
final class Lines {
    private static final int MARKERS = 9;

    private final List<Ink> inks = new ArrayList<>();
    private final DefaultXYDataset data = new DefaultXYDataset();
    /** Adds a line through a value at the end of each month; NaN leaves a gap. */
    Lines add(Ink ink, double[] values) {
        var ends = new double[values.length];
        for (int month = 0; month < ends.length; month++) {
            ends[month] = month + 1;
        }
        return add(ink, ends, values);
    }

    /** Adds a line through values at times in months since the start. */
    Lines add(Ink ink, double[] times, double[] values) {
        data.addSeries(inks.size(), new double[][] {times, values});
        inks.add(ink);
        return this;
    }

    /** Puts the lines on a plot as its layer of some number, the least below all others. */
    void on(XYPlot plot, int layer, Theme theme) {
        int every = Math.max(1, (int) plot.getDomainAxis().getRange().getUpperBound() / MARKERS);
        var renderer = new Renderer(data, every);
        for (int i = 0; i < inks.size(); i++) {
            Ink ink = inks.get(i);
            renderer.setSeriesPaint(i, ink.colour());
            renderer.setSeriesStroke(i, ink.stroke(theme.scale()));
            renderer.setSeriesShapesVisible(i, ink.marker() != null);
            renderer.setSeriesShape(i, scaled(ink.marker() == null ? Ink.DISC : ink.marker(), theme.scale()));
        }
        plot.setDataset(layer, data);
        plot.setRenderer(layer, renderer);
    }

    private static Shape scaled(Shape shape, double scale) {
        return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape);
    }

    /** Marks every so manieth month, for each series another one, and points that stand alone. */
    private static final class Renderer extends XYLineAndShapeRenderer {
        private final DefaultXYDataset data;
        private final int every;

        Renderer(DefaultXYDataset data, int every) {
            this.data = data;
            this.every = every;
            setDrawSeriesLineAsPath(true);
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            boolean due = (int) data.getXValue(series, item) % every == (series + 1) * every / 4 % every;
            return getSeriesShapesVisible(series) && due || isAlone(series, item);
        }

        private boolean isAlone(int series, int item) {
            return !isDefined(series, item - 1) && isDefined(series, item) && !isDefined(series, item + 1);
        }

        private boolean isDefined(int series, int item) {
            return item >= 0 && item < data.getItemCount(series) && !Double.isNaN(data.getYValue(series, item));
        }
    }
}
