package intervene.trend;

import intervene.explain.Figures;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/**
 * What operations cost those who lead them: soldiers killed so far, and support among the lead's public, a line for
 * each operation. Both are known for months that were watched; others are gaps.
 *
 * @param moments    what was seen, by the number of periods simulated before
 * @param operations those seen, by number
 * @param running    numbers of those in the field whose lead is a state
 * @param threshold  support below which a state may withdraw [share]
 */
record SupportChart(
        NavigableMap<Integer, Watched.Moment> moments,
        Map<Integer, Watched.Operation> operations,
        List<Integer> running,
        double threshold,
        Timeline time)
        implements Chart {
    private static final double PERCENT = 100;
    private static final double LEAST_SCALE = 10;
    private static final double KEYS = 0.28;
    private static final double KEY = 11;
    private static final double ROOM_FOR_WORDS = 150;

    static SupportChart of(Sight sight, Watched watched) {
        NavigableMap<Integer, Watched.Moment> moments = watched.moments();
        List<Integer> running = moments.isEmpty()
                ? List.of()
                : new ArrayList<>(new TreeSet<>(moments.lastEntry().getValue().support().keySet()).descendingSet());
        double threshold = sight.scenario().parameters().support().withdrawalThreshold();
        return new SupportChart(moments, watched.operations(), running, threshold, Timeline.of(sight));
    }

    @Override
    public String name() {
        return "chart-support";
    }

    @Override
    public String title() {
        return "Own deaths and support";
    }

    @Override
    public String unit() {
        String gaps = moments.tailMap(1).size() < time.now() ? "; gaps: months not watched" : "";
        return "soldiers; % of lead’s public" + gaps;
    }

    private static Ink soldiersInk(Theme theme) {
        return Ink.solid(theme.against(), null);
    }

    /** Those that began last come first, and the same operation always looks the same. */
    private static Ink ink(int operation, Theme theme) {
        return Ink.of(operation, theme);
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        var keys = new ArrayList<Key>();
        keys.add(Key.line(soldiersInk(theme), "soldiers killed " + Figures.whole(now().soldiersKilled())));
        int most = Math.max(1, (int) (room.height * KEYS / theme.font(KEY).getSize2D()) - 1);
        int shown = running.size() <= most ? running.size() : most - 1;
        for (int i = 0; i < shown; i++) {
            int operation = running.get(i);
            keys.add(Key.line(ink(operation, theme),
                    of(operation) + " " + percent(now().support().get(operation)) + " %"));
        }
        if (shown < running.size()) {
            keys.add(Key.note((shown == 0 ? "" : "and ") + (running.size() - shown) + (shown == 0
                    ? " operations in the field"
                    : " more")));
        }
        return keys;
    }

    private Watched.Moment now() {
        return moments.lastEntry().getValue();
    }

    private String of(int operation) {
        return operations.get(operation).lead() + " in " + operations.get(operation).host();
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        var both = new CombinedDomainXYPlot(soldiers(theme).getDomainAxis());
        both.setGap(14 * theme.scale());
        both.setInsets(new RectangleInsets(4 * theme.scale(), 2 * theme.scale(), 2 * theme.scale(),
                18 * theme.scale()));
        both.setBackgroundPaint(null);
        both.setOutlineVisible(false);
        both.add(within(soldiers(theme)), 2);
        both.add(within(support(theme, room)), 3);
        return both;
    }

    private static XYPlot within(XYPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private XYPlot soldiers(Theme theme) {
        double most = Math.max(LEAST_SCALE, now().soldiersKilled());
        XYPlot plot = Plots.overTime(time.axis(), new AmountAxis(0, most, 1, true), theme);
        var lines = new Lines();
        series(lines, soldiersInk(theme), 0, time.now(), moment -> (double) moment.soldiersKilled());
        lines.on(plot, 0, theme);
        return plot;
    }

    private XYPlot support(Theme theme, Dimension room) {
        XYPlot plot = Plots.overTime(time.axis(), new AmountAxis(0, PERCENT, 1, true), theme);
        ((NumberAxis) plot.getRangeAxis()).setRange(0, PERCENT);
        var lines = new Lines();
        var all = new TreeSet<Integer>();
        moments.values().forEach(moment -> all.addAll(moment.support().keySet()));
        for (int operation : all) {
            Ink ink = running.contains(operation) ? ink(operation, theme) : Ink.past(theme);
            int[] seen = moments.entrySet().stream()
                    .filter(moment -> moment.getValue().support().containsKey(operation))
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
            series(lines, ink, seen[0], seen[seen.length - 1], moment -> {
                Double share = moment.support().get(operation);
                return share == null ? Double.NaN : PERCENT * share;
            });
        }
        lines.on(plot, 0, theme);
        plot.addRangeMarker(withdrawal(theme, room.height >= ROOM_FOR_WORDS * theme.scale()));
        return plot;
    }

    private ValueMarker withdrawal(Theme theme, boolean words) {
        var below = new ValueMarker(PERCENT * threshold, theme.ink(),
                Ink.dotted(theme.ink(), null).stroke(theme.scale() / 2));
        below.setAlpha(1);
        below.setLabel(!words ? null : "below " + percent(threshold) + " % the lead may withdraw");
        below.setLabelFont(theme.font(11));
        below.setLabelPaint(theme.faint());
        below.setLabelAnchor(RectangleAnchor.BOTTOM_LEFT);
        below.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        below.setLabelOffset(new RectangleInsets(0, 4 * theme.scale(), 0, 0));
        return below;
    }

    /** Adds a line from one moment to another; NaN where none was seen. */
    private void series(Lines lines, Ink ink, int from, int to, ToDoubleFunction<Watched.Moment> number) {
        var times = new double[to - from + 1];
        var series = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            Watched.Moment moment = moments.get(from + i);
            times[i] = from + i;
            series[i] = moment == null ? Double.NaN : number.applyAsDouble(moment);
        }
        lines.add(ink, times, series);
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        int month = time.month(at, area);
        if (month < 0) {
            return "";
        }
        Watched.Moment moment = moments.get(month + 1);
        if (moment == null) {
            return time.name(month) + " was not watched.";
        }
        var text = new StringBuilder("By the end of " + time.name(month) + ": "
                + Figures.whole(moment.soldiersKilled()) + " soldiers killed");
        new TreeSet<>(moment.support().keySet()).forEach(operation -> text.append("; ").append(of(operation))
                .append(": ").append(percent(moment.support().get(operation))).append(" % in favour"));
        return text.append('.').toString();
    }

    private static String percent(double share) {
        return Figures.fixed(PERCENT * share, 0);
    }
}
