package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CompareCommandTest {
    @TempDir
    private Path work;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Exception thrown;

    @BeforeEach
    void writeConfiguration() throws IOException {
        Files.writeString(work.resolve("tiny.yaml"), "world: {states: 20}\nreplicates: 3\nhorizon: 24\n");
    }

    /** Exit code; keeps what the command throws, which is for {@code Main} to tell, and what it prints. */
    private int execute(Object command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler((problem, its, parsed) -> {
            thrown = problem;
            return ExitCode.WRONG_INPUT;
        });
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            return line.execute(arguments);
        } finally {
            System.setOut(before);
        }
    }

    private String run(String name, String... options) {
        Path out = work.resolve(name);
        assertEquals(0, execute(new RunCommand(), Stream.concat(
                Stream.of(work.resolve("tiny.yaml").toString(), "--quiet", "--out", out.toString()),
                Arrays.stream(options)).toArray(String[]::new)), () -> String.valueOf(thrown));
        printed.reset();
        return out.toString();
    }

    private String compare(String... arguments) {
        assertEquals(0, execute(new CompareCommand(), arguments), () -> String.valueOf(thrown));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twoResultsAreComparedAndRunAgain() throws IOException {
        String a = run("a");
        String b = run("b", "--set", "council.veto=none", "--set", "council.majority=10");
        Path out = work.resolve("compared");
        String text = compare(a, b, "--quiet", "--out", out.toString());
        assertTrue(text.contains("3 pairs of the same seed."), text);
        assertTrue(text.contains("  council.veto: any-permanent-member, none\n  council.majority: 9, 10\n")
                || text.contains("  council.majority: 9, 10\n  council.veto: any-permanent-member, none\n"), text);
        assertTrue(text.contains("Where runs part, by running all pairs again"), text);
        assertFalse(text.contains("cannot be told"), text);
        assertEquals(List.of("comparison.txt", "differences.csv", "pairs.csv", "transitions.csv"), names(out));
        assertEquals(1 + 3, Files.readAllLines(out.resolve("pairs.csv")).size());
        assertTrue(text.startsWith(Files.readString(out.resolve("comparison.txt"))));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutRunningAgainNothingIsSaidOfWhereRunsPart() throws IOException {
        String a = run("a", "--replicates", "1");
        String text = compare(a, a, "--no-rerun");
        assertTrue(text.contains("A and B are the same folder"), text);
        assertFalse(text.contains("part"), text);
        assertEquals(List.of("a", "tiny.yaml"), names(work));
    }

    @ParameterizedTest
    @CsvSource({"--pairs, 0, whole number between 1 and", "--pairs, many, whole number", "--threads, 9999, 1 and 1024",
        "--out, '', there is no name"})
    void wrongUseIsSaidToBe(String option, String value, String message) {
        assertEquals(ExitCode.WRONG_INPUT, execute(new CompareCommand(), "x", "y", option, value));
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains(message), String.valueOf(thrown));
    }

    @Test
    void aFolderThatIsNoResultIsNamed() {
        assertEquals(ExitCode.WRONG_INPUT,
                execute(new CompareCommand(), work.toString(), work.resolve("none").toString()));
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains(work.toString()),
                String.valueOf(thrown));
    }

    @Test
    void anExistingFolderIsNotOverwritten() throws IOException {
        String a = run("a", "--replicates", "1");
        assertEquals(ExitCode.WRONG_INPUT, execute(new CompareCommand(), a, a, "--quiet", "--out", a));
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains("never overwritten"),
                String.valueOf(thrown));
    }
}
