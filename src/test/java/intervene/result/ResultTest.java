package intervene.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {
    /** SHA-256 of "abc", FIPS 180-2, B.1. */
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path work;

    private Path folder;

    @BeforeEach
    void makeAResult() throws IOException {
        folder = Files.createDirectory(work.resolve("base-1"));
        Files.writeString(folder.resolve("runs.csv"), "run,saved\n0,5\n");
        Files.writeString(folder.resolve("world.yaml"), "abc");
        Files.writeString(folder.resolve("manifest.json"), "{\"kind\": \"run\", \"dirty\": null, \"x\": 1.5,"
                + " \"sha256\": {\"runs.csv\": \"ab\", \"world.yaml\": \"" + HASH_OF_ABC + "\", \"z.csv\": \"cd\"},"
                + " \"after\": [1, true]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(Path folder) {
        return assertThrows(InvalidInput.class, () -> Result.open(folder)).getMessage();
    }

    @Test
    void tablesAreReadRowByRow() throws IOException {
        Result result = Result.open(folder);
        assertEquals(folder, result.folder());
        assertEquals("run", result.manifest().get("kind"));
        assertTrue(result.has("runs"));
        assertFalse(result.has("crises"));
        assertFalse(result.has("world"));
        try (TableReader runs = result.table("runs")) {
            assertEquals(List.of("run", "saved"), runs.header());
            assertEquals(List.of("0", "5"), runs.next());
        }
        String message = assertThrows(InvalidInput.class, () -> result.table("crises")).getMessage();
        assertEquals(folder + " has no table 'crises': neither crises.csv nor crises.parquet. It has runs.csv.",
                message);
    }

    @Test
    void aParquetTableIsFoundByItsEnding() throws IOException {
        Files.writeString(folder.resolve("crises.parquet"), "not Parquet");
        Result result = Result.open(folder);
        assertTrue(result.has("crises"));
        String message = assertThrows(InvalidInput.class, () -> result.table("crises")).getMessage();
        assertTrue(message.contains("crises.parquet"), message);
    }

    @Test
    void whatIsNoResultIsNamed() throws IOException {
        assertEquals("there is no folder " + work.resolve("base-2") + ". Maybe you meant 'base-1'?",
                refusal(work.resolve("base-2")));
        assertEquals("there is no folder " + work.resolve("quite-other") + ". Results there: base-1.",
                refusal(work.resolve("quite-other")));
        assertEquals("there is no folder " + work.resolve("a/b") + ". Check the path; it counts from the folder"
                + " that you are in.", refusal(work.resolve("a/b")));
        assertEquals(work + " is not a result: it has no manifest.json. Name a folder that 'run', 'sweep' or 'merge'"
                + " wrote. Results there: base-1.", refusal(work));
        assertEquals(folder.resolve("runs.csv") + " is a file. Name the folder of a result.",
                refusal(folder.resolve("runs.csv")));
    }

    @Test
    void anUnfinishedResultSaysHowToGoOn() throws IOException {
        try (UnfinishedResult unfinished = UnfinishedResult.begin(work.resolve("veto-1"))) {
            unfinished.checkpoint(1);
        }
        String message = work.resolve("veto-1.unfinished") + " is not finished. Continue it with the command"
                + " that began it and --resume.";
        assertEquals(message, refusal(work.resolve("veto-1")));
        assertEquals(message, refusal(work.resolve("veto-1.unfinished")));
        Files.writeString(work.resolve("veto-1.unfinished/manifest.json"), "{}");
        assertEquals(message, refusal(work.resolve("veto-1.unfinished")));
        Files.delete(work.resolve("veto-1.unfinished/manifest.json"));
        Files.move(work.resolve("veto-1.unfinished"), work.resolve("renamed"));
        assertEquals(message.replace("veto-1.unfinished", "renamed"), refusal(work.resolve("renamed")));
    }

    @Test
    void aDamagedManifestIsNamed() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        String remedy = ". Restore the file, or make the result again.";
        Files.writeString(manifest, "{\n\"kind\": \n");
        String message = refusal(folder);
        assertTrue(message.startsWith(manifest + ":3: this is not JSON"), message);
        assertTrue(message.endsWith(remedy), message);
        Files.writeString(manifest, "[]");
        assertEquals(manifest + ":1: this is not the manifest of a result" + remedy, refusal(folder));
        for (String hashes : List.of("{}", "{\"sha256\": 1}", "{\"sha256\": {\"a\": 1}}")) {
            Files.writeString(manifest, hashes);
            message = assertThrows(InvalidInput.class, () -> Result.open(folder).hashes()).getMessage();
            assertEquals(manifest + ": 'sha256' is missing or is not a list of files" + remedy, message);
        }
    }

    @Test
    void filesAreComparedWithTheManifest() throws IOException {
        Result result = Result.open(folder);
        try (InputStream in = result.verified("world.yaml")) {
            assertArrayEquals(bytes("abc"), in.readAllBytes());
        }
        String remedy = " Restore the file, or make the result again.";
        assertEquals(folder.resolve("runs.csv") + ": this is not what was written there; its SHA-256 differs from the"
                + " manifest." + remedy,
                assertThrows(InvalidInput.class, () -> result.verified("runs.csv")).getMessage());
        assertEquals(folder.resolve("z.csv") + ": this file is missing." + remedy,
                assertThrows(InvalidInput.class, () -> result.verified("z.csv")).getMessage());
        assertEquals(folder.resolve("new.csv") + ": the manifest does not list this file." + remedy,
                assertThrows(InvalidInput.class, () -> result.verified("new.csv")).getMessage());
    }

    @Test
    void derivedFilesAreListedInTheManifest() throws IOException {
        Result result = Result.open(folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.html", bytes("<p>"));
        files.put("charts/a.svg", bytes("abc"));
        result.addDerived(files);
        result.addDerived(Map.of("report.html", bytes("abc")));
        assertEquals("abc", Files.readString(folder.resolve("report.html")));
        assertEquals("abc", Files.readString(folder.resolve("charts/a.svg")));
        assertEquals("""
                {
                  "kind": "run",
                  "dirty": null,
                  "x": 1.5,
                  "sha256": {
                    "charts/a.svg": "HASH",
                    "report.html": "HASH",
                    "runs.csv": "ab",
                    "world.yaml": "HASH",
                    "z.csv": "cd"
                  },
                  "after": [
                    1,
                    true
                  ]
                }
                """.replace("HASH", HASH_OF_ABC), Files.readString(folder.resolve("manifest.json")));
        assertEquals(HASH_OF_ABC, result.hashes().get("report.html"));
        assertEquals(Result.open(folder).manifest(), result.manifest());
        try (InputStream in = result.verified("charts/a.svg")) {
            assertEquals(3, in.readAllBytes().length);
        }
    }

    @Test
    void whatTwoCommandsAddAtTheSameTimeIsListed() throws IOException {
        Result one = Result.open(folder);
        Result two = Result.open(folder);
        one.addDerived(Map.of("a.csv", bytes("abc")));
        two.addDerived(Map.of("b.csv", bytes("abc")));
        assertTrue(Result.open(folder).hashes().keySet().containsAll(List.of("a.csv", "b.csv")));
    }

    @Test
    void whereverAddingStopsTheManifestAndEachFileAreWhole() throws IOException {
        List<String> manifests = new ArrayList<>(List.of(Files.readString(folder.resolve("manifest.json"))));
        int steps = 0;
        for (boolean crashed = true; crashed; steps++) {
            CrashingDisk disk = new CrashingDisk(steps);
            try {
                Result.open(folder, disk).addDerived(Map.of("a.csv", bytes("abc")));
                crashed = false;
            } catch (CrashingDisk.Crash e) {
                disk.loseWhatWasNotForced();
            }
            manifests.add(Files.readString(folder.resolve("manifest.json")));
            assertTrue(!Files.exists(folder.resolve("a.csv"))
                    || Files.readString(folder.resolve("a.csv")).equals("abc"), "step " + steps);
        }
        assertTrue(steps > 10, "steps seen: " + steps);
        assertEquals(2, manifests.stream().distinct().count(), "before and after, and nothing between");
    }

    @Test
    void whereNothingCanBeAddedTheMessageSaysWhatToDo() throws IOException {
        Files.writeString(folder.resolve("charts"), "a file in the way");
        Result result = Result.open(folder);
        IOException problem =
                assertThrows(IOException.class, () -> result.addDerived(Map.of("charts/a.svg", bytes("abc"))));
        assertEquals("cannot write to " + folder + ": " + folder.resolve("charts") + ": is there already and is not a"
                + " folder. The result itself is as it was. Make the folder writable, or copy it and use the copy.",
                problem.getMessage());
        assertEquals("cannot write to results/x: permission denied. The result itself is as it was. Make the folder"
                + " writable, or copy it and use the copy.", IoProblem.closed(Path.of("results/x"),
                new AccessDeniedException("results/x/.report.html.part")).getMessage());
        assertEquals("cannot write to results/x: No space left on device. The result itself is as it was. Free some"
                + " space, or copy it and use the copy.", IoProblem.closed(Path.of("results/x"),
                new IOException("No space left on device")).getMessage());
    }

    @Test
    void onlyWhatIsDerivedIsAdded() throws IOException {
        Result result = Result.open(folder);
        for (String name : List.of("manifest.json", ".hidden", "../x", "charts/.a")) {
            assertThrows(IllegalArgumentException.class, () -> result.addDerived(Map.of(name, bytes(""))), name);
        }
        try (Stream<Path> content = Files.list(folder)) {
            assertEquals(3, content.count());
        }
    }
}
