package intervene.scenario;

import intervene.design.Dependence;
import intervene.design.Factor;
import intervene.param.Nearest;
import intervene.param.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads levels that depend on those of another factor: {@code {of: council.majority, plus: [1, 3]}}, or {@code {of:
 * council.veto, levels: {none: [9], any-permanent-member: [8, 9]}}}.
 */
final class FactorDependence {
    private static final WorldRange ANY = WorldRange.of("(-inf, inf)", "");

    private final String path;
    private final Factor other;
    private final WorldSection form;

    /**
     * A reader of one dependence.
     *
     * @param path  the factor whose levels depend
     * @param other the factor that they depend on
     * @param form  what is written there
     */
    FactorDependence(String path, Factor other, WorldSection form) {
        this.path = path;
        this.other = other;
        this.form = form;
    }

    /** The dependence; null where it is none. */
    Dependence read(FactorLevels levels) {
        form.expect(List.of("of"), List.of("plus", "times", "levels"));
        List<String> given = Stream.of("plus", "times", "levels")
                .filter(key -> form.value(key) != null)
                .toList();
        if (given.size() != 1) {
            problem("of", "levels follow from those of " + other.path() + " by one of plus: [numbers], times: [numbers]"
                    + " and levels: {its level: [levels]}. Write one of the three.");
            return null;
        }
        return switch (given.get(0)) {
            case "plus" -> computed("plus", Dependence.Kind.SUM);
            case "times" -> computed("times", Dependence.Kind.PRODUCT);
            default -> table(levels);
        };
    }

    private Dependence computed(String key, Dependence.Kind kind) {
        boolean numeric = FactorCheck.spec(path).isNumeric();
        if (!numeric || !other.numeric()) {
            problem(key, "this is for numbers, but levels of " + (numeric ? other.path() : path)
                    + " are none. Write levels: {its level: [levels]}.");
            return null;
        }
        List<Double> numbers = numbers(key);
        return numbers.isEmpty() ? null : new Dependence(other.path(), kind, Map.of(), numbers);
    }

    /** The numbers of a list; none where there are none or some are wrong. */
    private List<Double> numbers(String key) {
        var numbers = new ArrayList<Double>();
        List<Node> nodes = form.items(key);
        for (Node node : nodes) {
            double number = form.number(node, key, ANY, Double.NaN);
            if (numbers.contains(number)) {
                form.problem(node, key, Numbers.text(number) + " is listed twice. List it once.");
            } else if (!Double.isNaN(number)) {
                numbers.add(number);
            }
        }
        if (nodes.isEmpty() && form.value(key) instanceof SequenceNode) {
            problem(key, "there are no numbers. List at least one, such as [1].");
        }
        return numbers.size() == nodes.size() ? List.copyOf(numbers) : List.of();
    }

    private Dependence table(FactorLevels levels) {
        List<String> possible = FactorLevels.of(other);
        if (possible.isEmpty()) {
            problem("levels", "the levels of " + other.path() + " are computed, so that a table cannot name them."
                    + " Write plus or times.");
            return null;
        }
        if (!(form.value("levels") instanceof MappingNode node)) {
            problem("levels", "this must be a mapping of levels of " + other.path() + " to lists: {" + possible.get(0)
                    + ": [levels]}.");
            return null;
        }
        WorldSection section = form.below(node, path + ".levels");
        var table = new LinkedHashMap<String, List<String>>();
        for (String key : section.keys()) {
            String level = FactorLevels.spelled(key, possible);
            List<Node> nodes = section.items(key);
            if (level == null) {
                section.problem(section.value(key), key, "this is no level of " + other.path() + ". "
                        + Nearest.hint(key, possible));
                return null;
            }
            if (nodes.isEmpty() && section.value(key) instanceof SequenceNode) {
                section.problem(section.value(key), key, "there are no levels. List at least one.");
            }
            table.put(level, nodes.isEmpty() ? null : levels.read(path, nodes));
        }
        return isComplete(table, possible) && !table.containsValue(null)
                ? new Dependence(other.path(), Dependence.Kind.TABLE, table, List.of())
                : null;
    }

    private boolean isComplete(Map<String, List<String>> table, List<String> possible) {
        List<String> lacking =
                possible.stream().filter(level -> !table.containsKey(level)).toList();
        if (!lacking.isEmpty()) {
            problem("levels", "there are no levels where " + other.path() + " is " + String.join(", ", lacking)
                    + ". Add " + lacking.get(0) + ": [levels].");
        }
        return lacking.isEmpty();
    }

    private void problem(String key, String message) {
        form.problem(form.value(key), key, message);
    }
}
