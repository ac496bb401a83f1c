package intervene.scenario;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.param.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A configuration and those that it extends. */
final class ConfigurationChain {
    /** The key by which a lesson is known. */
    private static final String LESSON_MARK = "steps";
    static final String EXTENDS = "extends";
    static final long MAXIMUM_BYTES = 1_000_000;
    private static final int MAXIMUM_LEVELS = 16;

    private final Problems problems;
    private final List<Path> visited = new ArrayList<>();
    private final LinkedList<List<Setting>> layers = new LinkedList<>();

    private ConfigurationChain(Problems problems) {
        this.problems = problems;
    }

    /**
     * The settings of each file, the one built upon by all others first; {@code world.file} as a path from the current
     * folder.
     *
     * @throws InvalidInput if {@code config} is a sweep or a lesson
     */
    static List<List<Setting>> read(Path config, Problems problems) {
        return new ConfigurationChain(problems).readFrom(new Link(config, "", ""));
    }

    /** As {@link #read}, of the configuration that an entry of a file names. */
    static List<List<Setting>> readNamed(Path file, NodeTuple entry, Problems problems) {
        var chain = new ConfigurationChain(problems);
        return chain.readFrom(chain.named(file, entry));
    }

    /** The settings that entries of one file make. */
    static List<Setting> layer(Path file, List<NodeTuple> entries, Problems problems) {
        return new ConfigurationChain(problems).settings(file, entries);
    }

    /**
     * A file of the chain.
     *
     * @param origin where another file names it; empty for the first one
     * @param key    as what it is named there
     */
    private record Link(Path file, String origin, String key) {}

    private List<List<Setting>> readFrom(Link first) {
        Link next = first;
        while (next != null) {
            next = readOne(next);
        }
        return layers;
    }

    /** Reads a file, and returns the one that it extends; null if there is none or none to go on with. */
    private Link readOne(Link link) {
        Path file = link.file();
        visited.add(file);
        var found = new Problems();
        Node node = YamlFile.compose(file, MAXIMUM_BYTES, found);
        if (!(node instanceof MappingNode) && !link.origin().isEmpty()) {
            problems.addAll(link.origin(), link.key(), found);
        } else {
            problems.addAll(found);
        }
        return node instanceof MappingNode root && isScenario(link, root) ? readOn(file, root) : null;
    }

    private Link readOn(Path file, MappingNode root) {
        List<NodeTuple> entries = SettingsReader.named(root);
        layers.addFirst(settings(
                file,
                entries.stream()
                        .filter(e -> !SettingsReader.name(e).equals(EXTENDS))
                        .toList()));
        return entries.stream()
                .filter(e -> SettingsReader.name(e).equals(EXTENDS))
                .findFirst()
                .map(e -> named(file, e))
                .orElse(null);
    }

    private List<Setting> settings(Path file, List<NodeTuple> entries) {
        return new SettingsReader(file.toString(), problems)
                .read(entries).stream()
                        .map(s -> s.path().equals("world.file") ? resolved(s, file) : s)
                        .toList();
    }

    /** The file that an entry names; null if there is none to go on with. */
    private Link named(Path file, NodeTuple entry) {
        String key = SettingsReader.name(entry);
        String origin = SettingsReader.origin(file.toString(), entry.getKeyNode());
        if (!(entry.getValueNode() instanceof ScalarNode name)
                || name.getValue().isBlank()) {
            problems.add(origin, key, "this must be one file name, for example ../baseline.yaml.");
            return null;
        }
        Path named = beside(file, name.getValue(), origin, key);
        if (named == null) {
            return null;
        }
        if (!Files.exists(named)) {
            problems.add(origin, key, named + ": " + TextFile.missing(named));
            return null;
        }
        return isNew(named, origin) ? new Link(named, origin, key) : null;
    }

    private boolean isNew(Path parent, String origin) {
        if (visited.stream().anyMatch(earlier -> isSame(earlier, parent))) {
            String circle = visited.stream().map(Path::toString).collect(Collectors.joining(" extends "));
            problems.add(
                    origin,
                    EXTENDS,
                    "the files extend each other in a circle: " + circle + " extends " + parent
                            + ". Let one of them stand alone.");
            return false;
        }
        if (visited.size() >= MAXIMUM_LEVELS) {
            problems.add(origin, EXTENDS, "more than " + MAXIMUM_LEVELS + " files extend each other. Merge some.");
            return false;
        }
        return true;
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException e) {
            return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
        }
    }

    private Setting resolved(Setting setting, Path file) {
        if (setting.text().isBlank()) {
            return setting;
        }
        Path path = beside(file, setting.text(), setting.origin(), setting.path());
        return path == null ? setting : new Setting(setting.path(), path.toString(), setting.origin());
    }

    /** A path that a file names, which counts from that file's folder; null if it is not one. */
    private Path beside(Path file, String name, String origin, String path) {
        try {
            return file.resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            problems.add(origin, path, "'" + name + "' is not a path: " + e.getReason() + ".");
            return null;
        }
    }

    private boolean isScenario(Link link, MappingNode root) {
        if (SettingsReader.named(root).stream().map(SettingsReader::name).anyMatch(LESSON_MARK::equals)) {
            throw new InvalidInput(link.file() + ": this is a lesson (it has " + LESSON_MARK
                    + "), not a scenario. Open it with 'intervene gui --lesson " + link.file() + "'.");
        }
        List<String> found = SweepReader.keysIn(root);
        if (found.isEmpty()) {
            return true;
        }
        Path file = link.file();
        String isSweep = file + ": this is a sweep, an experiment over many design points (it has "
                + String.join(", ", found) + "), not a scenario.";
        if (link.origin().isEmpty()) {
            throw new InvalidInput(isSweep + " Run it with 'intervene sweep " + file
                    + "', or give this command a scenario." + varied(file, root));
        }
        problems.add(link.origin(), link.key(), isSweep + " Name a scenario here." + varied(file, root));
        return false;
    }

    private static String varied(Path file, MappingNode sweep) {
        return SettingsReader.named(sweep).stream()
                .filter(e -> SettingsReader.name(e).equals(SweepReader.SCENARIO))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> " The scenario that it varies is " + beside(file, ((ScalarNode) node).getValue()) + ".")
                .findFirst()
                .orElse("");
    }

    /** As a path from the current folder, if it is a path. */
    private static String beside(Path file, String name) {
        try {
            return file.resolveSibling(name).normalize().toString();
        } catch (InvalidPathException e) {
            return "'" + name + "'";
        }
    }
}
