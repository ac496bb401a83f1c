package intervene.trend;

import intervene.explain.Figures;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** The responsibility to protect and the ban on unauthorised force. */
record NormsChart(Course course, Timeline time) implements Chart {
    private static final int DECIMALS = 3;

    @Override
    public String name() {
        return "chart-norms";
    }

    @Override
    public String title() {
        return "Norms";
    }

    @Override
    public String unit() {
        return "strength from 0 to 1";
    }

    private static Ink normInk(Theme theme) {
        return Ink.solid(theme.colour(Theme.Answer.CONSENT_OR_MEASURES), Ink.DISC);
    }

    private static Ink banInk(Theme theme) {
        return Ink.dashed(theme.colour(Theme.Answer.NO_WILL), Ink.TRIANGLE);
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        return List.of(
                Key.line(normInk(theme), "responsibility to protect" + now(course.norm())),
                Key.line(banInk(theme), "ban on unauthorised force" + now(course.ban())));
    }

    private static String now(double[] series) {
        return series.length == 0 ? "" : " " + Figures.fixed(series[series.length - 1], DECIMALS);
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        XYPlot plot = Plots.overTime(time.axis(), new AmountAxis(0, 1, 1, false), theme);
        new Lines().add(normInk(theme), course.norm()).add(banInk(theme), course.ban()).on(plot, 0, theme);
        return plot;
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        int month = time.month(at, area);
        return month < 0 ? "" : "End of " + time.name(month) + ": responsibility to protect "
                + Figures.fixed(course.norm()[month], DECIMALS) + ", integrity of the ban on unauthorised force "
                + Figures.fixed(course.ban()[month], DECIMALS) + ".";
    }
}
