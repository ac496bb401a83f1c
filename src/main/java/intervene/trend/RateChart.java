package intervene.trend;

import intervene.analysis.Estimate;
import intervene.explain.Figures;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** The share of qualifying crises that were met with force, with its interval. */
record RateChart(Course course, Timeline time) implements Chart {
    private static final double PERCENT = 100;
    private static final float BAND = 0.22f;

    @Override
    public String name() {
        return "chart-intervention-rate";
    }

    @Override
    public String title() {
        return "Intervention rate";
    }

    @Override
    public String unit() {
        return "% of qualifying crises met with force";
    }

    private static Ink ink(Theme theme) {
        return Ink.solid(theme.favour(), Ink.DISC);
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        return List.of(
                Key.line(ink(theme), now()),
                Key.area(Tint.mix(theme.ground(), theme.favour(), BAND), "95 % interval"));
    }

    private String now() {
        Estimate now = course.months() == 0 ? null : course.rate()[course.months() - 1];
        return now == null || !now.isDefined()
                ? "no crisis qualifies yet"
                : percent(now.value()) + " % of " + now.n() + (now.n() == 1 ? " crisis" : " crises");
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        XYPlot plot = Plots.overTime(time.axis(), new AmountAxis(0, PERCENT, 1, true), theme);
        var renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, theme.favour());
        renderer.setSeriesFillPaint(0, theme.favour());
        renderer.setAlpha(BAND);
        renderer.setSeriesStroke(0, ink(theme).stroke(theme.scale()));
        var data = new DefaultIntervalXYDataset();
        data.addSeries(0, series());
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    /** Six rows: the month's end thrice, then rate, low, high; from the first qualifying crisis on. */
    private double[][] series() {
        int first = 0;
        while (first < course.months() && !course.rate()[first].isDefined()) {
            first++;
        }
        var series = new double[6][course.months() - first];
        for (int month = first; month < course.months(); month++) {
            Estimate rate = course.rate()[month];
            int i = month - first;
            for (int row = 0; row < 3; row++) {
                series[row][i] = month + 1;
            }
            series[3][i] = PERCENT * rate.value();
            series[4][i] = PERCENT * rate.low();
            series[5][i] = PERCENT * rate.high();
        }
        return series;
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        int month = time.month(at, area);
        if (month < 0) {
            return "";
        }
        Estimate rate = course.rate()[month];
        return "By the end of " + time.name(month) + ": " + (rate.isDefined()
                ? percent(rate.value()) + " % of " + rate.n() + " qualifying crises met with force, 95 % interval from "
                        + percent(rate.low()) + " to " + percent(rate.high()) + " %."
                : "no crisis that qualifies.");
    }

    private static String percent(double share) {
        return Figures.fixed(PERCENT * share, 1);
    }
}
