package intervene.findings;

import static intervene.findings.FindingTable.Heading.real;
import static intervene.findings.FindingTable.Heading.text;
import static intervene.findings.FindingTable.Heading.whole;

import intervene.analysis.Intervals;
import intervene.analysis.Paired;
import intervene.design.Design;
import intervene.observe.Indicator;
import intervene.scenario.Expectation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether an experiment shows what was expected of it. Points are paired that differ in nothing but the levels that the
 * expectation names; replicates are paired by seed, and a replicate counts once, with its mean over the pairs of points.
 */
final class Expectations {
    private final Design design;
    private final List<String> paths;
    private final Map<List<String>, Integer> points = new HashMap<>();

    Expectations(Design design) {
        this.design = design;
        paths = design.factors().stream().map(factor -> factor.path()).toList();
        for (int point = 0; point < design.size(); point++) {
            points.putIfAbsent(design.point(point), point);
        }
    }

    /** Whether an experiment shows what was expected of it; reads only the indicators that its expectations name. */
    static List<Verdict> verdicts(Experiment experiment) throws IOException {
        List<Expectation> all = experiment.sweep().expectations();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Indicator> named = all.stream().map(Expectation::indicator).distinct().toList();
        List<Samples> samples = experiment.values(named);
        Expectations expectations = new Expectations(experiment.sweep().design());
        return all.stream().map(expectation -> expectations.verdict(
                expectation, samples.get(named.indexOf(expectation.indicator())))).toList();
    }

    /** Only replicates that every point of every pair has count, so that all pairs have the same weight. */
    Verdict verdict(Expectation expectation, Samples samples) {
        double[][] values = samples.values();
        Map<Integer, Integer> partners = new LinkedHashMap<>();
        int common = samples.replicates();
        for (int point = 0; point < values.length; point++) {
            Integer partner = partner(expectation, point);
            if (partner != null) {
                partners.put(point, partner);
                common = Math.min(common, Math.min(values[point].length, values[partner].length));
            }
        }
        double[] from = new double[common];
        double[] to = new double[common];
        int[] counted = new int[common];
        partners.forEach((point, partner) -> add(values[point], values[partner], from, to, counted));
        for (int r = 0; r < common; r++) {
            from[r] = counted[r] == 0 ? Double.NaN : from[r] / counted[r];
            to[r] = counted[r] == 0 ? Double.NaN : to[r] / counted[r];
        }
        Paired change = Paired.of(from, to, Intervals.CONFIDENCE);
        return new Verdict(expectation, change, partners.size(), Verdict.finding(expectation, change.difference()));
    }

    private static void add(double[] before, double[] after, double[] from, double[] to, int[] counted) {
        for (int r = 0; r < counted.length; r++) {
            if (!Double.isNaN(before[r] - after[r])) {
                from[r] += before[r];
                to[r] += after[r];
                counted[r]++;
            }
        }
    }

    /** The point that a point is compared with; null where it is none of those from which the indicator changes. */
    private Integer partner(Expectation expectation, int point) {
        List<String> levels = new ArrayList<>(design.point(point));
        for (int factor = 0; factor < paths.size(); factor++) {
            String from = expectation.from().get(paths.get(factor));
            if (from != null && !from.equals(levels.get(factor))) {
                return null;
            }
            String to = expectation.to().get(paths.get(factor));
            levels.set(factor, to == null ? levels.get(factor) : to);
        }
        return points.get(levels);
    }

    static FindingTable table(List<Verdict> verdicts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Expectation expected = verdict.expectation();
            rows.add(Cells.row(expected.pattern(), expected.statement(), expected.indicator().label(),
                    levels(expected.from()), levels(expected.to()), expected.change().name().toLowerCase(Locale.ROOT), expected.by(),
                    verdict.change().difference(), verdict.change().n(), verdict.finding().label()));
        }
        return new FindingTable("expectations", "What was expected, and what the experiment shows", List.of(
                text("pattern", "number of the pattern"), text("statement", "the pattern in words"),
                text("indicator", "what changes"), text("from", "levels from which"), text("to", "levels to which"),
                text("expected", "how it is expected to change"), real("by", "least change that counts; of one that stays, the most"),
                real("difference", "mean difference, pair by pair"),
                real("difference_low", "lower end of its 95 % interval (Student)"), real("difference_high", "upper end"),
                whole("replicates", "seeds that it rests on"), text("finding", "shown, not shown or undecided")), rows,
                List.of("Shown: the whole interval lies where it was expected. Undecided: only a part of it does."));
    }

    private static String levels(Map<String, String> levels) {
        List<String> texts = new ArrayList<>();
        levels.forEach((path, level) -> texts.add(path + " = " + level));
        return String.join("; ", texts);
    }
}
