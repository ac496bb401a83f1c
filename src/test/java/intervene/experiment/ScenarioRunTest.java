package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import intervene.observe.Histories;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ScenarioRunTest {
    private static final RunFunction SMALL = key -> Histories.small(key.seed());

    @TempDir
    private Path work;

    private Scenario scenario;

    @BeforeEach
    void readScenario() throws IOException {
        Path config = work.resolve("tiny.yaml");
        Files.writeString(config, "world: {states: 60}\nseed: 7\nreplicates: 5\nhorizon: 12\n");
        scenario = ScenarioReader.read(config, List.of());
    }

    private ScenarioRun.Result run(RunFunction model, int threads, String out)
            throws IOException, InterruptedException {
        var options = new ScenarioRun.Options(threads, true, TableFormat.CSV, List.of("run", "tiny.yaml"));
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Progress silent = new Progress(Progress.Style.SILENT, nowhere, 5, "runs");
        try (ResultFolder folder = ResultFolder.at(work.resolve(out))) {
            return new ScenarioRun(scenario, model, options).execute(folder, silent);
        }
    }

    private Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private Map<?, ?> manifest(String out) throws IOException {
        return new Yaml().load(new StringReader(Files.readString(work.resolve(out).resolve("manifest.json"))));
    }

    @Test
    void theManifestHasTheHashOfEveryOtherFile() throws Exception {
        run(SMALL, 2, "out");
        assertEquals(Set.of("manifest.json", "config.yaml", "world.yaml", "runs.csv", "crises.csv", "votes.csv",
                "digests.csv", "failures.csv", "points.csv", "periods.csv", "contributions.csv"),
                names(work.resolve("out")));
        Map<?, ?> hashes = (Map<?, ?>) manifest("out").get("sha256");
        assertEquals(10, hashes.size());
        for (Map.Entry<?, ?> hash : hashes.entrySet()) {
            byte[] content = Files.readAllBytes(work.resolve("out").resolve((String) hash.getKey()));
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), hash.getValue());
        }
        assertEquals(hashes.get("config.yaml"), manifest("out").get("configuration_sha256"));
        assertEquals(Map.of("first", 7, "last", 11), manifest("out").get("seeds"));
    }

    @Test
    void theTablesDoNotDependOnTheThreads() throws Exception {
        run(SMALL, 1, "one");
        run(SMALL, 4, "four");
        for (String name : names(work.resolve("one"))) {
            if (!name.equals("manifest.json")) {
                assertArrayEquals(Files.readAllBytes(work.resolve("one").resolve(name)),
                        Files.readAllBytes(work.resolve("four").resolve(name)), name);
            }
        }
    }

    @Test
    void aRunThatFailsHasARowOfItsOwnAndTheOthersTheirs() throws Exception {
        ScenarioRun.Result result = run(key -> {
            if (key.seed() == 8) {
                throw new IllegalStateException("no, \"really\"");
            }
            return Histories.small(key.seed());
        }, 2, "out");
        assertEquals(1, result.failed());
        List<String> failures = Files.readAllLines(work.resolve("out/failures.csv"));
        assertEquals(2, failures.size());
        String row = "1,0,1,8,\"IllegalStateException: no, \"\"really\"\" (intervene.";
        assertEquals(row, failures.get(1).substring(0, row.length()));
        assertEquals(List.of("0", "2", "3", "4"), Files.readAllLines(work.resolve("out/runs.csv")).stream()
                .skip(1).map(line -> line.substring(0, line.indexOf(','))).toList());
        assertEquals(Map.of("planned", 5, "done", 4, "failed", 1), manifest("out").get("runs"));
    }

    @Test
    void nothingIsLeftWhenItCannotBeFinished() throws IOException {
        assertThrows(OutOfMemoryError.class, () -> run(key -> {
            throw new OutOfMemoryError();
        }, 2, "out"));
        assertEquals(Set.of("tiny.yaml"), names(work));
    }
}
