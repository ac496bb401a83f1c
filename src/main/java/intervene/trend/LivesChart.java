package intervene.trend;

import intervene.explain.Figures;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Lives lost, saved and abandoned, against the course if nobody had acted. */
record LivesChart(Course course, Timeline time) implements Chart {
    private static final double THOUSAND = 1e3;
    private static final double LEAST_SCALE = 100;
    private static final double MANY = 2e4;
    private static final double VERY_MANY = 2e6;

    @Override
    public String name() {
        return "chart-lives";
    }

    @Override
    public String title() {
        return "Lives";
    }

    @Override
    public String unit() {
        double divisor = divisor();
        return (divisor == 1 ? "" : divisor == THOUSAND ? "thousand " : "million ") + "persons";
    }

    private static Ink unopposedInk(Theme theme) {
        return Ink.dashed(theme.faint(), null);
    }

    private static Ink killedInk(Theme theme) {
        return Ink.solid(theme.against(), Ink.SQUARE);
    }

    private static Ink savedInk(Theme theme) {
        return Ink.solid(theme.favour(), Ink.DISC);
    }

    private static Ink abandonedInk(Theme theme) {
        return Ink.dotted(theme.colour(Theme.Answer.NO_WILL), Ink.DIAMOND);
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        int last = course.months() - 1;
        return List.of(
                Key.line(killedInk(theme), "killed" + figure(last < 0 ? 0 : course.killed()[last])),
                Key.line(unopposedInk(theme), "unopposed" + figure(last < 0 ? 0 : course.unopposed()[last])),
                Key.line(savedInk(theme), "saved" + figure(last < 0 ? 0 : course.saved(last))),
                Key.line(abandonedInk(theme), "abandoned" + figure(last < 0 ? 0 : course.abandoned()[last])));
    }

    private static String figure(long persons) {
        return " " + Figures.whole(persons);
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        XYPlot plot = Plots.overTime(time.axis(), new AmountAxis(least(), greatest(), divisor(), true), theme);
        new Lines()
                .add(unopposedInk(theme), doubles(course.unopposed()))
                .add(killedInk(theme), doubles(course.killed()))
                .add(savedInk(theme), IntStream.range(0, course.months()).mapToDouble(course::saved).toArray())
                .add(abandonedInk(theme), doubles(course.abandoned()))
                .on(plot, 0, theme);
        return plot;
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        int month = time.month(at, area);
        return month < 0 ? "" : "By the end of " + time.name(month) + ": "
                + Figures.whole(course.killed()[month]) + " killed, "
                + Figures.whole(course.unopposed()[month]) + " if nobody had acted, "
                + Figures.whole(course.saved(month)) + " saved, "
                + Figures.whole(course.abandoned()[month]) + " abandoned in crises that qualify and saw no"
                + " intervention.";
    }

    private double divisor() {
        double greatest = greatest();
        return greatest < MANY ? 1 : greatest < VERY_MANY ? THOUSAND : THOUSAND * THOUSAND;
    }

    private double greatest() {
        int last = course.months() - 1;
        long most = last < 0 ? 0 : Math.max(course.killed()[last], course.unopposed()[last]);
        return Math.max(LEAST_SCALE, most);
    }

    private double least() {
        return IntStream.range(0, course.months()).mapToDouble(course::saved).min().orElse(0);
    }

    private static double[] doubles(long[] numbers) {
        return IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).toArray();
    }
}
