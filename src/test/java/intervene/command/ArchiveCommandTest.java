package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.publication.Program;
import intervene.publication.SmallResults;
import intervene.result.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ArchiveCommandTest {
    @TempDir
    private Path work;

    private Exception thrown;
    private String printed;

    private int execute(ArchiveCommand command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler((problem, failing, parsed) -> {
            thrown = problem;
            return ExitCode.WRONG_INPUT;
        });
        int[] code = new int[1];
        printed = SmallResults.silently(() -> code[0] = line.execute(arguments));
        return code[0];
    }

    private Program program() {
        Path jar = work.resolve("program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String entry : List.of("intervene/LICENSE", "intervene/CITATION.cff")) {
                out.putNextEntry(new ZipEntry(entry));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Program(jar, Provenance.ofThisProgram());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "--out é b", "a.b"})
    void theFileLiesBesideTheFolder(String name) throws IOException {
        Path folder = SmallResults.sweep(work);
        folder = name.equals("sweep") ? folder : Files.move(folder, work.resolve(name));
        assertEquals(0, execute(new ArchiveCommand(this::program), folder + "/../" + name + "/."));
        assertTrue(printed.matches("(?s)Written to .*\\.zip: \\d+ KiB\n"), printed);
        try (ZipFile zip = new ZipFile(work.resolve(name + ".zip").toFile())) {
            assertTrue(zip.stream().allMatch(entry -> entry.getName().startsWith("small-sweep/")), "one folder");
        }
    }

    @Test
    void theFileIsWhereItIsWanted() throws IOException {
        Path out = work.resolve("new/x");
        Path run = SmallResults.run(work);
        assertEquals(0, execute(new ArchiveCommand(this::program), run.toString(), "--out", out.toString()));
        assertTrue(Files.size(out) > 0);
        assertFalse(Files.exists(work.resolve("run.zip")));
    }

    @Test
    void withoutAFileToPackItSaysWhatToUse() throws IOException {
        assertEquals(ExitCode.WRONG_INPUT, execute(new ArchiveCommand(), SmallResults.run(work).toString()));
        assertInstanceOf(InvalidInput.class, thrown);
        assertTrue(thrown.getMessage().contains("./intervene archive"), thrown.getMessage());
        assertFalse(Files.exists(work.resolve("run.zip")));
    }

    @Test
    void theFileNeedsAName() throws IOException {
        execute(new ArchiveCommand(this::program), SmallResults.run(work).toString(), "--out=");
        assertTrue(thrown.getMessage().startsWith("--out: there is no name."), thrown.getMessage());
    }
}
