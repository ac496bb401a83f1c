package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;
import static intervene.findings.FindingTable.Heading.whole;

import intervene.analysis.Convergence;
import intervene.analysis.Intervals;
import intervene.analysis.MorrisEffects;
import intervene.analysis.SobolIndices;
import intervene.design.MorrisDesign;
import intervene.design.SaltelliDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the answers settle as the experiment grows. */
final class Convergences {
    private Convergences() {}

    /** What the first replicates alone would have said of the mean, on average over the points. */
    static FindingTable replicates(List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (Samples samples : all) {
            for (Convergence.Prefix prefix : Convergence.average(samples.values(), Intervals.CONFIDENCE)) {
                rows.add(Cells.row(samples.indicator().label(), prefix.replicates(), prefix.estimate(), prefix.halfWidth(),
                        prefix.points()));
            }
        }
        return new FindingTable("convergence", "How the answer changes with replicates", List.of(
                text("indicator", "indicator"), whole("replicates", "replicates of each point"),
                real("mean", "mean over the points"),
                real("half_width", "half the width of a point's 95 % interval, on average"),
                whole("points", "points in which it is defined")), rows,
                List.of("Half-widths fall as one over the root of the replicates: four times as many halve them."));
    }

    /** What the first base points alone would have said of the indices. */
    static FindingTable sobol(SaltelliDesign design, List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        int base = Math.toIntExact(design.baseSize());
        for (Samples samples : all) {
            double[] means = samples.means();
            for (int points : lengths(base)) {
                SobolIndices indices = Sensitivity.sobol(design, means, points);
                for (int axis = 0; axis < design.axes().size(); axis++) {
                    rows.add(Cells.row(samples.indicator().label(), points, design.axes().get(axis).name(),
                            indices.first().get(axis).value(), indices.total().get(axis)));
                }
            }
        }
        return new FindingTable("convergence_indices", "How the indices change with base points", List.of(
                text("indicator", "indicator"), whole("base_points", "base points"), text("factor", "factor"),
                real("first", "first-order index"), real("total", "total index"),
                real("total_low", "lower end of its 95 % interval"), real("total_high", "upper end")), rows, List.of());
    }

    /** What the first trajectories alone would have said of the effects. */
    static FindingTable morris(MorrisDesign design, List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (Samples samples : all) {
            double[] means = samples.means();
            for (int trajectories : lengths(design.trajectories())) {
                MorrisEffects effects = Sensitivity.morris(design, means, trajectories);
                for (int axis = 0; axis < design.axes().size(); axis++) {
                    rows.add(Cells.row(samples.indicator().label(), trajectories, design.axes().get(axis).name(),
                            effects.factors().get(axis).muStar()));
                }
            }
        }
        return new FindingTable("convergence_effects", "How the effects change with trajectories", List.of(
                text("indicator", "indicator"), whole("trajectories", "trajectories"), text("factor", "factor"),
                real("mu_star", "mean size of the effect"), real("mu_star_low", "lower end of its 95 % interval"),
                real("mu_star_high", "upper end")), rows, List.of());
    }

    /** A quarter, a half, and all, from four upwards. */
    private static int[] lengths(int all) {
        return IntStream.of(all / 4, all / 2, all).filter(n -> n >= 4 || n == all).distinct().toArray();
    }
}
