package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Factor;
import intervene.param.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads which factors vary together: {@code zip: [[a, b], [c, d]]}. */
final class SweepAxes {
    private static final String ZIP = "zip";

    private final WorldSection root;
    private final Map<String, Factor> factors;
    private final Set<String> known;
    /** Group of each factor that is in one. */
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    /**
     * A reader of one sweep.
     *
     * @param factors the sound factors, in order
     * @param known   paths of all factors, also of those that are faulty
     */
    SweepAxes(WorldSection root, Map<String, Factor> factors, Set<String> known) {
        this.root = root;
        this.factors = factors;
        this.known = known;
    }

    /** The axes in the order of their first factors. */
    List<Axis> read() {
        List<Node> nodes = root.items(ZIP);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof SequenceNode group) {
                join(i, group);
            } else {
                root.problem(nodes.get(i), ZIP, "a group of factors is a list of paths: zip: [[a, b], [c, d]].");
            }
        }
        return axes();
    }

    private void join(int number, SequenceNode group) {
        List<Node> nodes = group.getValue();
        if (nodes.size() < 2) {
            root.problem(group, ZIP, "a group has at least two factors. Add one, or leave the group out.");
        }
        for (Node node : nodes) {
            String path = node instanceof ScalarNode scalar ? scalar.getValue() : "";
            Factor factor = factors.get(path);
            if (!known.contains(path)) {
                root.problem(node, ZIP, "'" + path + "' is no factor. " + Nearest.hint(path, known));
            } else if (groups.containsKey(path)) {
                root.problem(node, ZIP, path + " is named twice. A factor is in one group, once.");
            } else if (factor != null && factor.dependence() != null) {
                root.problem(node, ZIP, path + " depends on " + factor.dependence().on()
                        + ", so that it cannot vary together with another one. Take it out.");
            } else if (factor != null) {
                groups.put(path, number);
            }
        }
        checkCounts(number, group);
    }

    private void checkCounts(int number, SequenceNode group) {
        List<Factor> members = members(number);
        if (members.stream().map(SweepAxes::count).distinct().count() > 1) {
            root.problem(group, ZIP, "factors that vary together have as many levels each, but "
                    + members.stream().map(f -> f.path() + " has " + count(f)).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static String count(Factor factor) {
        int levels = factor.levels().size();
        return levels == 0 ? "a range" : Integer.toString(levels);
    }

    private List<Factor> members(int group) {
        return factors.values().stream()
                .filter(f -> groups.getOrDefault(f.path(), -1) == group)
                .toList();
    }

    private List<Axis> axes() {
        var axes = new ArrayList<Axis>();
        var placed = new TreeSet<Integer>();
        for (Factor factor : factors.values()) {
            Integer group = groups.get(factor.path());
            if (group == null) {
                axes.add(Axis.of(factor));
            } else if (placed.add(group)) {
                axes.add(new Axis(members(group)));
            }
        }
        return axes;
    }
}
