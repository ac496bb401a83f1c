package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with disks and folders, and what the user is told of it. */
class UnfinishedResultFailureTest {
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

    /** Linux takes paths of 4,095 bytes: this folder can be made, but no lock in it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftOfAResultThatCannotBeLocked() throws IOException {
        Path deep = work;
        while (deep.toString().length() < 3_700) {
            deep = deep.resolve("d".repeat(200));
        }
        Path longest = deep.resolve("x".repeat(4_092 - 1 - ".unfinished".length() - deep.toString().length()));
        assertThrows(IOException.class, () -> UnfinishedResult.begin(longest));
        assertEquals(List.of(), content(work));
    }

    @Test
    void damageIsNamed() throws IOException {
        interrupted();
        try (RandomAccessFile runs = new RandomAccessFile(folder.resolve("runs.csv").toFile(), "rw")) {
            runs.setLength(2);
        }
        String remedy = ". Restore the folder from a copy, or remove it to start anew.";
        String head = folder + " is damaged and cannot be continued: ";
        assertEquals(head + folder.resolve("runs.csv") + " has 2 bytes, and had 3 at the last checkpoint" + remedy,
                refusal(() -> UnfinishedResult.resume(target)));
        Files.delete(folder.resolve("runs.csv"));
        assertEquals(head + folder.resolve("runs.csv") + " is missing, and had 3 at the last checkpoint" + remedy,
                refusal(() -> UnfinishedResult.resume(target)));
        Files.createSymbolicLink(folder.resolve("runs.csv"), work.resolve("elsewhere"));
        assertEquals(head + folder.resolve("runs.csv") + " is not an ordinary file" + remedy,
                refusal(() -> UnfinishedResult.resume(target)));
    }

    @Test
    void aDamagedCheckpointIsNamed() throws IOException {
        interrupted();
        Path checkpoint = folder.resolve(Checkpoint.FILE);
        String good = Files.readString(checkpoint);
        for (String damaged : List.of("", good.substring(0, good.length() / 2), "[]", "{}", "\0\0\0",
                good.replace("3", "-3"), good.replace("runs.csv", "../runs.csv"), good.replace("3", "\"3\""))) {
            Files.writeString(checkpoint, damaged);
            String message = refusal(() -> UnfinishedResult.resume(target));
            assertTrue(message.startsWith(folder + " is damaged and cannot be continued: " + checkpoint), message);
        }
        Files.writeString(checkpoint, good);
        UnfinishedResult.resume(target).close();
    }

    @Test
    void aFolderThatSomebodyMovedAwayIsNamed() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(target)) {
            result.checkpoint(1);
            Files.move(folder, work.resolve("moved"));
            IOException problem = assertThrows(IOException.class, () -> result.checkpoint(2));
            assertEquals("cannot write to " + target + ": somebody has removed or renamed " + folder + ", where it was"
                    + " made. If it is still somewhere, give it that name again, then continue with --resume.",
                    problem.getMessage());
        }
    }

    /** A disk on which, beyond so many bytes, one write fails half-way; then there is room again. */
    private static final class FullDisk extends Disk {
        private long room;

        private FullDisk(long room) {
            this.room = room;
        }

        @Override
        DiskFile append(Path file) throws IOException {
            return new DiskFile(file) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    room -= length;
                    if (room < 0) {
                        room = Long.MAX_VALUE;
                        super.write(bytes, offset, length / 2);
                        throw new IOException("No space left on device");
                    }
                    super.write(bytes, offset, length);
                }
            };
        }
    }

    @Test
    void afterAFailedWriteNothingIsTakenForSafe() throws IOException {
        String message = "cannot write to " + target + ": No space left on device. What was done up to the last"
                + " checkpoint is safe in " + folder + ". Free some space, then continue with --resume.";
        try (UnfinishedResult result = UnfinishedResult.begin(new Target(target), new FullDisk(10_000))) {
            OutputStream runs = result.grow("runs.csv");
            runs.write(bytes("abc"));
            result.checkpoint(1);
            runs.write(new byte[20_000]);
            for (Executable action : List.<Executable>of(() -> result.checkpoint(2), () -> runs.write(1),
                    runs::flush, result::hashes, runs::close, () -> result.checkpoint(2), result::publish)) {
                assertEquals(message, assertThrows(IOException.class, action).getMessage());
            }
        }
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals(1, result.position());
            assertEquals("abc", result.read("runs.csv"));
        }
    }

    @Test
    void aFileThatCouldNotBeWrittenIsNotThere() throws IOException {
        try (UnfinishedResult result = UnfinishedResult.begin(new Target(target), new FullDisk(10_000))) {
            IOException problem = assertThrows(IOException.class, () -> result.write("a.txt", "a".repeat(100_000)));
            assertEquals("cannot write to " + target + ": No space left on device. Nothing was kept. Free some"
                    + " space, or choose another folder with --out.", problem.getMessage());
            assertNull(result.read("a.txt"));
            result.write("a.txt", "b");
            assertEquals("b", result.read("a.txt"));
        }
    }
}
