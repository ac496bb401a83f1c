package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;

import intervene.analysis.Intervals;
import intervene.analysis.Regression;
import intervene.design.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How indicators move with factors, as far as straight lines tell. */
final class Regressions {
    private static final double ENOUGH = 0.7;

    private Regressions() {}

    /** Standardised coefficients on the values and on the ranks of every input. */
    static FindingTable of(List<Axis> axes, Inputs inputs, List<Samples> all) {
        List<String> names = names(axes, inputs);
        double[][] matrix = matrix(inputs, names.size());
        List<List<Object>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Samples samples : all) {
            String label = samples.indicator().label();
            Regression values = Regression.of(matrix, samples.means(), Intervals.CONFIDENCE);
            Regression ranks = Regression.ofRanks(matrix, samples.means(), Intervals.CONFIDENCE);
            for (int i = 0; i < names.size() && i < values.coefficients().size(); i++) {
                rows.add(Cells.row(label, names.get(i), values.coefficients().get(i).beta(),
                        i < ranks.coefficients().size() ? ranks.coefficients().get(i).beta().value() : null));
            }
            notes.add(label + ": " + note(values, ranks));
        }
        return new FindingTable("regression", "Standardised regression coefficients of the points' means", List.of(
                text("indicator", "indicator"), text("input", "factor, or a choice against the first one"),
                real("coefficient", "standard deviations of the indicator for one of the input"),
                real("coefficient_low", "lower end of its 95 % interval"), real("coefficient_high", "upper end"),
                real("rank_coefficient", "the same on ranks")), rows, notes);
    }

    private static String note(Regression values, Regression ranks) {
        return switch (values.status()) {
            case CONSTANT_OUTPUT -> "it is the same at all points.";
            case TOO_FEW_ROWS -> "there are too few points for a regression.";
            case COLLINEAR -> fit(values, ranks) + " Some inputs vary together; those without a coefficient are told by the"
                    + " ones before them.";
            case FITTED -> fit(values, ranks);
        };
    }

    private static String fit(Regression values, Regression ranks) {
        String fit = String.format(Locale.ROOT, "R² %.2f, of ranks %.2f.", values.r2(), ranks.r2());
        return Math.max(values.r2(), ranks.r2()) < ENOUGH
                ? fit + " Straight lines catch little of it: the coefficients say little." : fit;
    }

    private static List<String> names(List<Axis> axes, Inputs inputs) {
        List<String> names = new ArrayList<>();
        for (int axis = 0; axis < inputs.axes(); axis++) {
            if (!inputs.isChoice(axis)) {
                names.add(axes.get(axis).name());
            } else {
                for (String level : inputs.levels(axis).subList(1, inputs.levels(axis).size())) {
                    names.add(axes.get(axis).name() + " = " + level);
                }
            }
        }
        return names;
    }

    /** A column for each number, and for each choice but the first one of 0 and 1. */
    private static double[][] matrix(Inputs inputs, int columns) {
        double[][] matrix = new double[inputs.points()][columns];
        for (int point = 0; point < matrix.length; point++) {
            int column = 0;
            for (int axis = 0; axis < inputs.axes(); axis++) {
                if (!inputs.isChoice(axis)) {
                    matrix[point][column++] = inputs.coordinate(point, axis);
                } else {
                    for (int level = 1; level < inputs.levels(axis).size(); level++) {
                        matrix[point][column++] = inputs.indices()[point][axis] == level ? 1 : 0;
                    }
                }
            }
        }
        return matrix;
    }
}
