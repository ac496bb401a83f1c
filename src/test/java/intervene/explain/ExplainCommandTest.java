package intervene.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.command.ExplainCommand;
import intervene.param.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The command on the twelve invented states of the small world. */
class ExplainCommandTest {
    private static final String SMALL_WORLD = "configs/scenarios/small-world.yaml";
    private static final int WIDTH = 120;

    private Exception thrown;

    private String explain(String... options) {
        var printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new CommandLine(new ExplainCommand())
                    .setExecutionExceptionHandler((problem, command, parsed) -> {
                        thrown = problem;
                        return 2;
                    })
                    .execute(Stream.concat(Stream.of(SMALL_WORLD), Stream.of(options)).toArray(String[]::new));
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void explainsACrisisAsRecorded() throws IOException {
        assertGolden("explain-small-world-1-2.txt", explain("--seed", "1", "--crisis", "2"));
    }

    @Test
    void noLineIsLongerThanAScreenIsWide() {
        for (String crisis : List.of("2", "4", "8")) {
            explain("--seed", "1", "--crisis", crisis).lines()
                    .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= WIDTH, line));
        }
    }

    @Test
    void theJsonDocumentIsJsonWithTheSameContent() {
        String json = explain("--seed", "1", "--crisis", "2", "--json");
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        assertEquals(List.of("scenario", "seed", "crises", "crisis", "moment", "weighings", "focus", "drafts", "forums",
                "interventions", "contributions", "grounds", "names"), List.copyOf(document.keySet()));
        assertEquals(json, explain("--seed", "1", "--crisis", "2", "--json"));
    }

    @Test
    void theFilesSeedIsTheDefault() {
        assertEquals(explain("--seed", "1", "--crisis", "8"), explain("--crisis", "8"));
    }

    @Test
    void aStateThatDidNotWeighIsToldWhy() {
        String host = explain("--crisis", "2", "--state", "kiv");
        assertTrue(host.contains("Kivara did not weigh the crisis in this period: it is the host."), host);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--crisis 99 | --crisis 99: the run of seed 1 has",
        "--crisis x | --crisis: 'x' is not a number.",
        "--crisis -1 | --crisis -1: numbers count from 0.",
        "--crisis 2 --state BRA | --state BRA: this world has no such state. Write a code such as ATO. Maybe you"
        + " meant 'BRE'",
        "--crisis 2 --state Kivara | Maybe you meant 'KIV', Kivara?",
        "--crisis 2 --period 3 | --period 3: crisis 2 lasts from period 57 to 151; states weighed it in",
        "--crisis 2 --set council.veto=some | --set: council.veto:"
    })
    void wrongInputIsAnsweredWithWhatThereIs(String options, String message) {
        explain(options.split(" "));
        assertInstanceOf(InvalidInput.class, thrown);
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = Path.of("src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.update") || System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
            return;
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(actual)) {
            Path written = Files.createDirectories(Path.of("target")).resolve(name);
            Files.writeString(written, actual);
            List<String> was = expected.lines().toList();
            List<String> is = actual.lines().toList();
            int at = 0;
            while (at < Math.min(was.size(), is.size()) && was.get(at).equals(is.get(at))) {
                at++;
            }
            String before = at < was.size() ? was.get(at) : "(end)";
            String after = at < is.size() ? is.get(at) : "(end)";
            throw new AssertionError("line " + (at + 1) + " was\n  " + before + "\nand is\n  " + after
                    + "\nThe whole is in " + written + "; -Dgolden.update accepts it.");
        }
    }
}
