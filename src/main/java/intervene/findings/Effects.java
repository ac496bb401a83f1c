package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;
import static intervene.findings.FindingTable.Heading.whole;

import intervene.analysis.Estimate;
import intervene.analysis.FactorialEffects;
import intervene.analysis.Intervals;
import intervene.analysis.Paired;
import intervene.design.Axis;
import intervene.design.OneAtATimeDesign;
import java.util.ArrayList;
import java.util.List;

/** What the levels of factors do, in designs that have levels. */
final class Effects {
    private static final double ROUNDING = 1e-12;

    private Effects() {}

    /** Main effects, interactions, and what each explains, in a factorial design. */
    static List<FindingTable> factorial(List<Axis> axes, Inputs inputs, List<Samples> all) {
        List<List<Object>> levels = new ArrayList<>();
        List<List<Object>> cells = new ArrayList<>();
        List<List<Object>> shares = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Samples samples : all) {
            String label = samples.indicator().label();
            var effects = FactorialEffects.of(inputs.indices(), samples.common(), Intervals.CONFIDENCE);
            for (FactorialEffects.Level level : effects.levels()) {
                levels.add(Cells.row(label, axes.get(level.axis()).name(), inputs.levels(level.axis()).get(level.level()),
                        samples.limited(level.mean()), without(level.effect(), effects.grandMean())));
            }
            for (FactorialEffects.Cell cell : effects.cells()) {
                cells.add(Cells.row(label, axes.get(cell.axis()).name(), inputs.levels(cell.axis()).get(cell.level()),
                        axes.get(cell.other()).name(), inputs.levels(cell.other()).get(cell.otherLevel()),
                        samples.limited(cell.mean()), without(cell.interaction(), effects.grandMean())));
            }
            for (FactorialEffects.Share share : effects.shares()) {
                String name = axes.get(share.axis()).name();
                shares.add(Cells.row(label, share.axis() == share.other() ? name
                        : name + " × " + axes.get(share.other()).name(), share.share()));
            }
            notes.add(label + ": " + note(effects));
        }
        List<FindingTable> tables = new ArrayList<>(List.of(mainEffects(levels)));
        if (axes.size() > 1) {
            tables.add(interactions(cells));
        }
        tables.add(new FindingTable("variance", "Share of the variance between points that factors explain", List.of(
                text("indicator", "indicator"), text("factor", "factor, or two that act together"),
                real("share", "share of the squared deviations of the points' means")), shares, notes));
        return tables;
    }

    /** Without what is no more than rounding: an effect that is smaller than any number here can tell. */
    private static Estimate without(Estimate effect, Estimate scale) {
        double rounding = ROUNDING * Math.abs(scale.value());
        return Math.abs(effect.low()) <= rounding && Math.abs(effect.high()) <= rounding
                ? new Estimate(0, 0, 0, effect.n()) : effect;
    }

    private static String note(FactorialEffects effects) {
        if (effects.shares().isEmpty() && effects.balanced()) {
            return "it does not differ between points.";
        }
        if (effects.noise() >= 1) {
            return "the points differ no more than chance between replicates makes them.";
        }
        if (!effects.balanced()) {
            return "levels do not occur equally often, so that shares are not defined and effects are in part those of"
                    + " other factors.";
        }
        return Double.isNaN(effects.noise()) ? "chance between replicates is unknown, since points have one each."
                : "chance between replicates is expected to make up " + Cells.text(effects.noise()) + " of it.";
    }

    private static FindingTable mainEffects(List<List<Object>> rows) {
        return new FindingTable("effects", "Main effects: what each level does, averaged over the others", List.of(
                text("indicator", "indicator"), text("factor", "factor"), text("level", "level"),
                real("mean", "mean over the points at this level"),
                real("mean_low", "lower end of its 95 % interval (Student, over replicates)"), real("mean_high", "upper end"),
                real("effect", "that mean less the mean over all points"),
                real("effect_low", "lower end of its 95 % interval (Student, over replicates)"),
                real("effect_high", "upper end")), rows,
                List.of("Replicates share their seeds between points, so that effects are known better than means. Only replicates that"
                        + " every point has count."));
    }

    private static FindingTable interactions(List<List<Object>> rows) {
        return new FindingTable("interactions", "Interactions: what two levels do together, beyond what each does alone",
                List.of(text("indicator", "indicator"), text("factor", "first factor"), text("level", "its level"),
                        text("other_factor", "second factor"), text("other_level", "its level"),
                        real("mean", "mean over the points at both levels"),
                        real("mean_low", "lower end of its 95 % interval"), real("mean_high", "upper end"),
                        real("interaction", "that mean less what the two effects add up to"),
                        real("interaction_low", "lower end of its 95 % interval"),
                        real("interaction_high", "upper end")), rows, List.of());
    }

    /** What each point changes against the first one, in a design of one factor at a time. */
    static FindingTable changes(OneAtATimeDesign design, Inputs inputs, List<Samples> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (Samples samples : all) {
            double[][] values = samples.padded();
            for (int point = 1; point < values.length; point++) {
                Paired change = Paired.of(values[0], values[point], Intervals.CONFIDENCE);
                int axis = design.varied(point);
                rows.add(Cells.row(samples.indicator().label(), design.axes().get(axis).name(),
                        inputs.levels(axis).get(inputs.indices()[point][axis]),
                        inputs.levels(axis).get(inputs.indices()[0][axis]),
                        change.difference(), change.saved(), change.n()));
            }
        }
        return new FindingTable("changes", "What each level changes, all else as in the scenario", List.of(
                text("indicator", "indicator"), text("factor", "factor"), text("level", "level"),
                text("scenario_level", "level in the scenario"), real("difference", "mean difference, pair by pair"),
                real("difference_low", "lower end of its 95 % interval (Student)"), real("difference_high", "upper end"),
                real("variance_saved", "share of the variance that common random numbers removed"),
                whole("pairs", "pairs of replicates")), rows, List.of());
    }
}
