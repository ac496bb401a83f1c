package intervene.scenario;

import intervene.param.Catalogue;
import intervene.param.Nearest;
import intervene.param.ParameterSpec;
import intervene.param.Problems;
import intervene.param.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nested mappings of one configuration file into settings that remember their lines. */
final class SettingsReader {
    private static final Catalogue<Parameters> CATALOGUE = Parameters.CATALOGUE;

    private static final Set<Tag> UNREAD = Set.of(Tag.NULL, Tag.MERGE);

    private final String file;
    private final Problems problems;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, String> originOf = new HashMap<>();

    SettingsReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The settings that these entries of the file make, in their order. */
    List<Setting> read(List<NodeTuple> entries) {
        entries.forEach(entry -> collect(entry, ""));
        return settings;
    }

    /** The text of a value for one parameter, which is no group; null where it is none, which is noted. */
    String read(String path, Node value, String origin) {
        collect(path, value, origin);
        return settings.isEmpty() ? null : settings.get(0).text();
    }

    /** The entries that can be read: those without a name, or with one given before, are noted as problems already. */
    static List<NodeTuple> named(MappingNode mapping) {
        var seen = new HashSet<String>();
        return mapping.getValue().stream()
                .filter(e -> e.getKeyNode() instanceof ScalarNode
                        && !UNREAD.contains(e.getKeyNode().getTag()))
                .filter(e -> !name(e).isBlank() && seen.add(name(e)))
                .toList();
    }

    static String name(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    static String origin(String file, Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    private void collect(NodeTuple entry, String prefix) {
        collect(prefix + name(entry), entry.getValueNode(), origin(file, entry.getKeyNode()));
    }

    private void collect(String path, Node value, String origin) {
        Optional<ParameterSpec> spec = CATALOGUE.find(path).filter(s -> s.path().equals(path));
        if (value instanceof MappingNode mapping) {
            collect(mapping, path, spec, origin);
        } else if (value instanceof SequenceNode sequence) {
            list(sequence, path, spec, origin);
        } else if (value instanceof ScalarNode scalar) {
            scalar(scalar, path, spec, origin);
        }
    }

    private void collect(MappingNode mapping, String path, Optional<ParameterSpec> spec, String origin) {
        if (spec.isPresent() && spec.get().isDistribution() && isDistribution(mapping)) {
            distribution(mapping, path, origin);
        } else if (mapping.getValue().isEmpty() && !CATALOGUE.groups().contains(path)) {
            add(path, "{}", origin);
        } else {
            named(mapping).forEach(entry -> collect(entry, path + "."));
        }
    }

    /** Whether a mapping is a whole distribution, not some of its arguments. */
    static boolean isDistribution(MappingNode mapping) {
        return mapping.getValue().stream().anyMatch(e -> name(e).equals("distribution"));
    }

    private void distribution(MappingNode mapping, String path, String origin) {
        var text = new ArrayList<String>();
        for (NodeTuple entry : named(mapping)) {
            if (entry.getValueNode() instanceof ScalarNode value) {
                text.add(name(entry) + ": " + value.getValue());
            } else {
                problems.add(
                        origin(file, entry.getKeyNode()),
                        path + "." + name(entry),
                        "an argument of a distribution is one number.");
                return;
            }
        }
        add(path, "{" + String.join(", ", text) + "}", origin);
    }

    private void list(SequenceNode sequence, String path, Optional<ParameterSpec> spec, String origin) {
        if (spec.isPresent() && spec.get().type() != List.class) {
            problems.add(
                    origin,
                    path,
                    "a scenario gives one value, not a list; lists belong to the factors of a sweep." + " Allowed is "
                            + spec.get().allowed() + ".");
            return;
        }
        var items = new ArrayList<String>();
        for (Node item : sequence.getValue()) {
            items.add(item instanceof ScalarNode scalar ? scalar.getValue() : "a list or mapping");
        }
        add(path, "[" + String.join(", ", items) + "]", origin);
    }

    private void scalar(ScalarNode scalar, String path, Optional<ParameterSpec> spec, String origin) {
        if (scalar.getTag().equals(Tag.NULL)) {
            if (!CATALOGUE.groups().contains(path)) {
                problems.add(
                        origin,
                        path,
                        "there is no value. Write one after the ':', or remove the line."
                                + spec.map(s -> " Allowed is " + s.allowed() + ".")
                                        .orElse(""));
            }
            return;
        }
        boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
        if (quoted
                && CATALOGUE
                        .find(path)
                        .filter(s -> s.isNumeric() || s.type() == boolean.class)
                        .isPresent()) {
            problems.add(
                    origin,
                    path,
                    "'" + scalar.getValue() + "' stands in quotes, which makes it text. Remove the quotes.");
            return;
        }
        if (CATALOGUE.find(path).isEmpty()
                && Nearest.suggestion(path, List.of(ConfigurationChain.EXTENDS)).length() > 0) {
            problems.add(origin, path, "there is no such parameter. Maybe you meant 'extends'?");
            return;
        }
        add(path.equals("world") ? "world.file" : path, scalar.getValue(), origin);
    }

    private void add(String path, String text, String origin) {
        String earlier = originOf.putIfAbsent(path, origin);
        if (earlier == null) {
            settings.add(new Setting(path, text, origin));
        } else {
            problems.add(origin, path, "this was given already at " + earlier + ". Keep one of the two.");
        }
    }
}
