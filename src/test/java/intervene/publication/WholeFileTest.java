package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final String STOPPED = "stopped";

    @TempDir
    private Path work;

    /** A process that never completes its file. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            try (WholeFile file = WholeFile.begin(Path.of(arguments[0]), () -> System.out.println(STOPPED))) {
                file.write(new byte[100]);
                System.out.println("half way");
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }

    private List<String> there() throws IOException {
        return List.copyOf(SmallResults.files(work).keySet());
    }

    @Test
    void theNameAppearsWithTheWholeFile() throws IOException {
        Path target = work.resolve("a/b.zip");
        try (WholeFile file = WholeFile.begin(target, () -> { })) {
            file.write('x');
            assertEquals(1, there().size());
            assertTrue(there().get(0).startsWith("a/.b.zip.part-"), there().toString());
            file.publish();
        }
        assertEquals(List.of("a/b.zip"), there());
        assertEquals("x", Files.readString(target));
    }

    @Test
    void whatIsNotPublishedLeavesNothing() throws IOException {
        try (WholeFile file = WholeFile.begin(work.resolve("a/b/c.zip"), () -> { })) {
            file.write('x');
        }
        assertTrue(Files.notExists(work.resolve("a")));
    }

    @Test
    void aFileThatCameMeanwhileStays() throws IOException {
        Path target = work.resolve("a.zip");
        try (WholeFile file = WholeFile.begin(target, () -> { })) {
            file.write('x');
            Files.writeString(target, "theirs");
            assertThrows(InvalidInput.class, file::publish);
        }
        assertEquals(List.of("a.zip"), there());
        assertEquals("theirs", Files.readString(target));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAsTheUserCallsIt() throws IOException {
        Files.writeString(work.resolve("file"), "");
        Path target = work.resolve("file/a.zip");
        String told = assertThrows(IOException.class, () -> WholeFile.begin(target, () -> { })).getMessage();
        assertTrue(told.startsWith("cannot write to " + target + ": ") && !told.contains(".part-"), told);
        assertTrue(told.endsWith("Nothing was kept. Choose another place with --out."), told);
        assertEquals(List.of("file"), there());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatIsStoppedLeavesNothing() throws IOException, InterruptedException {
        Path target = work.resolve("deep/a.zip");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), Worker.class.getName(),
                target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("half way", out.readLine());
            assertEquals(1, there().size());
            process.toHandle().destroy(); // leaves its output open
            assertEquals(STOPPED, out.readLine());
        }
        process.waitFor();
        assertTrue(Files.notExists(work.resolve("deep")));
    }
}
