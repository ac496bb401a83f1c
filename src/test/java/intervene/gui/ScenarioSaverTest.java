package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved and read again is what was saved. */
class ScenarioSaverTest {
    private static final Path BASELINE = Path.of("configs", "baseline.yaml");

    @TempDir
    private Path folder;

    private static Setting set(String path, String text) {
        return new Setting(path, text, "test");
    }

    /** Saves a scenario with changes, reads it again and compares every parameter. */
    private Scenario roundTrip(Path extended, Path target, Setting... changes) throws IOException {
        Scenario changed = ScenarioReader.read(extended, List.of(changes));
        ScenarioSaver.save(extended, Settings.texts(changed.parameters()), 77, target);
        Scenario read = ScenarioReader.read(target, List.of());
        Map<String, String> expected = absolute(Settings.texts(changed.parameters()));
        assertEquals(expected, absolute(Settings.texts(read.parameters())));
        assertEquals(77, read.parameters().seed());
        assertEquals(changed.world().states(), read.world().states());
        return read;
    }

    private static Map<String, String> absolute(Map<String, String> texts) {
        texts.computeIfPresent("world.file", (path, file) ->
                file.isEmpty() ? "" : Path.of(file).toAbsolutePath().normalize().toString());
        return texts;
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        Path target = folder.resolve("mine.yaml");
        roundTrip(BASELINE, target, set("moral.numbing", "0.25"), set("council.veto", "none"), set("horizon", "60"),
                set("moral.fiduciaryWeight", "{distribution: uniform, low: 0.2, high: 0.4}"),
                set("council.newPermanentMembers", "[BRA, IND]"), set("doctrine", "general-right"));
        List<String> lines = Files.readAllLines(target);
        assertEquals("# baseline, as changed in the window.", lines.get(0));
        assertTrue(lines.get(1).startsWith("extends: "), lines.get(1));
        assertEquals(11, lines.size(), String.join("\n", lines));
    }

    @Test
    void aNameThatYamlWouldMisreadIsQuoted() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a: b's #1"));
        Path copy = odd.resolve("base: it's.yaml");
        Files.writeString(copy, "world: {states: 20}\nseed: 3\n");
        roundTrip(copy, folder.resolve("mine.yaml"), set("moral.numbing", "0.25"));
        roundTrip(copy, odd.resolve("mine.yaml"), set("world.seed", "5"));
    }

    @Test
    void theWorldIsChangedFromAFileToAnInventedOneAndBack() throws IOException {
        Scenario invented = roundTrip(BASELINE, folder.resolve("invented.yaml"), set("world.states", "24"));
        assertEquals(24, invented.world().states().size());
        roundTrip(folder.resolve("invented.yaml"), folder.resolve("back.yaml"),
                set("world.file", "configs/worlds/small-world.yaml"), set("council.majority", "5"),
                set("council.override", "5"));
    }

    @Test
    void everyScenarioOfTheProgramIsSavedAndReadAgain() throws IOException {
        int n = 0;
        for (ScenarioFiles.Choice choice : ScenarioFiles.scenarios(BASELINE)) {
            roundTrip(choice.file(), folder.resolve("copy-" + n++ + ".yaml"), set("moral.numbing", "0.25"));
        }
        assertTrue(n > 10, n + " scenarios");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Map<String, String> texts = Settings.texts(ScenarioReader.read(BASELINE, List.of()).parameters());
        Path missing = folder.resolve("missing").resolve("mine.yaml");
        assertThrows(IOException.class, () -> ScenarioSaver.save(BASELINE, texts, 1, missing));
        Path directory = Files.createDirectory(folder.resolve("taken.yaml"));
        Files.writeString(directory.resolve("content"), "x");
        assertThrows(IOException.class, () -> ScenarioSaver.save(BASELINE, texts, 1, directory));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(directory), files.toList());
        }
    }
}
