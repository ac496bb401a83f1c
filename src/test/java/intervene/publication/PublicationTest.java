package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.param.Json;
import intervene.result.Result;
import intervene.result.ResultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PublicationTest {
    @TempDir
    private Path work;

    private Path publish(Path source, String name) throws IOException {
        try (ResultFolder folder = ResultFolder.at(work.resolve(name))) {
            Publication.of(source).write(folder);
            return folder.publish();
        }
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Map.Entry<String, Path> file : SmallResults.files(folder).entrySet()) {
            contents.put(file.getKey(), Files.readString(file.getValue()));
        }
        return contents;
    }

    private static Map<?, ?> codecheck(Path folder) throws IOException {
        String text = Files.readString(folder.resolve(Codecheck.FILE));
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** A manifest that says something else. */
    private static void rewrite(Path folder, String key, Object value) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>(Result.open(folder).manifest());
        manifest.put(key, value);
        Files.writeString(folder.resolve(Origin.MANIFEST), Json.text(manifest));
    }

    @Test
    void theTablesAreTheResultsAndTheManifestListsAllThatIsThere() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Path published = publish(sweep, "published");
        for (String file : Result.open(sweep).hashes().keySet()) {
            assertEquals(-1, Files.mismatch(sweep.resolve(file), published.resolve(file)), file);
        }
        Set<String> there = new TreeSet<>(SmallResults.files(published).keySet());
        assertTrue(there.stream().noneMatch(file -> file.endsWith(".png")), there.toString());
        assertTrue(there.containsAll(Set.of("report.html", "charts/response-deaths.svg", "analysis/effects.csv",
                "ro-crate-metadata.json", "codecheck.yml")), there.toString());
        there.remove(Origin.MANIFEST);
        Result result = Result.open(published);
        assertEquals(there, result.hashes().keySet());
        for (String file : there) {
            result.verified(file).close();
        }
        Map<String, Object> before = new LinkedHashMap<>(Result.open(sweep).manifest());
        Map<String, Object> after = new LinkedHashMap<>(result.manifest());
        before.remove("sha256");
        after.remove("sha256");
        assertEquals(before, after);
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Path published = publish(sweep, "published");
        assertEquals(contents(published), contents(publish(sweep, "again")));
        assertEquals(contents(published), contents(publish(published, "of what is published")));
    }

    @Test
    void aRunIsPublishedToo() throws IOException {
        Path published = publish(SmallResults.run(work, "--trace"), "published");
        assertTrue(Files.exists(published.resolve("charts/lives.svg")));
        Map<?, ?> codecheck = codecheck(published);
        assertEquals("small-run", ((Map<?, ?>) codecheck.get("paper")).get("title"));
        List<?> manifest = (List<?>) codecheck.get("manifest");
        assertTrue(manifest.contains(Map.of("file", "votes.csv", "comment", "One row per draft resolution.")));
        assertTrue(manifest.contains(Map.of("file", "periods.csv", "comment", "One row per run and period.")));
        String crate = Files.readString(published.resolve(Crate.FILE));
        assertTrue(crate.contains("A simulation of the scenario 'small-run', 2 runs"), crate);
    }

    @Test
    void parquetStaysParquet() throws IOException {
        Path published = publish(SmallResults.sweep(work, "--format", "parquet"), "published");
        assertTrue(Files.exists(published.resolve("runs.parquet")));
        assertTrue(Files.readString(published.resolve(Crate.FILE)).contains("application/vnd.apache.parquet"));
    }

    @Test
    void theCodecheckListsWhatIsToBeRecreated() throws IOException {
        Path published = publish(SmallResults.sweep(work), "published");
        assertTrue(Files.readString(published.resolve(Codecheck.FILE)).startsWith("%YAML 1.1\n---\n"));
        Map<?, ?> codecheck = codecheck(published);
        assertEquals("https://codecheck.org.uk/spec/config/1.0/", codecheck.get("version"));
        assertEquals(Map.of("title", "What does: the veto \"cost\"? - lives, # or {money}",
                "authors", List.of(Map.of("name", "The Intervene developers"))), codecheck.get("paper"));
        assertEquals(List.of(), codecheck.get("codechecker"));
        assertEquals(Map.of("reproduce", "intervene reproduce DIR"), // all of its six runs are few
                codecheck.get("intervene"));
        Set<String> listed = new TreeSet<>();
        for (Object item : (List<?>) codecheck.get("manifest")) {
            Map<?, ?> file = (Map<?, ?>) item;
            listed.add((String) file.get("file"));
            assertTrue(file.get("comment").toString().endsWith("."), file.toString());
        }
        Set<String> expected = new TreeSet<>(SmallResults.files(published).keySet());
        expected.removeAll(Set.of("config.yaml", "world.yaml", Origin.MANIFEST, Codecheck.FILE, Crate.FILE));
        assertEquals(expected, listed);
    }

    @Test
    void aFigureIsDescribedByItsCaption() throws IOException {
        Path published = publish(SmallResults.sweep(work), "published");
        String comment = ((List<?>) codecheck(published).get("manifest")).stream().map(file -> (Map<?, ?>) file)
                .filter(file -> file.get("file").equals("charts/response-deaths.svg"))
                .map(file -> (String) file.get("comment")).findFirst().orElseThrow();
        assertTrue(comment.startsWith("Deaths (deaths in crises that happened) at the levels of council.v"), comment);
    }

    @Test
    void anAnalysisOfOnesOwnIsKeptAndPicturesAreNot() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Result.open(sweep).addDerived(Map.of("analysis/mine.csv", new byte[] {'a', '\n'}, "charts/old.png", new byte[9],
                "charts/old.svg", new byte[9], "analysis/effects.csv", new byte[] {'b'}));
        Path published = publish(sweep, "published");
        assertArrayEquals(new byte[] {'a', '\n'}, Files.readAllBytes(published.resolve("analysis/mine.csv")));
        assertTrue(Files.size(published.resolve("analysis/effects.csv")) > 100, "made anew");
        assertFalse(Files.exists(published.resolve("charts/old.png")));
        assertFalse(Files.exists(published.resolve("charts/old.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "config.yaml", "analysis/mine.csv"})
    void aChangedFileIsNamedAndNothingIsLeft(String file) throws IOException {
        Path sweep = SmallResults.sweep(work);
        Result.open(sweep).addDerived(Map.of("analysis/mine.csv", new byte[] {'a'}));
        SmallResults.change(sweep.resolve(file));
        String told = assertThrows(InvalidInput.class, () -> publish(sweep, "published")).getMessage();
        assertTrue(told.contains(file) && told.contains("its SHA-256 differs"), told);
        assertEquals(Set.of("small-sweep.yaml", "sweep"), names(work));
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var content = Files.list(folder)) {
            content.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }

    @Test
    void aPartIsRefused() throws IOException {
        Path part = SmallResults.sweep(work, "--shard", "1/2");
        String told = assertThrows(InvalidInput.class, () -> Publication.of(part)).getMessage();
        assertTrue(told.contains("part of an experiment") && told.contains("merge"), told);
    }

    @Test
    void anUnfinishedResultIsRefused() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Path unfinished = Files.move(sweep, work.resolve("sweep.unfinished"));
        for (Path folder : List.of(unfinished, sweep)) {
            String told = assertThrows(InvalidInput.class, () -> Publication.of(folder)).getMessage();
            assertTrue(told.contains("--resume"), told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/etc/passwd", "a/../../b", ".hidden", "a/.hidden", "a\\b", "C:x", "", "a//b"})
    void aManifestThatLeadsElsewhereIsRefused(String name) throws IOException {
        Path sweep = SmallResults.sweep(work);
        Map<String, String> hashes = new TreeMap<>(Result.open(sweep).hashes());
        hashes.put(name, "0");
        rewrite(sweep, "sha256", hashes);
        String told = assertThrows(InvalidInput.class, () -> Publication.of(sweep)).getMessage();
        assertTrue(told.contains("'" + name + "'"), told);
    }

    @ParameterizedTest
    @CsvSource({"started, yesterday", "runs, 3", "command, x", "seeds, 1"})
    void aManifestThatDoesNotTellIsRefused(String key, String value) throws IOException {
        Path sweep = SmallResults.sweep(work);
        rewrite(sweep, key, value);
        String told = assertThrows(InvalidInput.class, () -> Publication.of(sweep)).getMessage();
        assertTrue(told.contains("manifest.json: it does not tell how the result was made"), told);
    }

    @ParameterizedTest
    @CsvSource({
        "veto-rules, veto-rules", "-rf ü $(x), rf-x", "../../etc, etc", "'', result", "..., result",
        "a/b\\c:d, a-b-c-d", "😀, result", "aux, result-aux", "Com1.x, result-Com1.x", "console, console"
    })
    void theNameIsThatOfTheConfigurationMadeHarmless(String scenario, String name) throws IOException {
        Path sweep = SmallResults.sweep(work);
        rewrite(sweep, "scenario", scenario);
        assertEquals(name, Publication.of(sweep).name());
        rewrite(sweep, "scenario", "x".repeat(300));
        assertEquals(80, Publication.of(sweep).name().length());
    }

    @Test
    void whatCannotBeTracedIsWarnedOf() throws IOException {
        Path sweep = SmallResults.sweep(work);
        rewrite(sweep, "commit", "abc");
        rewrite(sweep, "dirty", true);
        rewrite(sweep, "runs", Map.of("planned", 6, "done", 4, "failed", 2));
        List<String> warnings = Publication.of(sweep).warnings();
        assertTrue(warnings.get(0).contains("commit abc with changes"), warnings.toString());
        assertEquals("2 runs of this result failed.", warnings.get(1));
        rewrite(sweep, "dirty", false);
        rewrite(sweep, "runs", Map.of("planned", 6, "done", 6, "failed", 0));
        assertEquals(List.of(), Publication.of(sweep).warnings());
    }

    @Test
    void theCommandIsOneThatAShellTakes() throws IOException {
        Path sweep = SmallResults.sweep(work);
        rewrite(sweep, "command", List.of("sweep", "my file.yaml", "--set", "a='b'"));
        String codecheck = new String(Files.readAllBytes(publish(sweep, "published").resolve(Codecheck.FILE)),
                StandardCharsets.UTF_8);
        assertTrue(codecheck.contains("intervene sweep 'my file.yaml' --set 'a='\\\\''b'\\\\'''"), codecheck);
    }
}
