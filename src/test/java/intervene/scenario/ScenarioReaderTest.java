package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Doctrine;
import intervene.param.Distribution;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String SEATS = String.join(
            "\n",
            "council: {majority: 6, override: 7, electedAfrica: 1, electedAsiaPacific: 1, electedLatinAmerica: 1,"
                    + " electedWesternEurope: 1, electedEasternEurope: 0}",
            "");

    @TempDir
    private Path folder;

    @BeforeEach
    void world() throws IOException {
        Files.copy(Path.of("configs/worlds/small-world.yaml"), folder.resolve("small.yaml"));
        write("base.yaml", "world: small.yaml\n" + SEATS);
        write("broken.yaml", "seed: 1\nseed\n");
        write("sweep.yaml", "scenario: \"a\\0b\"\nfactors: {}\n");
        Files.createDirectory(folder.resolve("folder"));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Scenario read(String content, String... overrides) throws IOException {
        return ScenarioReader.read(write("x.yaml", content), settings(overrides));
    }

    private static List<Setting> settings(String... assignments) {
        return Stream.of(assignments).map(a -> Setting.ofAssignment(a, "--set")).toList();
    }

    private String refusal(String content, String... overrides) throws IOException {
        Path file = write("x.yaml", content);
        return assertThrows(InvalidInput.class, () -> ScenarioReader.read(file, settings(overrides)))
                .getMessage()
                .replace(folder + "/", "");
    }

    @Test
    void aScenarioHasTheNameOfItsFileItsWorldAndDefaultsForTheRest() throws IOException {
        Scenario scenario = read("extends: base.yaml\ndoctrine: general-right\n");
        assertEquals("x", scenario.name());
        assertEquals(12, scenario.world().states().size());
        assertEquals(Doctrine.GENERAL_RIGHT, scenario.parameters().doctrine());
        assertEquals(6, scenario.parameters().council().majority());
        assertEquals(0.6, scenario.parameters().moral().numbing());
    }

    @Test
    void theNearerFileWinsAndAnOverrideBeatsThemAll() throws IOException {
        write("deep/middle.yaml", "extends: ../base.yaml\nhorizon: 12\nseed: 3\nreplicates: 4\n");
        Scenario scenario = read("extends: deep/middle.yaml\nseed: 5\nreplicates: 6\n", "replicates=7");
        assertEquals(12, scenario.parameters().horizon());
        assertEquals(5, scenario.parameters().seed());
        assertEquals(7, scenario.parameters().replicates());
    }

    @Test
    void pathsCountFromTheFileThatNamesThem() throws IOException {
        write("worlds/w.yaml", Files.readString(folder.resolve("small.yaml")));
        write("a/parent.yaml", "world: {file: ../worlds/w.yaml}\n" + SEATS);
        assertEquals(
                folder.resolve("worlds/w.yaml").toString(),
                read("extends: a/parent.yaml\n").parameters().world().file());
        assertEquals(
                folder.resolve("small.yaml").toString(),
                read("world: " + folder.resolve("small.yaml") + "\n" + SEATS)
                        .parameters()
                        .world()
                        .file());
    }

    @Test
    void aMappingWithADistributionReplacesTheParentsAndOneWithoutChangesIt() throws IOException {
        write(
                "parent.yaml",
                "extends: base.yaml\nmoral:\n  fiduciaryWeight: {distribution: uniform, low: 0.2, high: 0.9}\n");
        assertEquals(
                new Distribution(Distribution.Family.UNIFORM, 0.5, 0.9),
                read("extends: parent.yaml\nmoral: {fiduciaryWeight: {low: 0.5}}\n")
                        .parameters()
                        .moral()
                        .fiduciaryWeight());
        assertEquals(
                new Distribution(Distribution.Family.BETA, 0.5, 9),
                read("extends: parent.yaml\n"
                                + "moral: {fiduciaryWeight: {distribution: beta, mean: 0.5, concentration: 9}}\n")
                        .parameters()
                        .moral()
                        .fiduciaryWeight());
        assertEquals(
                Distribution.constant(0.7),
                read("extends: parent.yaml\nmoral: {fiduciaryWeight: 0.7}\n", "horizon=9")
                        .parameters()
                        .moral()
                        .fiduciaryWeight());
        assertEquals(
                0.3,
                read("extends: parent.yaml\n", "moral.fiduciaryWeight.low=0.3")
                        .parameters()
                        .moral()
                        .fiduciaryWeight()
                        .first());
    }

    @Test
    void theLastToNameAWorldFileOrANumberOfStatesSwitchesTheOtherOff() throws IOException {
        assertEquals(
                "",
                read("extends: base.yaml\nworld: {states: 40}\n")
                        .parameters()
                        .world()
                        .file());
        assertEquals(
                40,
                read("extends: base.yaml\nworld: {states: 40}\n")
                        .world()
                        .states()
                        .size());
        write("synthetic.yaml", "world: {states: 40, seed: 3}\n" + SEATS);
        assertEquals(
                0,
                read("extends: synthetic.yaml\nworld: small.yaml\n")
                        .parameters()
                        .world()
                        .states());
        assertEquals(
                12,
                read("extends: synthetic.yaml\nhorizon: 3\n", "world=" + folder.resolve("small.yaml"))
                        .world()
                        .states()
                        .size());
        assertEquals(
                30,
                read("extends: base.yaml\n", "world.states=30").world().states().size());
    }

    @Test
    void anEmptyGroupChangesNothing() throws IOException {
        assertEquals(
                read("extends: base.yaml\n").parameters(),
                read("extends: base.yaml\nmoral:\n  # numbing: 1\n").parameters());
    }

    @Test
    void settingsRememberWhereTheyWereMade() throws IOException {
        Path file = write("x.yaml", "extends: base.yaml\nmoral:\n  fiduciaryWeight:\n    mean: 0.5\n");
        ConfiguredScenario configured = ScenarioReader.readWithSettings(file, settings("horizon=9"));
        assertEquals(
                file + ":4", configured.settings().get("moral.fiduciaryWeight").origin());
        assertEquals("--set", configured.settings().get("horizon").origin());
        assertEquals(
                folder.resolve("base.yaml") + ":2",
                configured.settings().get("council.majority").origin());
    }

    @Test
    void everythingWrongInEveryFileIsReportedAtOnce() throws IOException {
        write("parent.yaml", "extends: base.yaml\nhorizon: 0\n");
        assertEquals(
                String.join(
                        "\n",
                        "x.yaml:3: moral.numbing: there is no value. Write one after the ':', or remove the line."
                                + " Allowed is a number in [0, 1].",
                        "x.yaml:4: moral.culpability: '0.1' stands in quotes, which makes it text. Remove the quotes.",
                        "x.yaml:5: moral.harmWeight: a scenario gives one value, not a list; lists belong to the"
                                + " factors of a sweep. Allowed is a number in [0, 100].",
                        "x.yaml:8: moral.casualtyAversion.low: an argument of a distribution is one number.",
                        "x.yaml:9: extend: there is no such parameter. Maybe you meant 'extends'?",
                        "x.yaml:10: moral.shame: this was given already at x.yaml:6. Keep one of the two.",
                        "parent.yaml:2: horizon: 0 lies outside [1, 12000]. Allowed is a whole number in [1, 12000]"
                                + " [periods of a month]. Meaning: horizon of a run. The default is 240.",
                        "x.yaml:7: moral.nubing: there is no such parameter. Maybe you meant 'moral.numbing'? The"
                                + " command 'parameters' lists them all.",
                        "--set: sed: there is no such parameter. Maybe you meant 'seed'? The command 'parameters'"
                                + " lists them all."),
                refusal(
                        String.join(
                                "\n",
                                "extends: parent.yaml",
                                "moral:",
                                "  numbing:",
                                "  culpability: \"0.1\"",
                                "  harmWeight: [1, 2]",
                                "  shame: 1",
                                "  nubing: 1",
                                "  casualtyAversion: {distribution: uniform, low: [1], high: 2}",
                                "extend: y.yaml",
                                "moral.shame: 1",
                                ""),
                        "sed=3"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no world      | 'seed: 3'                       | x.yaml: world: there is no world to run in. Write"
                    + " world: and a world file, for example world: worlds/world-1995.yaml, or world: {states: 60} for"
                    + " a synthetic one.",
                "two worlds    | 'world: {file: small.yaml, states: 60}' | x.yaml:1: world.states: a world is either"
                    + " read from a file (small.yaml) or generated with a number of states (60). Keep one of the two.",
                "tiny world    | 'world: {states: 3}'            | x.yaml:1: world: states is 3, but a synthetic world"
                    + " has at least 5, one for each permanent seat. Write 5 or more, or name a world file instead.",
                "no such world | 'world: smal.yaml'              | x.yaml:1: world.file: smal.yaml: there is no such"
                        + " file. Maybe you meant 'small.yaml'?",
                "no parent     | 'extends: bas.yaml'             | x.yaml:1: extends: bas.yaml: there is no such file."
                        + " Maybe you meant 'base.yaml'?",
                "folder        | 'extends: folder'               | x.yaml:1: extends: folder: this is a folder. Name a"
                    + " file in it. The folder has no YAML files.",
                "broken parent | 'extends: broken.yaml'          | x.yaml:1: extends: broken.yaml:3: not YAML in"
                    + " column 1: there is a name without ':' and value. Write name: value.",
                "empty seats   | 'extends: base.yaml\n"
                    + "council: {electedEasternEurope: 3, majority: 11}' | x.yaml:2: council.majority: 11 votes can"
                    + " never be reached, because in this world the Council has at most 10 members. Write at most 10,"
                    + " or add seats (council.elected…) to groups that have states for them.",
                "parents       | 'extends: [base.yaml]'          | x.yaml:1: extends: this must be one file name, for"
                        + " example ../baseline.yaml.",
                "not a path    | 'extends: \"a\\0b\"'            | x.yaml:1: extends: 'a\u0000b' is not a path: Nul"
                        + " character not allowed.",
                "itself        | 'extends: x.yaml'               | x.yaml:1: extends: the files extend each other in a"
                        + " circle: x.yaml extends x.yaml. Let one of them stand alone.",
                "new member    | 'extends: base.yaml\n"
                    + "council: {newPermanentMembers: [SAX]}' | x.yaml:2: council.newPermanentMembers: the world has"
                    + " no state 'SAX'. Maybe you meant 'SAH'?",
                "old member    | 'extends: base.yaml\n"
                        + "council: {newPermanentMembers: [AUR]}' | x.yaml:2: council.newPermanentMembers: AUR has a"
                        + " permanent seat already. Leave it out.",
                "majority      | 'extends: base.yaml\n"
                    + "council: {majority: 10}' | x.yaml:2: council.majority: 10 votes can never be reached, because"
                    + " in this world the Council has at most 9 members. Write at most 9, or add seats"
                    + " (council.elected…) to groups that have states for them.",
                "override      | 'extends: base.yaml\n"
                    + "council: {override: 11}' | x.yaml:2: council.override: 11 votes can never be reached, because"
                    + " in this world the Council has at most 9 members. Write at most 9, or add seats"
                    + " (council.elected…) to groups that have states for them.",
                "sweep         | 'scenario: base.yaml\n"
                    + "design: sobol\n"
                    + "factors: {}' | x.yaml: this is a sweep, an experiment over many design points (it has scenario,"
                    + " design, factors), not a scenario. Run it with 'intervene sweep x.yaml', or give this command a"
                    + " scenario. The scenario that it varies is base.yaml.",
                "lesson        | 'title: One\nsteps: []' | x.yaml: this is a lesson (it has steps), not a scenario."
                    + " Open it with 'intervene gui --lesson x.yaml'.",
                "sweep's name  | 'extends: sweep.yaml'           | x.yaml:1: extends: sweep.yaml: this is a sweep, an"
                    + " experiment over many design points (it has scenario, factors), not a scenario. Name a scenario"
                    + " here. The scenario that it varies is 'a\u0000b'."
            })
    void whatIsWrongIsSaidWithARemedy(String what, String content, String message) throws IOException {
        assertEquals(message, refusal(content));
    }

    @Test
    void filesThatExtendEachOtherInACircle() throws IOException {
        write("y.yaml", "extends: z.yaml\n");
        write("z.yaml", "extends: x.yaml\n");
        assertEquals(
                "z.yaml:1: extends: the files extend each other in a circle: x.yaml extends y.yaml extends z.yaml"
                        + " extends x.yaml. Let one of them stand alone.",
                refusal("extends: y.yaml\n"));
    }

    @Test
    void aChainOfTooManyFiles() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("c" + i + ".yaml", "extends: c" + (i + 1) + ".yaml\n");
        }
        write("c20.yaml", "seed: 1\n");
        assertEquals(
                "c14.yaml:1: extends: more than 16 files extend each other. Merge some.",
                refusal("extends: c0.yaml\n"));
    }

    @Test
    void newPermanentMembersAddSeats() throws IOException {
        assertEquals(
                11,
                read("extends: base.yaml\ncouncil: {newPermanentMembers: [KIV, SAV], majority: 11}\n")
                        .parameters()
                        .council()
                        .majority());
    }

    @Test
    void aWorldOnTheCommandLineIsAssignedPartByPart() throws IOException {
        assertEquals(
                "--set: world: a world has one assignment for each parameter: write world.states=30 and world.seed=2.",
                refusal("extends: base.yaml\n", "world={states: 30, seed: 2}"));
    }

    @Test
    void aConfigurationNeedsAName() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> ScenarioReader.read(Path.of(""), List.of()));
        assertTrue(refusal.getMessage().contains("Name a file"), refusal.getMessage());
    }

    @Test
    void faultsOfTheWorldFileAreReportedAsTheWorldReaderFindsThem() throws IOException {
        write("bad.yaml", "title: x\n");
        assertTrue(refusal("world: bad.yaml\n").startsWith("bad.yaml"));
    }
}
