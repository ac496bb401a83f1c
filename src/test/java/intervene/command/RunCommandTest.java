package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunCommandTest {
    @TempDir
    private Path work;

    private Path config;
    private Exception thrown;

    @BeforeEach
    void writeConfiguration() throws IOException {
        config = work.resolve("tiny.yaml");
        Files.writeString(config, "world: {states: 20}\nreplicates: 3\nhorizon: 6\n");
    }

    /** The exit code; keeps what the command throws, which is for {@code Main} to tell. */
    private int run(String... options) {
        CommandLine line = new CommandLine(new RunCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            thrown = problem;
            return ExitCode.WRONG_INPUT;
        });
        Stream<String> arguments = Stream.concat(Stream.of(config.toString(), "--quiet"), Stream.of(options));
        return line.execute(arguments.toArray(String[]::new));
    }

    @Test
    void writesAResultForEverySeed() throws IOException {
        Path out = work.resolve("out");
        assertEquals(0, run("--out", out.toString(), "--seed", "40", "--replicates", "2", "--set", "horizon=3"));
        assertEquals(List.of("0,0,0,40", "1,0,1,41"), Files.readAllLines(out.resolve("runs.csv")).stream().skip(1)
                .map(row -> row.replaceFirst("^((\\d+,){3}\\d+),.*", "$1")).toList());
        String resolved = Files.readString(out.resolve("config.yaml"));
        for (String value : List.of("seed: 40", "replicates: 2", "horizon: 3")) {
            assertTrue(resolved.contains(value), resolved);
        }
        assertFalse(Files.exists(out.resolve("periods.csv")));
    }

    @Test
    void traceAddsTwoTables() throws IOException {
        Path out = work.resolve("out");
        assertEquals(0, run("--out", out.toString(), "--trace", "--replicates", "1"));
        assertEquals(1 + 6, Files.readAllLines(out.resolve("periods.csv")).size());
        assertTrue(Files.exists(out.resolve("contributions.csv")));
    }

    @Test
    void theResultIsReadAgainAsAScenario() throws IOException {
        Path first = work.resolve("first");
        Path second = work.resolve("second");
        run("--out", first.toString());
        config = first.resolve("config.yaml");
        run("--out", second.toString());
        for (String name : List.of("world.yaml", "runs.csv", "crises.csv", "votes.csv")) {
            assertEquals(-1, Files.mismatch(first.resolve(name), second.resolve(name)), name);
        }
    }

    @Test
    void theResultNeedsAName() {
        run("--out=");
        assertTrue(thrown.getMessage().startsWith("--out: there is no name."), thrown.getMessage());
    }

    @Test
    void anOptionIsNamedOnce() {
        run("--replicates", "0");
        assertTrue(thrown.getMessage().startsWith("--replicates: 0 lies outside"), thrown.getMessage());
    }

    @Test
    void aSummaryThatIsLostIsComplainedOfAndTheResultNamed() {
        PrintStream before = System.out;
        try {
            System.setOut(new Console.Watched(failing("No space left on device")));
            run("--out", work.resolve("out").toString());
            assertTrue(thrown.getMessage().startsWith("cannot write to standard output: No space left on device. The"
                    + " result is in " + work.resolve("out")), thrown.getMessage());
            thrown = null;
            System.setOut(new Console.Watched(failing("Broken pipe")));
            assertEquals(0, run("--out", work.resolve("other").toString()));
        } finally {
            System.setOut(before);
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "--threads, 0, whole number between 1 and 1024", "--threads, 99999999999, whole number",
        "--format, xls, csv and parquet", "--seed, x, seed",
        "--replicates, 0, replicates", "--set, horizon, assignment", "--set, horizonn=3, horizon"
    })
    void wrongInputIsSaidToBe(String option, String value, String message) {
        run("--out", work.resolve("out").toString(), option, value);
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains(message), String.valueOf(thrown));
        assertFalse(Files.exists(work.resolve("out")));
    }
}
