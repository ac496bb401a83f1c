package intervene.scenario;

import intervene.domain.Labels;
import intervene.observe.Indicator;
import intervene.param.Nearest;
import intervene.param.Problems;
import intervene.scenario.Expectation.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads what an experiment is expected to show. */
final class SweepExpectations {
    private static final String KEY = "expectations";
    private static final WorldRange AMOUNT = WorldRange.of("[0, inf)", "");

    private final String file;
    private final SweepFactors varied;
    private final List<Indicator> indicators;
    private final Problems problems;
    private final Map<String, List<String>> levels = new HashMap<>();

    /**
     * A reader of one sweep.
     *
     * @param varied     what is varied
     * @param indicators what is observed
     */
    SweepExpectations(String file, SweepFactors varied, List<Indicator> indicators, Problems problems) {
        this.file = file;
        this.varied = varied;
        this.indicators = indicators;
        this.problems = problems;
    }

    /** The expectations, with gaps where something is wrong. */
    List<Expectation> read(WorldSection root) {
        var expectations = new ArrayList<Expectation>();
        for (Node node : root.items(KEY)) {
            WorldSection section = root.below(node, KEY + "[" + expectations.size() + "]");
            expectations.add(expectation(section));
        }
        return expectations;
    }

    private Expectation expectation(WorldSection section) {
        section.expect(List.of("statement", "indicator", "from", "to", "change"), List.of("pattern", "by"));
        Indicator indicator = SweepIndicators.named(section, "indicator");
        if (indicator != null && !indicators.contains(indicator)) {
            section.problem(section.value("indicator"), "indicator", indicator.label()
                    + " is not observed. Add it to indicators:, or leave that out to observe all.");
        }
        Map<String, String> from = levels(section, "from");
        Map<String, String> to = levels(section, "to");
        checkPair(section, from, to);
        Change change = change(section);
        double by = section.number("by", AMOUNT, 0);
        if (change == Change.STAYS && by == 0) {
            section.problem(section.value("change"), "by", "what stays changes by less than something. Write by: and"
                    + " what is too small to count, in the indicator's unit.");
        }
        return new Expectation(
                section.text("pattern", ""), section.text("statement", ""), indicator, from, to, change, by);
    }

    private static Change change(WorldSection section) {
        String text = section.text("change", "");
        for (Change change : Change.values()) {
            if (Labels.of(change).equals(text)) {
                return change;
            }
        }
        if (!text.isEmpty()) {
            List<String> labels = Stream.of(Change.values()).map(Labels::of).toList();
            section.problem(section.value("change"), "change", "'" + text + "' is no change. Allowed are "
                    + String.join(", ", labels) + ".");
        }
        return null;
    }

    private void checkPair(WorldSection section, Map<String, String> from, Map<String, String> to) {
        if (from == null || to == null) {
            return;
        }
        if (!from.keySet().equals(to.keySet())) {
            section.problem(section.value("to"), "to", "from and to give levels of the same factors, but from names "
                    + String.join(", ", from.keySet()) + " and to names " + String.join(", ", to.keySet()) + ".");
        } else if (from.equals(to)) {
            section.problem(section.value("to"), "to", "from and to are the same points. Change a level.");
        }
    }

    /** Levels by path; null where some are wrong. */
    private Map<String, String> levels(WorldSection section, String key) {
        if (!(section.value(key) instanceof MappingNode mapping)) {
            if (section.value(key) != null) {
                section.problem(section.value(key), key, "this must be a mapping of factors to levels, such as"
                        + " {council.veto: none}.");
            }
            return null;
        }
        var found = new LinkedHashMap<String, String>();
        boolean sound = collect(mapping, "", found);
        if (sound && found.isEmpty()) {
            section.problem(mapping, key, "there are no levels. Name a factor and one of its levels.");
        }
        return sound && !found.isEmpty() ? found : null;
    }

    private boolean collect(MappingNode mapping, String prefix, Map<String, String> found) {
        boolean sound = true;
        for (NodeTuple entry : SettingsReader.named(mapping)) {
            String path = prefix + SettingsReader.name(entry);
            String origin = SettingsReader.origin(file, entry.getKeyNode());
            if (entry.getValueNode() instanceof MappingNode inner && FactorReader.isNested(path, inner)) {
                sound &= collect(inner, path + ".", found);
            } else if (!varied.factors().containsKey(path)) {
                if (!varied.paths().contains(path)) {
                    problems.add(origin, path, "this is no factor. " + Nearest.hint(path, varied.paths()));
                }
                sound = false;
            } else {
                String level = level(path, origin, entry.getValueNode());
                sound &= level != null && isNew(path, origin, found.putIfAbsent(path, level));
            }
        }
        return sound;
    }

    private boolean isNew(String path, String origin, String earlier) {
        if (earlier != null) {
            problems.add(origin, path, "this was given already, as " + earlier + ". Keep one of the two.");
        }
        return earlier == null;
    }

    private String level(String path, String origin, Node node) {
        String text = FactorLevels.text(file, path, node, problems);
        List<String> known = levels.computeIfAbsent(path, varied::levels);
        String level = text == null ? null : FactorLevels.spelled(text, known);
        if (text != null && known.isEmpty()) {
            problems.add(origin, path, "its levels are not listed, so that no points can be named by them. Expectations"
                    + " are about listed levels.");
        } else if (text != null && level == null) {
            problems.add(origin, path, text + " is no level of it. Allowed are " + String.join(", ", known) + ".");
        }
        return level;
    }
}
