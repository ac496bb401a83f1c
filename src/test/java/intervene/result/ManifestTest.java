package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Manifest.Execution EXECUTION = new Manifest.Execution(List.of("run", "a.yaml"), 2,
            Instant.parse("2030-01-02T03:04:05Z"), Instant.parse("2030-01-02T03:05:00Z"));

    @TempDir
    private Path work;

    private Map<?, ?> json(Manifest manifest) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>(Map.of("runs.csv", "ab", "config.yaml", "cd"));
        Path file = Files.writeString(work.resolve("manifest.json"), manifest.json(hashes, new TreeMap<>(Map.of("config.yaml", "AAE="))));
        return (Map<?, ?>) JsonReader.read(file);
    }

    @Test
    void describesARun() throws IOException {
        Map<?, ?> json = json(Manifest.ofRun("base", EXECUTION, TableFormat.CSV, Manifest.Runs.ofScenario(7, 5, 1)));
        assertEquals(List.of("project", "version", "commit", "dirty", "kind", "scenario", "command", "threads", "jvm",
                "java", "os", "started", "finished", "seeds", "runs", "format", "configuration_sha256", "sha256", "lines"),
                List.copyOf(json.keySet()));
        assertEquals("intervene", json.get("project"));
        assertEquals("run", json.get("kind"));
        assertEquals(List.of("run", "a.yaml"), json.get("command"));
        assertEquals(2L, json.get("threads"));
        assertEquals("2030-01-02T03:04:05Z", json.get("started"));
        assertEquals(Map.of("first", 7L, "last", 11L), json.get("seeds"));
        assertEquals(Map.of("planned", 5L, "done", 4L, "failed", 1L), json.get("runs"));
        assertEquals("csv", json.get("format"));
        assertEquals("cd", json.get("configuration_sha256"));
        assertEquals(Map.of("config.yaml", "cd", "runs.csv", "ab"), json.get("sha256"));
    }

    @Test
    void describesASweepOfMoreRunsThanAnIntHolds() throws IOException {
        Manifest.Runs runs = new Manifest.Runs(1, 50, 5_000_000_000L, 4_999_999_998L, 2);
        Map<?, ?> json = json(new Manifest("veto", EXECUTION, TableFormat.PARQUET, runs,
                new Manifest.Plan(100_000_000, 50, true, Digests.RUN, null)));
        assertEquals("sweep", json.get("kind"));
        assertEquals(100_000_000L, json.get("points"));
        assertEquals(50L, json.get("replicates"));
        assertEquals(true, json.get("detail"));
        assertEquals("run", json.get("digests"));
        assertEquals("parquet", json.get("format"));
        assertEquals(Map.of("planned", 5_000_000_000L, "done", 4_999_999_998L, "failed", 2L), json.get("runs"));
        assertFalse(json.containsKey("shard"));
    }

    @Test
    void describesAPart() throws IOException {
        Manifest.Plan plan = new Manifest.Plan(10, 5, false, new Digests(2), new Manifest.Part(2, 3, TableFormat.PARQUET));
        Map<?, ?> json = json(new Manifest("veto", EXECUTION, TableFormat.CSV,
                new Manifest.Runs(1, 5, 17, 17, 0), plan));
        assertEquals("shard", json.get("kind"));
        assertEquals("2", json.get("digests"));
        assertEquals(Map.of("number", 2L, "of", 3L, "wanted", "parquet"), json.get("shard"));
        assertTrue(json.containsKey("points"));
    }
}
