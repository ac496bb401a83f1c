package intervene.report;

import intervene.design.Axis;
import intervene.findings.FindingTable;
import intervene.findings.Inputs;
import intervene.findings.Samples;
import intervene.observe.Indicator;
import intervene.plot.Dot;
import intervene.plot.IndexBars;
import intervene.plot.MorrisPlot;
import intervene.plot.PairedDifferences;
import intervene.plot.Quantity;
import intervene.plot.Spacing;
import intervene.plot.Tornado;
import java.util.ArrayList;
import java.util.List;

/** Figures that rank factors, from the tables of findings. */
final class SensitivityFigures {
    private static final int VALUE = 2;

    private SensitivityFigures() {}

    private static List<List<Object>> rows(FindingTable table, Indicator indicator) {
        return table.rows().stream().filter(row -> row.get(0).equals(indicator.label())).toList();
    }

    /** From columns that hold a value and both ends of its interval. */
    private static Dot dot(List<Object> row, int column) {
        return new Dot((Double) row.get(column), (Double) row.get(column + 1), (Double) row.get(column + 2));
    }

    /** First-order and total indices. */
    static Exhibit indices(FindingTable sobol, Indicator indicator) {
        List<IndexBars.Index> indices = rows(sobol, indicator).stream()
                .map(row -> new IndexBars.Index((String) row.get(1), dot(row, VALUE), dot(row, VALUE + 3))).toList();
        return new Exhibit("indices-" + indicator.label(), "Share of the variance of " + Names.of(indicator)
                + " that each factor explains alone (first-order) and together with others (total), with 95 % bootstrap"
                + " intervals.", new IndexBars(Names.of(indicator), Names.of(indicator), indices).figure());
    }

    /** Mean size against spread of elementary effects. */
    static Exhibit morris(FindingTable morris, Indicator indicator) {
        List<MorrisPlot.Effect> effects = rows(morris, indicator).stream()
                .map(row -> new MorrisPlot.Effect((String) row.get(1), dot(row, VALUE), (Double) row.get(VALUE + 4)))
                .toList();
        return new Exhibit("morris-" + indicator.label(), "Elementary effects on " + Names.of(indicator)
                + ": to the right, factors that matter; above the line, factors whose effect depends on the others or is"
                + " not linear.", new MorrisPlot(Names.of(indicator), indicator.unit(), effects).figure());
    }

    /** Coefficients of a regression. */
    static Exhibit regression(FindingTable regression, Indicator indicator) {
        List<PairedDifferences.Row> rows = rows(regression, indicator).stream()
                .map(row -> new PairedDifferences.Row((String) row.get(1), dot(row, VALUE), "")).toList();
        return new Exhibit("regression-" + indicator.label(), "Standardised regression coefficients of "
                + Names.of(indicator) + " with 95 % intervals: standard deviations of the indicator for one of the input.",
                new PairedDifferences(Names.of(indicator), "Input", Quantity.linear("Standardised coefficient", ""), rows)
                        .figure());
    }

    /** What each level changes against the scenario, pair by pair. */
    static Exhibit changes(FindingTable changes, Indicator indicator) {
        List<PairedDifferences.Row> rows = rows(changes, indicator).stream()
                .map(row -> new PairedDifferences.Row(row.get(1) + ": " + row.get(2) + " against " + row.get(3),
                        dot(row, VALUE + 2), "")).toList();
        return new Exhibit("differences-" + indicator.label(), "What each level changes against the scenario: paired"
                + " differences of " + Names.of(indicator) + " with 95 % intervals. Full dots: the interval does not hold 0.",
                new PairedDifferences(Names.of(indicator), "Level", new Quantity("Change", Names.quantity(indicator).unit(),
                        Spacing.LINEAR), rows).figure());
    }

    /** How far each factor moves an indicator from its value in the scenario. */
    static Exhibit tornado(List<Axis> axes, Inputs inputs, Samples samples) {
        double[] means = samples.means();
        List<Tornado.Swing> swings = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            int low = 0;
            int high = 0;
            for (int point = 1; point < means.length; point++) {
                low = inputs.coordinate(point, axis) < inputs.coordinate(low, axis) ? point : low;
                high = inputs.coordinate(point, axis) > inputs.coordinate(high, axis) ? point : high;
            }
            if (low != high) {
                swings.add(new Tornado.Swing(axes.get(axis).name(), level(inputs, low, axis), level(inputs, high, axis),
                        means[low], means[high]));
            }
        }
        return new Exhibit("tornado-" + samples.indicator().label(), "How far each factor alone moves "
                + Names.of(samples.indicator()) + " from its mean in the scenario, at its least and its greatest level; of a choice, as in the scenario and at the last.",
                new Tornado(Names.of(samples.indicator()), Names.quantity(samples.indicator()), means[0], swings).figure());
    }

    private static String level(Inputs inputs, int point, int axis) {
        return inputs.levels(axis).get(inputs.indices()[point][axis]);
    }
}
