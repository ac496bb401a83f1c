package intervene.scenario;

import intervene.param.Problems;
import intervene.param.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One mapping of a YAML file that is neither scenario nor world, for those who know nothing of YAML. What is wrong is
 * noted with its line and path, and reading goes on with a stand-in, so that a file's errors are reported together.
 */
public final class YamlSection {
    private final Path file;
    private final Node node;
    private final WorldSection section;
    private final Problems problems;

    private YamlSection(Path file, Node node, WorldSection section, Problems problems) {
        this.file = file;
        this.node = node;
        this.section = section;
        this.problems = problems;
    }

    /**
     * The whole file.
     *
     * @param maximumBytes larger files are refused unread
     * @param problems     receives whatever is wrong
     * @return empty where there is nothing to go on with
     */
    public static Optional<YamlSection> read(Path file, long maximumBytes, Problems problems) {
        Node root = YamlFile.compose(file, maximumBytes, problems);
        return Optional.ofNullable(root)
                .map(n -> new YamlSection(file, n, WorldSection.document(n, file.toString(), problems), problems));
    }

    /** Notes keys that are not known, and required ones that are absent. */
    public void expect(List<String> required, List<String> optional) {
        section.expect(required, optional);
    }

    /** Names of the entries, in the file's order. */
    public List<String> keys() {
        return section.keys();
    }

    public boolean has(String key) {
        return section.value(key) != null;
    }

    /** Whether a key holds a mapping. */
    public boolean isSection(String key) {
        return section.value(key) instanceof MappingNode;
    }

    /** Where the section begins: {@code lesson.yaml:12}. */
    public String origin() {
        return SettingsReader.origin(file.toString(), node);
    }

    /** Where the value of a key begins. */
    public String origin(String key) {
        return has(key) ? SettingsReader.origin(file.toString(), section.value(key)) : origin();
    }

    /** Text of a scalar, however YAML would type it; {@code otherwise} where it is absent, empty or wrong. */
    public String text(String key, String otherwise) {
        return section.text(key, otherwise);
    }

    /** A whole number; {@code otherwise} where it is absent or wrong. */
    public int whole(String key, int least, int most, int otherwise) {
        double number = section.number(key, WorldRange.of("[" + least + ", " + most + "]", ""), otherwise);
        if (number != (int) number) {
            problem(key, "this must be a whole number from " + least + " to " + most + ".");
            return otherwise;
        }
        return (int) number;
    }

    /** {@code true} or {@code false}; {@code otherwise} where it is absent or wrong. */
    public boolean truth(String key, boolean otherwise) {
        return section.truth(key, otherwise);
    }

    /** The mapping that a key holds; it is noted where it is none. */
    public YamlSection section(String key) {
        return below(section.value(key), key);
    }

    /** The mappings of the list that a key holds; none where it is absent or wrong. */
    public List<YamlSection> sections(String key) {
        var sections = new ArrayList<YamlSection>();
        for (Node item : section.items(key)) {
            sections.add(below(item, key + "[" + (sections.size() + 1) + "]"));
        }
        return sections;
    }

    /** The texts of the list that a key holds. */
    public List<String> texts(String key) {
        return List.copyOf(section.texts(key));
    }

    /** The settings of a scenario that the mapping of a key makes; paths in them count from this file's folder. */
    public List<Setting> settings(String key) {
        if (section.value(key) instanceof MappingNode mapping) {
            return ConfigurationChain.layer(file, SettingsReader.named(mapping), problems);
        }
        if (has(key)) {
            problem(key, "expected parameters of the scenario, such as {council: {veto: none}}.");
        }
        return List.of();
    }

    /** The file that a key names, which counts from this file's folder; empty where it names none. */
    public Optional<Path> file(String key) {
        String name = text(key, "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(file.resolveSibling(name).normalize());
        } catch (InvalidPathException e) {
            problem(key, "'" + name + "' is not a path: " + e.getReason() + ".");
            return Optional.empty();
        }
    }

    /** Notes what is wrong with the value of a key; the key may be empty where the section itself is meant. */
    public void problem(String key, String message) {
        section.problem(section.value(key), key, message);
    }

    private YamlSection below(Node child, String key) {
        return new YamlSection(file, child, section.below(child, section.pathOf(key)), problems);
    }
}
