package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.DesignKind;
import intervene.design.DesignSettings;
import intervene.design.Factor;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.Problems;
import intervene.param.Setting;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a sweep: a configuration of an experiment, the scenario that it varies, settings from elsewhere, and the world.
 */
public final class SweepReader {
    static final String SCENARIO = "scenario";
    private static final String FACTORS = "factors";
    private static final String FILE = "file";
    private static final List<String> KEYS = List.of(
            "question",
            "quote",
            "source",
            SCENARIO,
            SweepDesign.KEY,
            "points",
            "gridLevels",
            "designSeed",
            FILE,
            FACTORS,
            "zip",
            "indicators",
            "expectations");
    /** Keys by which a sweep is known. */
    private static final List<String> MARKS =
            List.of(SCENARIO, SweepDesign.KEY, FACTORS, "zip", "indicators", "expectations");

    private final Path config;
    private final String file;
    private final MappingNode node;
    private final List<NodeTuple> entries;
    private final WorldSection root;
    private final Problems problems;

    private SweepReader(Path config, MappingNode node, Problems problems) {
        this.config = config;
        this.file = config.toString();
        this.node = node;
        this.entries = SettingsReader.named(node);
        this.root = WorldSection.document(node, file, problems);
        this.problems = problems;
    }

    /** Whether a file is a sweep; not one that cannot be read. */
    public static boolean isSweep(Path file) {
        return YamlFile.compose(file, ConfigurationChain.MAXIMUM_BYTES, new Problems()) instanceof MappingNode root
                && !keysIn(root).isEmpty();
    }

    /** The keys of a configuration that make it a sweep; none in a scenario. */
    static List<String> keysIn(MappingNode root) {
        return SettingsReader.named(root).stream()
                .map(SettingsReader::name)
                .filter(MARKS::contains)
                .toList();
    }

    /**
     * The experiment that a configuration describes.
     *
     * @param config    path of a YAML file
     * @param overrides settings of the scenario that beat the file's; paths in them count from the current folder
     * @throws InvalidInput with everything that is wrong with the configuration, the scenario that it varies and those
     *     that this extends, the overrides, the world, or their fit; not with points that cannot be run, which fail
     *     alone
     */
    public static Sweep read(Path config, List<Setting> overrides) {
        if (config.toString().isBlank()) {
            throw new InvalidInput(
                    "the name of the sweep is empty. Name a file, for example configs/sweeps/fiduciary-weight.yaml.");
        }
        var problems = new Problems();
        Node node = YamlFile.compose(config, ConfigurationChain.MAXIMUM_BYTES, problems);
        if (!(node instanceof MappingNode root)) {
            problems.throwIfAny();
            throw new IllegalStateException(config + " is no mapping");
        }
        if (keysIn(root).isEmpty()) {
            throw new InvalidInput(config + ": this is a scenario, not a sweep: it has none of "
                    + String.join(", ", MARKS) + ". Run it with 'intervene run " + config
                    + "', or name it as scenario: in a sweep.");
        }
        Sweep sweep = new SweepReader(config, root, problems).read(overrides);
        problems.throwIfAny();
        return sweep;
    }

    /** The sweep; null where something is wrong, which is noted. */
    private Sweep read(List<Setting> overrides) {
        entries.forEach(this::checkKey);
        SweepReplicates replicates = SweepReplicates.of(root, file);
        Scenario base = base(replicates, overrides);
        var story = new Story(root.text("question", ""), root.text("quote", ""), root.text("source", ""));
        var written = new SweepDesign(root);
        SweepFactors varied = varied(written, new FactorCheck(base == null ? null : base.parameters(), problems));
        Replicates often = replicates(replicates, base, overrides);
        List<Indicator> indicators = SweepIndicators.read(root);
        List<Expectation> expectations = varied == null
                ? List.of()
                : new SweepExpectations(file, varied, indicators, problems).read(root);
        if (base == null || varied == null || varied.design() == null) {
            return null;
        }
        Design design = varied.design();
        checkRuns(design, often);
        DesignSettings settings = written.settings(design.axes());
        return new Sweep(
                ScenarioReader.name(config), story, base, settings, design, often, indicators, expectations);
    }

    private void checkKey(NodeTuple entry) {
        String name = SettingsReader.name(entry);
        if (name.equals(ConfigurationChain.EXTENDS)) {
            root.problem(entry.getKeyNode(), name, "a sweep extends no file. Name the scenario that it varies instead,"
                    + " scenario: FILE, which may extend others.");
        } else if (!KEYS.contains(name) && !isSetting(entry)) {
            List<String> known = new ArrayList<>(KEYS);
            known.addAll(Parameters.CATALOGUE.groups());
            Parameters.CATALOGUE.specs().forEach(spec -> known.add(spec.path()));
            String suggestion = Nearest.suggestion(name, known);
            root.problem(entry.getKeyNode(), name, "there is no such key. " + (suggestion.isEmpty()
                    ? "A sweep has parameters of its scenario, and " + String.join(", ", KEYS) + "." : suggestion));
        }
    }

