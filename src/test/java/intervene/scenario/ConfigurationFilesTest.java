package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The configurations that come with the project. */
class ConfigurationFilesTest {
    private static final Path BASELINE = Path.of("configs/baseline.yaml");
    private static final Path SCENARIOS = Path.of("configs/scenarios");
    private static final Path SWEEPS = Path.of("configs/sweeps");

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theBaselineIsTheDefaultsInTheWorldOf1995() {
        ConfiguredScenario baseline = ScenarioReader.readWithSettings(BASELINE, List.of());
        Parameters defaults =
                Parameters.CATALOGUE.of(List.of(new Setting("world.file", "configs/worlds/world-1995.yaml", "test")));
        assertEquals(defaults, baseline.scenario().parameters());
        assertEquals(1995, baseline.scenario().world().year());
    }

    /** The commented lines of the baseline are an offer: uncommented, each group must be right and say the default. */
    @Test
    void theKnobsThatTheBaselineSpellsOutAreAtTheirDefaults() throws IOException {
        List<String> lines = Files.readAllLines(BASELINE);
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("# doctrine:"))
                .findFirst()
                .orElseThrow());
        String knobs = lines.subList(first, lines.size()).stream()
                .map(line -> line.replaceFirst("^# ?", ""))
                .collect(Collectors.joining("\n"));
        Path file = Files.createTempFile("knobs", ".yaml");
        try {
            Files.writeString(file, "extends: " + BASELINE.toAbsolutePath() + "\n" + knobs + "\n");
            ConfiguredScenario spelled = ScenarioReader.readWithSettings(file, List.of());
            assertEquals(
                    group(Parameters.CATALOGUE.defaults()),
                    group(spelled.scenario().parameters()));
            assertTrue(
                    spelled.settings().size() > 15,
                    "knobs spelled out: " + spelled.settings().keySet());
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Object> group(Parameters parameters) {
        Map<String, Object> values = Parameters.CATALOGUE.values(parameters);
        values.remove("world.file");
        return values;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioExtendsTheBaselineAndSaysItsQuestionMechanismAndSource(Path file) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains("\nextends: ../baseline.yaml\n"));
        assertTrue(text.startsWith("# Question: "));
        assertTrue(text.contains("\n# Mechanism: "));
        assertTrue(text.contains("\n# Source: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-veto                 | council.veto",
                "two-vetoes              | council.veto",
                "veto-restraint          | council.restraint",
                "status-quo-plus         | doctrine",
                "ad-hoc                  | ''",
                "subsidiary-right        | doctrine",
                "general-right           | doctrine",
                "discretionary-association | moral.fiduciaryWeight",
                "cosmopolitan            | moral.fiduciaryWeight",
                "riskless-force          | operations.riskAir operations.riskGround operations.riskSpread"
                        + " peacekeeping.risk",
                "standing-force          | reform.standingForce",
                "assigned-duty           | reform.dutyAssignment",
                "fungible-aid            | moral.fungibleShare",
                "no-norms                | ban.pretextualWars ban.step moral.illegality norm.base norm.inaction"
                        + " norm.initial norm.step onset.normDeterrence",
                "small-world             | council.electedAfrica council.electedAsiaPacific"
                        + " council.electedEasternEurope council.electedLatinAmerica council.electedWesternEurope"
                        + " council.majority council.override onset.incomeSlope onset.populationSlope onset.rate"
                        + " world.file",
                "fragile-hosts           | onset.incomeSlope onset.populationSlope"
            })
    void aScenarioDiffersFromTheBaselineInItsMechanismAlone(String name, String paths) {
        Map<String, Object> baseline = Parameters.CATALOGUE.values(
                ScenarioReader.read(BASELINE, List.of()).parameters());
        Scenario scenario = ScenarioReader.read(SCENARIOS.resolve(name + ".yaml"), List.of());
        Set<String> differing = new TreeSet<>();
        Parameters.CATALOGUE.values(scenario.parameters()).forEach((path, value) -> {
            if (!value.equals(baseline.get(path))) {
                differing.add(path);
            }
        });
        assertEquals(paths, String.join(" ", differing));
    }

    @Test
    void everySweepSaysWhatItAsksAndWhoAskedIt() throws IOException {
        try (Stream<Path> files = Files.list(SWEEPS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                Sweep sweep = SweepReader.read(file, List.of());
                assertFalse(sweep.story().question().isEmpty(), file + " has no question");
                assertFalse(sweep.story().quote().isEmpty(), file + " has no quote");
                assertFalse(sweep.story().source().isEmpty(), file + " has no source");
            }
        }
    }

    @Test
    void noScenarioIsForgotten() throws IOException {
        assertEquals(16, scenarios().size(), "a new scenario needs a line in the table above");
    }
}
