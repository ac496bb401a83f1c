package intervene.scenario;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.param.Setting;
import intervene.world.SyntheticWorld;
import intervene.world.World;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a scenario: a configuration, the files that it extends, settings from elsewhere, and the world. */
public final class ScenarioReader {
    private static final String FILE = "world.file";
    private static final String STATES = "world.states";
    private static final Pattern MAPPING_ENTRY = Pattern.compile("(\\w+)\\s*:\\s*([^,\\s}]+)");

    private final Path config;
    private final Problems problems;

    private ScenarioReader(Path config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    /**
     * The scenario that a configuration describes.
     *
     * @param config    path of a YAML file
     * @param overrides settings that beat the file's; paths in them count from the current folder
     * @throws InvalidInput with everything that is wrong with the configuration, those that it extends, the overrides,
     *     the world, or their fit
     */
    public static Scenario read(Path config, List<Setting> overrides) {
        return readWithSettings(config, overrides).scenario();
    }

    /** As {@link #read}, with the settings that made the scenario. */
    public static ConfiguredScenario readWithSettings(Path config, List<Setting> overrides) {
        if (config.toString().isBlank()) {
            throw new InvalidInput(
                    "the name of the scenario is empty. Name a file, for example configs/baseline.yaml.");
        }
        var problems = new Problems();
        List<List<Setting>> layers = ConfigurationChain.read(config, problems);
        Optional<ConfiguredScenario> scenario = assemble(config, layers, overrides, problems);
        problems.throwIfAny();
        return scenario.orElseThrow();
    }

    /**
     * The scenario that settings make.
     *
     * @param config   gives it its name
     * @param layers   settings of the files, the one built upon by all others first
     * @param problems receives what is wrong; where there is something in it already, nothing is made
     */
    static Optional<ConfiguredScenario> assemble(
            Path config, List<List<Setting>> layers, List<Setting> overrides, Problems problems) {
        return new ScenarioReader(config, problems).assemble(layers, overrides);
    }

    private Optional<ConfiguredScenario> assemble(List<List<Setting>> layers, List<Setting> overrides) {
        List<Setting> settings = settings(layers, overrides);
        Optional<Parameters> parameters = Parameters.CATALOGUE.of(settings, problems);
        Map<String, Setting> inForce = inForce(settings);
        checkWorldFile(inForce);
        return problems.isEmpty() ? parameters.flatMap(p -> scenario(p, inForce)) : Optional.empty();
    }

    private Optional<ConfiguredScenario> scenario(Parameters parameters, Map<String, Setting> inForce) {
        try {
            World world = world(parameters);
            ScenarioChecks.check(parameters, world, inForce, problems);
            return Optional.of(new ConfiguredScenario(new Scenario(name(config), parameters, world), inForce));
        } catch (InvalidInput e) {
            problems.addAll(e);
            return Optional.empty();
        }
    }

    private List<Setting> settings(List<List<Setting>> layers, List<Setting> overrides) {
        var settings = new ArrayList<Setting>();
        layers.forEach(layer -> settings.addAll(withOneWorld(layer)));
        overrides.stream().filter(ScenarioReader::isMapping).forEach(s -> problems.add(s.origin(), s.path(),
                "a world has one assignment for each parameter: write " + assignments(s.text()) + "."));
        settings.addAll(withOneWorld(overrides.stream()
                .filter(s -> !isMapping(s))
                .map(s -> s.path().equals("world") ? new Setting(FILE, s.text(), s.origin()) : s)
                .toList()));
        return settings;
    }

    private static boolean isMapping(Setting setting) {
        return setting.path().equals("world") && setting.text().startsWith("{");
    }

    /** What to write for {@code {states: 30, seed: 3}}. */
    private static String assignments(String mapping) {
        String entries = MAPPING_ENTRY.matcher(mapping).results()
                .map(entry -> "world." + entry.group(1) + "=" + entry.group(2))
                .collect(Collectors.joining(" and "));
        return entries.isEmpty() ? "world.states=60 or world=FILE" : entries;
    }

    /** A file that names a world or a number of states switches off what files before it named. */
    private List<Setting> withOneWorld(List<Setting> layer) {
        Optional<Setting> file = layer.stream()
                .filter(s -> s.path().equals(FILE) && !s.text().isEmpty())
                .findFirst();
        Optional<Setting> states = layer.stream()
                .filter(s -> s.path().equals(STATES) && !s.text().equals("0"))
                .findFirst();
        if (file.isPresent() && states.isPresent()) {
            problems.add(
                    states.get().origin(),
                    STATES,
                    "a world is either read from a file (" + file.get().text()
                            + ") or generated with a number of states ("
                            + states.get().text() + "). Keep one of the two.");
            return layer;
        }
        var all = new ArrayList<>(layer);
        file.ifPresent(s -> all.add(new Setting(STATES, "0", s.origin())));
        states.ifPresent(s -> all.add(new Setting(FILE, "", s.origin())));
        return all;
    }

    private static Map<String, Setting> inForce(List<Setting> settings) {
        var inForce = new LinkedHashMap<String, Setting>();
        settings.forEach(s -> Parameters.CATALOGUE.find(s.path()).ifPresent(spec -> inForce.put(spec.path(), s)));
        return inForce;
    }

    private void checkWorldFile(Map<String, Setting> inForce) {
        Setting file = inForce.get(FILE);
        if (file != null && !file.text().isEmpty()) {
            try {
                Path path = Path.of(file.text());
                if (!Files.exists(path)) {
                    problems.add(file.origin(), FILE, path + ": " + TextFile.missing(path));
                }
            } catch (InvalidPathException e) {
                problems.add(file.origin(), FILE, "'" + file.text() + "' is not a path: " + e.getReason() + ".");
            }
        } else if (problems.isEmpty()
                && inForce.getOrDefault(STATES, new Setting(STATES, "0", ""))
                        .text()
                        .equals("0")) {
            problems.add(
                    config.toString(),
                    "world",
                    "there is no world to run in. Write world: and a world file, for example"
                            + " world: worlds/world-1995.yaml, or world: {states: 60} for a synthetic one.");
        }
    }

    private static World world(Parameters parameters) {
        WorldParameters world = parameters.world();
        return world.states() == 0
                ? WorldReader.read(Path.of(world.file()))
                : SyntheticWorld.generate(world.states(), world.seed());
    }

    /** Name of a configuration, without folder and extension. */
    static String name(Path config) {
        return config.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }
}