    /** Whether an entry says something of the scenario, right or wrong. */
    private static boolean isSetting(NodeTuple entry) {
        String name = SettingsReader.name(entry);
        String head = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        return Parameters.CATALOGUE.groups().contains(head)
                || Parameters.CATALOGUE.find(name).isPresent();
    }

    /** The scenario that is varied; null where something is wrong with it. */
    private Scenario base(SweepReplicates replicates, List<Setting> overrides) {
        var found = new Problems();
        NodeTuple named = entries.stream()
                .filter(e -> SettingsReader.name(e).equals(SCENARIO))
                .findFirst()
                .orElse(null);
        if (named == null && !namesWorld(overrides)) {
            found.add(SettingsReader.origin(file, node), SCENARIO, "there is none. Write scenario: and the file of the"
                    + " scenario that is varied, for example ../baseline.yaml; or write its parameters here, beginning"
                    + " with world:.");
        }
        var layers = new ArrayList<List<Setting>>(
                named == null ? List.of() : ConfigurationChain.readNamed(config, named, found));
        layers.add(own(replicates, found));
        Path name = named == null ? config : beside(named.getValueNode());
        Optional<ConfiguredScenario> base = ScenarioReader.assemble(name, layers, overrides, found);
        problems.addAll(found);
        return found.isEmpty() ? base.map(ConfiguredScenario::scenario).orElse(null) : null;
    }

    private boolean namesWorld(List<Setting> overrides) {
        return overrides.stream().anyMatch(s -> s.path().startsWith("world"))
                || entries.stream().anyMatch(e -> SettingsReader.name(e).startsWith("world"));
    }

    /** What the sweep itself says of its scenario. */
    private List<Setting> own(SweepReplicates replicates, Problems found) {
        List<NodeTuple> settings = entries.stream()
                .filter(SweepReader::isSetting)
                .filter(e -> replicates == null || !SettingsReader.name(e).equals(SweepReplicates.KEY))
                .toList();
        var own = new ArrayList<>(ConfigurationChain.layer(config, settings, found));
        own.addAll(replicates == null ? List.of() : replicates.settings());
        return own;
    }

    /** A file that is named here, as a path from the current folder; this file where that is none. */
    private Path beside(Node node) {
        try {
            return node instanceof ScalarNode name && !name.getValue().isBlank()
                    ? config.resolveSibling(name.getValue()).normalize()
                    : config;
        } catch (InvalidPathException e) {
            return config;
        }
    }

    /** What is varied; null where nothing is known of it. */
    private SweepFactors varied(SweepDesign written, FactorCheck check) {
        if (written.kind() == DesignKind.LIST) {
            Design design = listed(check);
            return design == null ? null : SweepFactors.of(design);
        }
        if (!(root.value(FACTORS) instanceof MappingNode mapping)
                || mapping.getValue().isEmpty()) {
            root.problem(root.value(FACTORS), FACTORS, "nothing is varied. Write factors: and below it paths of"
                    + " parameters, each with its levels, such as council.veto: [any-permanent-member, none].");
            return null;
        }
        var reader = new FactorReader(root, file, written.kind(), check, problems);
        Map<String, Factor> factors = reader.read(mapping);
        var found = new Problems();
        List<Axis> axes = new SweepAxes(WorldSection.document(node, file, found), factors, reader.paths()).read();
        problems.addAll(found);
        boolean sound = written.kind() != null && found.isEmpty() && factors.size() == reader.paths().size();
        return new SweepFactors(
                factors, reader.paths(), written.kind(), sound ? written.make(axes, file, problems) : null);
    }

    private Design listed(FactorCheck check) {
        if (root.value(FILE) == null) {
            root.problem(root.value(SweepDesign.KEY), FILE, "a list needs a file of points. Write file: points.csv, a"
                    + " table whose first line names the factors by their paths.");
            return null;
        }
        if (root.text(FILE, "").isEmpty()) {
            return null;
        }
        Path csv = beside(root.value(FILE));
        if (!Files.exists(csv)) {
            root.problem(root.value(FILE), FILE, csv + ": " + TextFile.missing(csv));
            return null;
        }
        return new SweepPoints(csv, check, problems).read();
    }

    private Replicates replicates(SweepReplicates written, Scenario base, List<Setting> overrides) {
        boolean fixed = overrides.stream().anyMatch(s -> s.path().equals(SweepReplicates.KEY));
        int most = base == null ? Integer.MAX_VALUE : base.parameters().replicates();
        Replicates.Precision precision = written == null ? null : written.precision(fixed ? Integer.MAX_VALUE : most);
        return new Replicates(most, fixed ? null : precision);
    }

    private void checkRuns(Design design, Replicates replicates) {
        if (design.size() > Long.MAX_VALUE / replicates.most()) {
            root.problem(root.value(SweepDesign.KEY), SweepDesign.KEY, design.size() + " points of " + replicates.most()
                    + " replicates are more runs than can be counted. Leave out factors or levels, or choose a design"
                    + " that samples them.");
        }
    }
}
