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
    static final String EXTENDS = "extends";
    private static final long MAXIMUM_BYTES = 1_000_000;
    private static final int MAXIMUM_LEVELS = 16;
    private static final List<String> SWEEP_KEYS = List.of("design", "factors", "scenario");

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
     * @throws InvalidInput if {@code config} or a file that it extends is a sweep
     */
    static List<List<Setting>> read(Path config, Problems problems) {
        var chain = new ConfigurationChain(problems);
        var next = new Link(config, "");
        while (next != null) {
            next = chain.readOne(next);
        }
        return chain.layers;
    }

    /**
     * A file of the chain.
     *
     * @param origin where another file names it; empty for the first one
     */
    private record Link(Path file, String origin) {}

    /** Reads a file, and returns the one that it extends; null if there is none or none to go on with. */
    private Link readOne(Link link) {
        Path file = link.file();
        visited.add(file);
        var found = new Problems();
        Node node = YamlFile.compose(file, MAXIMUM_BYTES, found);
        if (!(node instanceof MappingNode) && !link.origin().isEmpty()) {
            problems.addAll(link.origin(), EXTENDS, found);
        } else {
            problems.addAll(found);
        }
        return node instanceof MappingNode root ? readOn(file, root) : null;
    }

    private Link readOn(Path file, MappingNode root) {
        refuseSweep(file, root);
        List<Setting> settings = new SettingsReader(file.toString(), problems).read(root);
        layers.addFirst(settings.stream()
                .map(s -> s.path().equals("world.file") ? resolved(s, file) : s)
                .toList());
        return SettingsReader.named(root).stream()
                .filter(e -> SettingsReader.name(e).equals(EXTENDS))
                .findFirst()
                .map(e -> parent(file, e))
                .orElse(null);
    }

    private Link parent(Path file, NodeTuple entry) {
        String origin = SettingsReader.origin(file.toString(), entry.getKeyNode());
        if (!(entry.getValueNode() instanceof ScalarNode name)
                || name.getValue().isBlank()) {
            problems.add(origin, EXTENDS, "this must be one file name, for example ../baseline.yaml.");
            return null;
        }
        Path parent = beside(file, name.getValue(), origin, EXTENDS);
        if (parent == null) {
            return null;
        }
        if (!Files.exists(parent)) {
            problems.add(origin, EXTENDS, parent + ": " + TextFile.missing(parent));
            return null;
        }
        return isNew(parent, origin) ? new Link(parent, origin) : null;
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

    private static void refuseSweep(Path file, MappingNode root) {
        List<String> found = SettingsReader.named(root).stream()
                .map(SettingsReader::name)
                .filter(SWEEP_KEYS::contains)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        String scenario = SettingsReader.named(root).stream()
                .filter(e -> SettingsReader.name(e).equals("scenario"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> " The scenario that it varies is "
                        + file.resolveSibling(((ScalarNode) node).getValue()).normalize() + ".")
                .findFirst()
                .orElse("");
        throw new InvalidInput(file + ": this is a sweep, an experiment over many design points (it has "
                + String.join(", ", found) + "), not a scenario. Sweeps are not run by this command;"
                + " give it a scenario." + scenario);
    }
}
