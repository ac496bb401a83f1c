package intervene.report;

import intervene.analysis.Estimate;
import intervene.analysis.FactorialEffects;
import intervene.analysis.Intervals;
import intervene.design.Axis;
import intervene.findings.Inputs;
import intervene.findings.Samples;
import intervene.plot.Dot;
import intervene.plot.DotPlot;
import intervene.plot.Figure;
import intervene.plot.HeatMap;
import intervene.plot.Levels;
import intervene.plot.ResponseCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Figures of an indicator at the levels of one or two factors, averaged over the others. */
final class LevelFigures {
    private static final int MOST_CURVES = 6;
    private static final int MOST_PAIRS = 3;
    private static final int LEAST_CELLS = 9;

    private final List<Axis> axes;
    private final Inputs inputs;
    private final Samples samples;
    private final FactorialEffects effects;

    LevelFigures(List<Axis> axes, Inputs inputs, Samples samples) {
        this.axes = axes;
        this.inputs = inputs;
        this.samples = samples;
        effects = FactorialEffects.of(inputs.indices(), samples.padded(), Intervals.CONFIDENCE);
    }

    /** One for a single factor; else one for each of the first pairs, and a heat map where both have three levels. */
    List<Exhibit> exhibits() {
        String label = samples.indicator().label();
        if (axes.size() == 1) {
            return List.of(new Exhibit("response-" + label, caption(0, -1), lines(0, -1)));
        }
        int x = IntStream.range(0, axes.size()).filter(axis -> !inputs.isChoice(axis)).findFirst().orElse(0);
        List<Exhibit> exhibits = new ArrayList<>();
        for (int other : others(x)) {
            boolean further = !exhibits.isEmpty();
            String suffix = further ? "-" + (other + 1) : "";
            if (order(other).size() <= MOST_CURVES) {
                exhibits.add(new Exhibit("response-" + label + suffix, caption(x, other), lines(x, other), further));
            }
            if (order(x).size() > 2 && order(other).size() > 2 && order(x).size() * order(other).size() >= LEAST_CELLS) {
                exhibits.add(new Exhibit("heat-" + label + suffix, "The same as colours: means at the levels of "
                        + axes.get(x).name() + " and " + axes.get(other).name() + ".", heat(x, other), true));
            }
        }
        return exhibits;
    }

    private int[] others(int x) {
        return IntStream.range(0, axes.size()).filter(axis -> axis != x).limit(MOST_PAIRS).toArray();
    }

    private String caption(int x, int other) {
        return Names.of(samples.indicator()) + " (" + samples.indicator().doc() + ") at the levels of " + axes.get(x).name()
                + (other < 0 ? "" : " and " + axes.get(other).name()) + ": means with 95 % intervals"
                + (axes.size() > 2 ? ", averaged over the other factors." : ".");
    }

    private Figure lines(int x, int other) {
        return inputs.isChoice(x) ? dots(x, other) : curves(x, other);
    }

    private Figure curves(int x, int other) {
        List<ResponseCurve.Curve> curves = new ArrayList<>();
        for (int series : other < 0 ? List.of(-1) : order(other)) {
            List<ResponseCurve.Point> points = new ArrayList<>();
            for (int level : order(x)) {
                points.add(new ResponseCurve.Point(number(x, level), mean(x, level, other, series)));
            }
            curves.add(new ResponseCurve.Curve(series < 0 ? "" : name(other, series), points));
        }
        return new ResponseCurve(Names.of(samples.indicator()), Names.quantity(axes.get(x)),
                Names.quantity(samples.indicator()), curves).figure();
    }

    private Figure dots(int x, int other) {
        List<DotPlot.Series> series = new ArrayList<>();
        for (int of : other < 0 ? List.of(-1) : order(other)) {
            List<Dot> dots = order(x).stream().map(level -> mean(x, level, other, of)).toList();
            series.add(new DotPlot.Series(of < 0 ? "" : name(other, of), dots));
        }
        return new DotPlot(Names.of(samples.indicator()), new Levels(Names.levels(axes.get(x)), labels(x)),
                Names.quantity(samples.indicator()), series, Double.NaN).figure();
    }

    private Figure heat(int x, int other) {
        List<List<Double>> values = new ArrayList<>();
        for (int row : order(other)) {
            values.add(order(x).stream().map(level -> mean(x, level, other, row).value()).toList());
        }
        return new HeatMap(Names.of(samples.indicator()), new Levels(Names.levels(axes.get(x)), labels(x)),
                new Levels(Names.levels(axes.get(other)), labels(other)), Names.quantity(samples.indicator()), values, false)
                .figure();
    }

    private Dot mean(int x, int level, int other, int otherLevel) {
        if (other < 0) {
            return Names.dot(effects.levels().stream().filter(l -> l.axis() == x && l.level() == level).findFirst()
                    .map(l -> samples.limited(l.mean())).orElseThrow());
        }
        boolean inOrder = x < other;
        Estimate mean = effects.cells().stream()
                .filter(c -> c.axis() == (inOrder ? x : other) && c.other() == (inOrder ? other : x))
                .filter(c -> c.level() == (inOrder ? level : otherLevel) && c.otherLevel() == (inOrder ? otherLevel : level))
                .findFirst().map(FactorialEffects.Cell::mean).orElse(null);
        return mean == null ? Dot.undefined() : Names.dot(samples.limited(mean));
    }

    private String name(int axis, int level) {
        return axes.get(axis).name() + " = " + inputs.levels(axis).get(level);
    }

    private List<String> labels(int axis) {
        return order(axis).stream().map(level -> inputs.levels(axis).get(level)).toList();
    }

    /** Numbers in ascending order, choices as the design has them. */
    private List<Integer> order(int axis) {
        List<Integer> levels = IntStream.range(0, inputs.levels(axis).size()).boxed().toList();
        return inputs.isChoice(axis) ? levels
                : levels.stream().sorted(Comparator.comparingDouble(level -> number(axis, level))).toList();
    }

    private double number(int axis, int level) {
        int point = IntStream.range(0, inputs.points()).filter(p -> inputs.indices()[p][axis] == level).findFirst()
                .orElseThrow();
        return inputs.value(point, axis);
    }
}
