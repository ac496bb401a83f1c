package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;
import static intervene.findings.FindingTable.Heading.whole;

import intervene.analysis.Prim;
import intervene.design.Axis;
import intervene.observe.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Under which conditions an indicator passes a threshold: scenario discovery. */
final class Discovery {
    private Discovery() {}

    /**
     * The box in which points of interest are frequent, and the boxes on the way to it.
     *
     * @param number of the search, from 1, by which its tables are told from those of another one
     */
    static List<FindingTable> of(List<Axis> axes, Inputs inputs, Samples samples, Threshold threshold, int number) {
        double[] means = samples.means();
        boolean[] interest = new boolean[means.length];
        double[][] points = new double[means.length][inputs.axes()];
        boolean[] choices = new boolean[inputs.axes()];
        for (int axis = 0; axis < choices.length; axis++) {
            choices[axis] = inputs.isChoice(axis);
            for (int point = 0; point < points.length; point++) {
                points[point][axis] = choices[axis] ? inputs.indices()[point][axis] : inputs.value(point, axis);
            }
        }
        for (int point = 0; point < interest.length; point++) {
            interest[point] = threshold.isMet(means[point]);
        }
        Prim prim = Prim.of(points, choices, interest);
        String suffix = number == 1 ? "" : "_" + number;
        return List.of(box(axes, inputs, prim.box(), threshold).named("discovery" + suffix),
                trajectory(axes, prim).named("discovery_steps" + suffix));
    }

    private static FindingTable box(List<Axis> axes, Inputs inputs, Prim.Box box, Threshold threshold) {
        List<List<Object>> rows = new ArrayList<>();
        for (Prim.Restriction restriction : box.restrictions()) {
            rows.add(Cells.row(axes.get(restriction.axis()).name(), limit(restriction.low()), limit(restriction.high()),
                    levels(inputs, restriction), restriction.quasiP()));
        }
        String found = box.restrictions().isEmpty()
                ? "No condition makes it more frequent than it is among all points."
                : "Where these conditions hold, it is more frequent than elsewhere.";
        return new FindingTable("discovery", "Where " + threshold + " (scenario discovery, PRIM)", List.of(
                text("factor", "factor that is restricted"), real("low", "least value"), real("high", "greatest value"),
                text("levels", "choices in the box"),
                real("quasi_p", "chance of as many points of interest without this restriction; ranks, no test")), rows,
                List.of(found, String.format(Locale.ROOT, "Of the %d points in the box %.0f %% are of interest (density);"
                        + " they are %.0f %% of all points of interest (coverage). The box holds %.0f %% of all points.",
                        box.points(), 100 * box.density(), 100 * box.coverage(), 100 * box.mass())));
    }

    /** An end that is not limited has no cell. */
    private static Double limit(double x) {
        return Double.isFinite(x) ? x : Double.NaN;
    }

    private static String levels(Inputs inputs, Prim.Restriction restriction) {
        return restriction.levels().stream().map(inputs.levels(restriction.axis())::get).collect(Collectors.joining("; "));
    }

    private static FindingTable trajectory(List<Axis> axes, Prim prim) {
        List<List<Object>> rows = new ArrayList<>();
        for (int step = 0; step < prim.trajectory().size(); step++) {
            Prim.Box box = prim.trajectory().get(step);
            String restricted = box.restrictions().stream().map(r -> axes.get(r.axis()).name())
                    .collect(Collectors.joining("; "));
            rows.add(Cells.row(step, box.points(), box.coverage(), box.density(), box.mass(), restricted,
                    step == prim.suggested()));
        }
        return new FindingTable("discovery_steps", "The boxes on the way to it: coverage is given for density", List.of(
                whole("step", "number of the box"), whole("points", "points in it"),
                real("coverage", "share of all points of interest"), real("density", "share of its points of interest"),
                real("mass", "share of all points"), text("restricted", "factors that are restricted"),
                new FindingTable.Heading("suggested", Kind.FLAG, "whether it is the one shown")),
                rows, List.of());
    }
}
