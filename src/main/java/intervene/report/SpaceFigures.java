package intervene.report;

import intervene.design.Axis;
import intervene.findings.FindingTable;
import intervene.findings.Inputs;
import intervene.findings.Samples;
import intervene.findings.Threshold;
import intervene.plot.BoxScatter;
import java.util.ArrayList;
import java.util.List;

/** Figures for designs that fill the space of the factors. */
final class SpaceFigures {
    private static final int MOST_CASES = 5_000;

    private SpaceFigures() {}

    /** The box that scenario discovery found for this indicator, in the plane of its first two numbers. */
    static List<Exhibit> of(List<Axis> axes, Inputs inputs, Samples samples, FindingTable discovery,
            Threshold threshold) {
        if (discovery == null || threshold.indicator() != samples.indicator() || inputs.points() > MOST_CASES) {
            return List.of();
        }
        List<List<Object>> numbers = discovery.rows().stream().filter(row -> row.get(3).equals("")).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        int x = axis(axes, numbers.get(0));
        int y = numbers.size() > 1 ? axis(axes, numbers.get(1)) : another(inputs, x);
        if (y < 0) {
            return List.of();
        }
        List<Object> none = List.of("", Double.NaN, Double.NaN);
        BoxScatter.Box box = box(numbers.get(0), numbers.size() > 1 ? numbers.get(1) : none);
        var figure = new BoxScatter(Names.of(samples.indicator()), Names.quantity(axes.get(x)), Names.quantity(axes.get(y)),
                threshold.toString(), cases(inputs, samples, x, y, threshold), box).figure();
        return List.of(new Exhibit("discovery-" + samples.indicator().label(), "Points where " + threshold
                + ", the others, and the box that scenario discovery put round them.", figure));
    }

    private static int axis(List<Axis> axes, List<Object> row) {
        return axes.stream().map(Axis::name).toList().indexOf(row.get(0));
    }

    private static int another(Inputs inputs, int x) {
        for (int axis = 0; axis < inputs.axes(); axis++) {
            if (axis != x && !inputs.isChoice(axis)) {
                return axis;
            }
        }
        return -1;
    }

    private static BoxScatter.Box box(List<Object> x, List<Object> y) {
        return new BoxScatter.Box((Double) x.get(1), (Double) x.get(2), (Double) y.get(1), (Double) y.get(2));
    }

    private static List<BoxScatter.Case> cases(Inputs inputs, Samples samples, int x, int y, Threshold threshold) {
        double[] means = samples.means();
        List<BoxScatter.Case> cases = new ArrayList<>();
        for (int point = 0; point < means.length; point++) {
            cases.add(new BoxScatter.Case(inputs.value(point, x), inputs.value(point, y), threshold.isMet(means[point])));
        }
        return cases;
    }
}
