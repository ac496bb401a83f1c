package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command tells the shell and its user. */
class ReproduceCommandTest {
    @TempDir
    private Path work;
    private Path result;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Exception thrown;

    @BeforeEach
    void run() throws IOException {
        Path config = Files.writeString(work.resolve("tiny.yaml"), "world: {states: 12}\nreplicates: 4\nhorizon: 36\n");
        result = work.resolve("tiny");
        assertEquals(0, execute(new RunCommand(), config.toString(), "--quiet", "--out", result.toString()));
        printed.reset();
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

    private void assertCode(int code, String... options) {
        List<String> arguments = new ArrayList<>(List.of(result.toString(), "--quiet"));
        arguments.addAll(List.of(options));
        assertEquals(code, execute(new ReproduceCommand(), arguments.toArray(String[]::new)),
                () -> printed.toString(StandardCharsets.UTF_8) + thrown);
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        Path path = result.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst(pattern, replacement);
        assertTrue(!changed.equals(text));
        Files.writeString(path, changed);
    }

    @Test
    void theExitCodeTellsTheCasesApart() throws IOException {
        assertCode(ExitCode.DONE);
        assertCode(ExitCode.DONE, "--sample", "2", "--seed", "7", "--threads", "1");
        replace("runs.csv", "\n0,", "\n00,");
        assertCode(ExitCode.ALTERED);
        Files.delete(result.resolve("votes.csv"));
        assertCode(ExitCode.MISSING, "--sample", "1");
        replace("config.yaml", "horizon: 36", "horizon: 35");
        assertCode(ExitCode.MISSING);
        replace("manifest.json", "\"kind\"", "\"kin");
        assertCode(ExitCode.WRONG_INPUT);
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains("manifest.json:"), thrown.toString());
    }

    /** From its own configuration the result would be another one: what is published was forged as a whole. */
    @Test
    void anotherResultHasACodeOfItsOwn() throws IOException {
        Path config = Files.writeString(work.resolve("other.yaml"),
                "world: {states: 12}\nreplicates: 4\nhorizon: 36\nonset: {rate: 3}\n");
        Path other = work.resolve("other");
        assertEquals(0, execute(new RunCommand(), config.toString(), "--quiet", "--out", other.toString()));
        printed.reset();
        for (String file : List.of("runs.csv", "crises.csv", "votes.csv", "digests.csv", "points.csv")) {
            String hash = hash(result, file);
            Files.delete(result.resolve(file));
            Files.copy(other.resolve(file), result.resolve(file));
            replace("manifest.json", hash, hash(other, file));
        }
        assertCode(ExitCode.OTHER_RESULT);
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("is not reproduced: this program gives another result, in events."), text);
        assertTrue(text.contains("by its chain of digests:"), text);
    }

    private static String hash(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve("manifest.json"))
                .replaceFirst("(?s).*\"" + file + "\": \"([0-9a-f]{64})\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource({"--sample, 0, at least 1", "--sample, some, whole number", "--seed, x, whole number",
        "--seed, 9999999999999999999, at least -999999999999999999 and at most 999999999999999999",
        "--threads, 4000, at most 1024", "--run, -1, at least 0", "--run, 4, numbered 0 to 3", "--out, '', there is"
                + " no name"})
    void wrongUseIsSaidToBe(String option, String value, String message) {
        assertCode(ExitCode.WRONG_INPUT, option, value);
        assertTrue(thrown instanceof InvalidInput && thrown.getMessage().contains(message), String.valueOf(thrown));
    }

    @Test
    void aSeedIsLookedAtAlsoWhereNothingIsDrawn() {
        assertCode(ExitCode.WRONG_INPUT, "--run", "1", "--seed", "x");
        assertTrue(thrown.getMessage().startsWith("--seed: 'x' is not allowed."), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"--run, exclude each other", "--out, a sample leaves no result"})
    void aSampleGoesWithNeitherARunNorAFolder(String option, String message) {
        assertCode(ExitCode.WRONG_INPUT, "--sample", "2", option, "1");
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    @Test
    void theHelpTellsTheExitCodes() {
        String help = new CommandLine(new ReproduceCommand()).getUsageMessage();
        for (String code : List.of("3 a file was altered", "4 this program gives another result", "5 a file is missing",
                "6 another result, but only in last digits")) {
            assertTrue(help.replaceAll("\\s+", " ").contains(code), () -> code + " in " + help);
        }
    }

    /** Another JVM reproduces what this one made, and says that it is another. */
    @Test
    @Tag("slow")
    void anotherJvmGivesTheSame() throws Exception {
        int compared = 0;
        for (Path java : otherJvms()) {
            Path log = work.resolve("log");
            Process process = new ProcessBuilder(java.toString(), "-cp", System.getProperty("surefire.test.class.path",
                    System.getProperty("java.class.path")), "intervene.Main", "reproduce", result.toString(), "--quiet")
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), java + " does not end");
            String text = Files.readString(log);
            assertEquals(0, process.exitValue(), text);
            assertTrue(text.contains("is reproduced: all 4 runs") && text.contains("  the JVM: "), text);
            compared++;
        }
        System.out.println("Reproduced on " + compared + " other JVMs");
    }

    private static List<Path> otherJvms() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>();
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> children = Files.list(usual)) {
                homes.addAll(children.toList());
            }
        }
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA_HOME")));
        }
        List<Path> jvms = new ArrayList<>();
        for (Path home : homes) {
            Path java = home.resolve("bin" + File.separator + "java");
            if (Files.isExecutable(java) && !home.toRealPath().equals(own) && !jvms.contains(java.toRealPath())
                    && isRecent(home)) {
                jvms.add(java.toRealPath());
            }
        }
        return jvms;
    }

    /** Whether a JDK is of version 17 or later, by its own {@code release} file. */
    private static boolean isRecent(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.isReadable(release) && Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                .anyMatch(version -> Integer.parseInt(version) >= 17);
    }
}
