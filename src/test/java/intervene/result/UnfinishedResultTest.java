package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedResultTest {
    @TempDir
    private Path work;

    private Path target;
    private Path folder;

    @BeforeEach
    void name() {
        target = work.resolve("veto-1");
        folder = work.resolve("veto-1.unfinished");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> content(Path of) throws IOException {
        try (Stream<Path> paths = Files.list(of)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String refusal(Executable action) {
        return assertThrows(InvalidInput.class, action).getMessage();
    }

    /** Leaves a result as a process that was killed at once would: {@code abc} is safe, {@code de} is not. */
    private void interrupted() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            OutputStream runs = result.grow("runs.csv");
            runs.write(bytes("abc"));
            result.checkpoint(3);
            runs.write(bytes("de"));
            runs.flush();
        }
    }

    @Test
    void takesItsNameWhenItIsPublished() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            assertTrue(UnfinishedResult.isWaiting(target));
            assertEquals(folder, result.folder());
            result.write("config.yaml", "φ: 1\n");
            assertEquals("φ: 1\n", result.read("config.yaml"));
            assertNull(result.read("none.txt"));
            OutputStream runs = result.grow("runs.csv");
            runs.write(bytes("abc"));
            assertEquals(target, result.publish());
            assertThrows(IOException.class, () -> runs.write(1));
            runs.close();
        }
        assertEquals(List.of("veto-1"), content(work));
        assertEquals(Map.of("config.yaml", "φ: 1\n", "runs.csv", "abc"), TestExperiment.content(target));
        assertFalse(UnfinishedResult.isWaiting(target));
    }

    @Test
    void resumingCutsWhatIsBeyondTheCheckpoint() throws IOException {
        interrupted();
        assertEquals("abcde", Files.readString(folder.resolve("runs.csv")));
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals(3, result.position());
            assertEquals("abc", result.read("runs.csv"));
            result.grow("runs.csv").write(bytes("fg"));
            result.publish();
        }
        assertEquals("abcfg", Files.readString(target.resolve("runs.csv")));
    }

    @Test
    void whatGrewOnlyAfterTheCheckpointIsEmptied() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            result.checkpoint(1);
            OutputStream late = result.grow("late.csv");
            late.write(bytes("late"));
            late.flush();
        }
        assertEquals("late", Files.readString(folder.resolve("late.csv")));
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals("", result.read("late.csv"));
        }
    }

    @Test
    void filesThatWereNotWholeAreRemoved() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            result.checkpoint(1);
            OutputStream half = result.newFile("charts/a.svg");
            half.write(bytes("<sv"));
            half.flush();
            assertEquals(List.of(".a.svg.part"), content(folder.resolve("charts")));
        }
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals(List.of(), content(folder.resolve("charts")));
            result.write("charts/a.svg", "<svg/>");
            assertEquals(List.of("a.svg"), content(folder.resolve("charts")));
        }
    }

    @Test
    void removedFilesStayRemovedUntilTheyAreMadeAgain() throws IOException {
        interrupted();
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            result.remove("runs.csv");
            result.remove("runs.csv");
            Files.writeString(folder.resolve("runs.csv"), "as if the process had ended before the removal");
        }
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertNull(result.read("runs.csv"));
            result.write("runs.csv", "new");
        }
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals("new", result.read("runs.csv"));
            assertEquals(3, result.position());
        }
    }

    @Test
    void nothingIsLeftOfAResultWithoutACheckpoint() throws IOException {
        Path deep = work.resolve("deep/er/result");
        try (UnfinishedResult result = UnfinishedResult.begin(deep)) {
            result.write("config.yaml", "seed: 1\n");
            result.grow("runs.csv").write(bytes("abc"));
        }
        assertEquals(List.of(), content(work));
    }

    @Test
    void whatIsThereAlreadyIsRefused() throws IOException {
        Files.createDirectory(target);
        UnfinishedResult.begin(target).close();
        Files.writeString(target.resolve("runs.csv"), "run\n");
        String message = target + " is there already, and a result is never overwritten. Name another folder"
                + " with --out, or remove this one.";
        assertEquals(message, refusal(() -> UnfinishedResult.begin(target)));
        assertTrue(refusal(() -> UnfinishedResult.begin(Path.of("/"))).contains("--out"));
        assertTrue(refusal(() -> UnfinishedResult.begin(folder)).contains("Maybe you meant '" + target + "'?"));
        Path below = target.resolve("runs.csv/x");
        IOException problem = assertThrows(IOException.class, () -> UnfinishedResult.begin(below));
        assertEquals("cannot write to " + below + ": " + target.resolve("runs.csv") + ": is there already and is not a"
                + " folder. Nothing was kept. Choose another folder with --out.", problem.getMessage());
        Path blocked = work.resolve("blocked");
        Files.writeString(work.resolve("blocked.unfinished"), "");
        problem = assertThrows(IOException.class, () -> UnfinishedResult.begin(blocked));
        assertEquals("cannot write to " + blocked + ": " + blocked + ".unfinished: is there already and is not"
                + " a folder. Nothing was kept. Choose another folder with --out.", problem.getMessage());
    }

    @Test
    void anInterruptedResultIsNotBegunAnew() throws IOException {
        interrupted();
        assertEquals(folder + " was interrupted. Continue it with --resume, or remove it to start anew.",
                refusal(() -> UnfinishedResult.begin(target)));
        assertTrue(UnfinishedResult.isWaiting(target));
    }

    @Test
    void onlyOneWorksOnAResult() throws IOException {
        interrupted();
        try (UnfinishedResult first = UnfinishedResult.resume(target)) {
            String message = "another process is at work in " + folder + ". Wait until it is done, or name"
                    + " another folder with --out.";
            assertEquals(message, refusal(() -> UnfinishedResult.resume(target)));
            assertEquals(message, refusal(() -> UnfinishedResult.begin(target)));
            first.checkpoint(4);
        }
        UnfinishedResult.resume(target).close();
    }

    @Test
    void whereNothingWaitsThereIsNothingToResume() throws IOException {
        assertEquals("there is no " + folder + " to resume. Leave --resume out to begin it.",
                refusal(() -> UnfinishedResult.resume(target)));
        Files.createDirectory(target);
        Files.writeString(target.resolve("manifest.json"), "{}");
        assertEquals(target + " is finished; there is nothing to resume.",
                refusal(() -> UnfinishedResult.resume(target)));
    }

    @Test
    void anotherResultOfThatNameKeepsItFromBeingPublished() throws IOException {
        interrupted();
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            Files.createDirectory(target);
            Files.writeString(target.resolve("a.txt"), "theirs");
            String message = target + " is there already, and a result is never overwritten. Move it away, then"
                    + " continue " + folder + " with --resume.";
            assertEquals(message, refusal(result::publish));
        }
        assertThrows(InvalidInput.class, () -> UnfinishedResult.resume(target));
        Files.delete(target.resolve("a.txt"));
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals(3, result.position());
            result.publish();
        }
        assertEquals("abc", Files.readString(target.resolve("runs.csv")));
    }

    @Test
    void anInterruptIsKeptForWhoeverWaitsForIt() throws IOException {
        TestExperiment experiment = new TestExperiment(List.of(5000, 100_000), 1);
        Thread.currentThread().interrupt();
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            experiment.execute(result);
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(experiment.expected(), TestExperiment.content(target));
    }

    @Test
    void interruptsDoNoHarm() throws IOException {
        TestExperiment experiment = new TestExperiment(Collections.nCopies(50, 5000), 3);
        Thread main = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                main.interrupt();
                LockSupport.parkNanos(20_000);
            }
        });
        interrupter.setDaemon(true);
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            interrupter.start();
            experiment.execute(result);
        } finally {
            interrupter.interrupt();
        }
        awaitEnd(interrupter);
        assertEquals(experiment.expected(), TestExperiment.content(target));
    }

    /** It may interrupt this thread once more before it ends. */
    private static void awaitEnd(Thread thread) {
        while (thread.isAlive()) {
            Thread.interrupted();
            Thread.onSpinWait();
        }
        Thread.interrupted();
    }

    @Test
    void numbersFollowTheLargestInUse() throws IOException {
        assertEquals(work.resolve("none/veto-1"), UnfinishedResult.next(work.resolve("none"), "veto"));
        assertEquals(List.of(), UnfinishedResult.waiting(work.resolve("none"), "veto"));
        for (String name : List.of("veto-2", "veto-10.unfinished", "veto-9.unfinished", "veto-old", "veto-11.csv",
                "xveto-12", "veto-013", "veto-1.unfinished.unfinished")) {
            Files.createDirectory(work.resolve(name));
        }
        assertEquals(work.resolve("veto-11"), UnfinishedResult.next(work, "veto"));
        assertEquals(List.of(work.resolve("veto-9"), work.resolve("veto-10")), UnfinishedResult.waiting(work, "veto"));
        try (ResultFolder run = ResultFolder.numbered(work, "veto")) {
            assertEquals("veto-11", run.publish().getFileName().toString());
        }
    }

    @Test
    void namesLeadNowhereElse() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            for (String name : List.of("../x", "/x", "a/../../x", "", "a//b", ".", "a\\b")) {
                assertThrows(IllegalArgumentException.class, () -> result.write(name, ""), name);
            }
        }
    }
}
