package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.publication.SmallResults;
import intervene.result.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PublishCommandTest {
    @TempDir
    private Path work;

    private Exception thrown;
    private String printed;
    private String told;

    private int publish(Path source, Path out) {
        CommandLine line = new CommandLine(new PublishCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            thrown = problem;
            return ExitCode.WRONG_INPUT;
        });
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int[] code = new int[1];
        try {
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            printed = SmallResults.silently(() -> code[0] = line.execute(source.toString(), "--out", out.toString()));
        } finally {
            System.setErr(before);
        }
        told = errors.toString(StandardCharsets.UTF_8);
        return code[0];
    }

    @Test
    void tellsWhereAndHowLarge() throws IOException {
        Path out = work.resolve("--out -ü x");
        assertEquals(0, publish(SmallResults.sweep(work), out));
        assertTrue(printed.matches("(?s)Written to .*--out -ü x: \\d+ files, \\d+ KiB\n"), printed);
        assertFalse(told.contains("more than"), told);
        Result.open(out).requireUnchanged();
    }

    @Test
    void whatIsLargeForGitIsWarnedOf() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Result.open(sweep).addDerived(Map.of("analysis/large.csv", new byte[3 << 20]));
        assertEquals(0, publish(sweep, work.resolve("out")));
        assertTrue(told.contains("more than the 2.0 MiB"), told);
        assertTrue(told.contains("The largest files: analysis/large.csv (3.0 MiB), "), told);
        assertTrue(told.contains("--format parquet"), told);
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path out = Files.createDirectory(work.resolve("out"));
        Files.writeString(out.resolve("mine"), "mine");
        assertEquals(ExitCode.WRONG_INPUT, publish(SmallResults.sweep(work), out));
        assertInstanceOf(InvalidInput.class, thrown);
        assertTrue(thrown.getMessage().contains("never overwritten"), thrown.getMessage());
        assertEquals("mine", Files.readString(out.resolve("mine")));
        assertEquals(1, SmallResults.files(out).size());
    }

    @Test
    void theFolderNeedsAName() throws IOException {
        publish(SmallResults.sweep(work), Path.of(""));
        assertTrue(thrown.getMessage().startsWith("--out: there is no name."), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1023, 1023 bytes", "1024, 1 KiB", "2097152, 2.0 MiB", "1600000, 1.5 MiB"})
    void sizesAreToldInWords(long bytes, String words) {
        assertEquals(words, PublishCommand.size(bytes));
    }
}
