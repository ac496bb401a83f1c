package intervene.report;

import intervene.analysis.Intervals;
import intervene.analysis.Moments;
import intervene.analysis.Paired;
import intervene.design.Axis;
import intervene.findings.Findings;
import intervene.findings.Inputs;
import intervene.findings.Samples;
import intervene.observe.Indicator;
import intervene.plot.Dot;
import intervene.plot.DotPlot;
import intervene.plot.Hue;
import intervene.plot.Levels;
import intervene.plot.Lives;
import intervene.plot.OutcomeShares;
import intervene.plot.PairedDifferences;
import intervene.plot.Quantity;
import intervene.plot.Spacing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures that set groups of points beside each other: each point, or where there are many, the levels of a factor. */
final class GroupFigures {
    private static final int MOST_GROUPS = 16;
    private static final String OUTCOME = "OUTCOME_";
    private static final List<Indicator> FATES = List.of(Indicator.UNOPPOSED_DEATHS, Indicator.DEATHS, Indicator.SAVED,
            Indicator.ABANDONED, Indicator.COLLATERAL_DEATHS, Indicator.SOLDIER_DEATHS, Indicator.SYSTEMIC_DEATHS);

    private final Findings findings;
    private final List<Axis> axes;
    private final Inputs inputs;
    private final String name;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();

    GroupFigures(Findings findings, List<Axis> axes, Inputs inputs) {
        this.findings = findings;
        this.axes = axes;
        this.inputs = inputs;
        boolean single = inputs.points() <= MOST_GROUPS || axes.isEmpty();
        name = axes.isEmpty() ? "" : single ? String.join(", ", axes.stream().map(Axis::name).toList()) : axes.get(0).name();
        for (int point = 0; point < inputs.points(); point++) {
            groups.computeIfAbsent(single ? label(point) : level(point, 0), key -> new ArrayList<>()).add(point);
        }
    }

    private String label(int point) {
        List<String> levels = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            levels.add(level(point, axis));
        }
        return axes.isEmpty() ? "All runs" : String.join(", ", levels);
    }

    private String level(int point, int axis) {
        return inputs.levels(axis).get(inputs.indices()[point][axis]);
    }

    /** Whether there are few enough groups for a figure. */
    boolean isFew() {
        return groups.size() <= MOST_GROUPS;
    }

    private Levels levels() {
        return new Levels(name, List.copyOf(groups.keySet()));
    }

    /** How crises were answered, if the result holds all outcomes; null otherwise. */
    Exhibit outcomes() throws IOException {
        List<Samples> outcomes = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.name().startsWith(OUTCOME)) {
                Samples samples = findings.samples(indicator);
                if (samples == null) {
                    return null;
                }
                outcomes.add(samples);
            }
        }
        List<List<Double>> bars = new ArrayList<>();
        for (List<Integer> points : groups.values()) {
            bars.add(outcomes.stream().map(samples -> mean(samples, points).value()).toList());
        }
        List<OutcomeShares.Category> categories = outcomes.stream().map(samples -> new OutcomeShares.Category(
                samples.indicator().label().substring(OUTCOME.length()).replace('_', ' '), hue(samples.indicator()))).toList();
        return new Exhibit("outcomes", "How crises were answered: mean shares over the runs, from force with authority to no"
                + " right to intervene.", new OutcomeShares("How crises were answered", levels(), "crises", categories, bars)
                        .figure());
    }

    private static Hue hue(Indicator outcome) {
        return switch (outcome) {
            case OUTCOME_AUTHORISED, OUTCOME_REGIONAL, OUTCOME_UNAUTHORISED, OUTCOME_SELF_DEFENCE -> Hue.BLUE;
            case OUTCOME_PEACEKEEPING, OUTCOME_MEASURES_SUFFICED -> Hue.GREEN;
            case OUTCOME_UNFILLED_MANDATE, OUTCOME_BLOCKED_VETO, OUTCOME_BLOCKED_ANTICIPATED_VETO,
                    OUTCOME_BLOCKED_NO_MAJORITY -> Hue.ORANGE;
            case OUTCOME_OVER_BEFORE_RESPONSE, OUTCOME_NO_WILL -> Hue.PURPLE;
            default -> Hue.GREY;
        };
    }

    /** Lives lost, saved and abandoned, as far as the result holds them; null where it holds fewer than two. */
    Exhibit lives() throws IOException {
        List<DotPlot.Series> series = new ArrayList<>();
        for (Indicator fate : FATES) {
            Samples samples = findings.samples(fate);
            if (samples != null) {
                List<Dot> dots = groups.values().stream().map(points -> mean(samples, points)).toList();
                if (dots.stream().anyMatch(dot -> dot.value() != 0)) {
                    series.add(new DotPlot.Series(Names.of(fate), dots));
                }
            }
        }
        return series.size() < 2 ? null : new Exhibit("lives", "Lives in a run: means with 95 % intervals.",
                new Lives("Lives", levels(), series).figure());
    }

    /** Mean over the points of a group, replicate by replicate. */
    private static Dot mean(Samples samples, List<Integer> points) {
        Moments moments = new Moments();
        for (int replicate = 0; replicate < samples.replicates(); replicate++) {
            Moments of = new Moments();
            for (int point : points) {
                double[] values = samples.values()[point];
                of.add(replicate < values.length ? values[replicate] : Double.NaN);
            }
            moments.add(of.mean());
        }
        return Names.dot(samples.limited(Intervals.student(moments, Intervals.CONFIDENCE)));
    }

    /** What each level changes against the first one of its factor, all else and all chance being equal. */
    Exhibit differences(Samples samples) {
        List<PairedDifferences.Row> rows = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            for (int level = 1; level < inputs.levels(axis).size() && rows.size() < 2 * MOST_GROUPS; level++) {
                Paired change = findings.change(samples, levels(axis, 0), levels(axis, level));
                rows.add(new PairedDifferences.Row(axes.get(axis).name() + ": " + inputs.levels(axis).get(level) + " against "
                        + inputs.levels(axis).get(0), Names.dot(change.difference()), ""));
            }
        }
        Indicator indicator = samples.indicator();
        Quantity quantity = new Quantity("Change of " + Names.of(indicator).toLowerCase(Locale.ROOT),
                Names.quantity(indicator).unit(), Spacing.LINEAR);
        return new Exhibit("differences-" + indicator.label(), "What each level changes: paired differences of "
                + Names.of(indicator) + " with 95 % intervals, all else and all chance being equal. Full dots: the interval"
                + " does not hold 0.", new PairedDifferences(Names.of(indicator), "Level", quantity, rows).figure());
    }

    /** The levels of an axis at an index, by path. */
    private Map<String, String> levels(int axis, int index) {
        int point = Arrays.stream(inputs.indices()).map(indices -> indices[axis]).toList().indexOf(index);
        Map<String, String> levels = new LinkedHashMap<>();
        axes.get(axis).factors().forEach(factor -> levels.put(factor.path(), findings.level(point, factor.path())));
        return levels;
    }
}
