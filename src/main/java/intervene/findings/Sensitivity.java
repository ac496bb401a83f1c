package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;
import static intervene.findings.FindingTable.Heading.whole;

import intervene.analysis.Intervals;
import intervene.analysis.MorrisEffects;
import intervene.analysis.SobolIndices;
import intervene.design.Axis;
import intervene.design.MorrisDesign;
import intervene.design.SaltelliDesign;
import java.util.ArrayList;
import java.util.List;

/** Which factors matter: indices by the design that was made for them. */
final class Sensitivity {
    private static final long RESAMPLING_SEED = 1;

    private Sensitivity() {}

    /** First-order and total indices of each indicator, from its means at Saltelli's points. */
    static FindingTable sobol(SaltelliDesign design, List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Samples samples : all) {
            SobolIndices indices = sobol(design, samples.means(), Math.toIntExact(design.baseSize()));
            List<Axis> axes = design.axes();
            for (int axis = 0; axis < axes.size(); axis++) {
                rows.add(Cells.row(samples.indicator().label(), axes.get(axis).name(), indices.first().get(axis),
                        indices.total().get(axis), indices.rows()));
            }
            notes.add(samples.indicator().label() + ": first-order indices sum to "
                    + Cells.text(indices.sumOfFirst().value())
                    + "; what is missing to 1 is due to factors together and, where replicates are few, to chance."
                    + (indices.dropped() == 0 ? "" : " " + indices.dropped() + " rows were undefined."));
        }
        return new FindingTable("sobol", "Share of the variance that each factor explains (Sobol indices)", List.of(
                text("indicator", "indicator"), text("factor", "factor"),
                real("first", "first-order index: explained by the factor alone"),
                real("first_low", "lower end of its 95 % interval (bootstrap)"), real("first_high", "upper end"),
                real("total", "total index: explained alone and together with others"),
                real("total_low", "lower end of its 95 % interval (bootstrap)"), real("total_high", "upper end"),
                whole("rows", "base points used")), rows, notes);
    }

    /** Indices from the first base points alone. */
    static SobolIndices sobol(SaltelliDesign design, double[] means, int basePoints) {
        int block = design.blockSize();
        double[] a = new double[basePoints];
        double[] b = new double[basePoints];
        double[][] ab = new double[block - 2][basePoints];
        for (int row = 0; row < basePoints; row++) {
            a[row] = means[row * block];
            b[row] = means[row * block + block - 1];
            for (int axis = 0; axis < ab.length; axis++) {
                ab[axis][row] = means[row * block + 1 + axis];
            }
        }
        return SobolIndices.of(a, ab, b, Intervals.CONFIDENCE, RESAMPLING_SEED);
    }

    /** Elementary effects on each indicator, from its means along Morris's trajectories. */
    static FindingTable morris(MorrisDesign design, List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (Samples samples : all) {
            MorrisEffects effects = morris(design, samples.means(), design.trajectories());
            for (int axis = 0; axis < design.axes().size(); axis++) {
                MorrisEffects.Effects of = effects.factors().get(axis);
                rows.add(Cells.row(samples.indicator().label(), design.axes().get(axis).name(),
                        of.muStar(), of.mu().value(), of.sigma(), of.n()));
            }
        }
        return new FindingTable("morris", "Elementary effects over the whole range of each factor (Morris)", List.of(
                text("indicator", "indicator"), text("factor", "factor"),
                real("mu_star", "mean size of the effect, in the indicator's unit"),
                real("mu_star_low", "lower end of its 95 % interval (Student)"), real("mu_star_high", "upper end"),
                real("mu", "mean effect: its sign is the direction"),
                real("sigma", "standard deviation of the effects: not linear, or together with others"),
                whole("effects", "trajectories in which it is defined")), rows,
                List.of("A factor with a large mu_star matters; with a sigma as large, how much depends on the others."));
    }

    /** Where the levels lie that a position stands for: choices at equal distances, the first at 0 and the last at 1. */
    private static double[] realised(MorrisDesign design, double[] position) {
        double[] realised = position.clone();
        for (int axis = 0; axis < realised.length; axis++) {
            int levels = design.axes().get(axis).size();
            if (design.axes().get(axis).isChoice() && levels > 1 && levels <= design.gridLevels()) {
                realised[axis] = Math.min(levels - 1, (int) (position[axis] * levels)) / (levels - 1.0);
            }
        }
        return realised;
    }

    /** Effects from the first trajectories alone. */
    static MorrisEffects morris(MorrisDesign design, double[] means, int trajectories) {
        int points = design.pointsEach();
        double[][][] positions = new double[trajectories][points][];
        double[][] outputs = new double[trajectories][points];
        for (int t = 0; t < trajectories; t++) {
            for (int step = 0; step < points; step++) {
                positions[t][step] = realised(design, design.position((long) t * points + step));
                outputs[t][step] = means[t * points + step];
            }
        }
        return MorrisEffects.of(positions, outputs, Intervals.CONFIDENCE);
    }
}
