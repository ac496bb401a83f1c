package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the process, or the power, at every step that a result takes on its way to the disk. */
class UnfinishedResultCrashTest {
    /** Chunks below and above the buffer of 65,536 bytes. */
    private static final TestExperiment EXPERIMENT = new TestExperiment(List.of(10, 70_000, 5, 0, 140_000, 7, 30), 2);

    @TempDir
    private Path work;

    @Test
    void whereverItStopsTheFinishedFilesAreTheSame() throws IOException {
        int steps = 0;
        while (crashAndFinish(steps)) {
            steps++;
        }
        assertTrue(steps > 60, "steps seen: " + steps);
    }

    /** Whether it crashed; either way the result is finished afterwards. */
    private boolean crashAndFinish(int steps) throws IOException {
        Target target = new Target(Files.createDirectory(work.resolve("at-" + steps)).resolve("result"));
        CrashingDisk disk = new CrashingDisk(steps);
        boolean crashed = false;
        UnfinishedResult result = null;
        try {
            result = UnfinishedResult.begin(target, disk);
            EXPERIMENT.execute(result);
        } catch (CrashingDisk.Crash e) {
            crashed = true;
            disk.loseWhatWasNotForced();
        }
        Target after = new Target(copy(target.path().getParent()).resolve("result"));
        if (!Files.exists(after.path())) {
            try (UnfinishedResult resumed = UnfinishedResult.resume(after, new CrashingDisk(Integer.MAX_VALUE))) {
                EXPERIMENT.execute(resumed);
            }
            assertNothingHidden(after.path());
        }
        assertEquals(EXPERIMENT.expected(), TestExperiment.content(after.path()), "after " + steps + " steps");
        assertFalse(Files.exists(after.folder()));
        if (result != null) {
            result.close();
        }
        return crashed;
    }

    private static void assertNothingHidden(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            assertEquals(List.of(), tree.filter(path -> path.getFileName().toString().startsWith(".")).toList());
        }
    }

    /** The disk as the next process finds it, where the lock of the crashed one is gone. */
    private static Path copy(Path folder) throws IOException {
        Path copy = folder.resolveSibling(folder.getFileName() + "-copy");
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                Files.copy(path, copy.resolve(folder.relativize(path)));
            }
        }
        return copy;
    }

    @Test
    void notesAreNoPartOfTheResult() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(work.resolve("x"))) {
            result.write(".begun", "now");
            result.write("a.txt", "a");
            assertEquals("now", result.read(".begun"));
            assertEquals(Set.of("a.txt"), result.hashes().keySet());
            result.publish();
        }
        assertNothingHidden(work.resolve("x"));
    }

    @Test
    void theManifestIsNotAmongTheHashes() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(work.resolve("x"))) {
            result.write("manifest.json", "{}");
            result.grow("runs.csv").write("abc".getBytes(StandardCharsets.UTF_8));
            // SHA-256 of "abc", FIPS 180-2, B.1; the bytes were still in the buffer.
            assertEquals("{runs.csv=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}",
                    result.hashes().toString());
        }
    }
}
