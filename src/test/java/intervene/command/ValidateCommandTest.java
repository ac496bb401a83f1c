package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {
    private static final String SCENARIO = "configs/scenarios/small-world.yaml";

    @TempDir
    private Path folder;

    private Exception thrown;

    /** The exit code, and in the lines below it what was printed. */
    private String validate(Path config, String... options) {
        PrintStream out = System.out;
        var text = new ByteArrayOutputStream();
        CommandLine line = new CommandLine(new ValidateCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            thrown = problem;
            return ExitCode.WRONG_INPUT;
        });
        try {
            System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
            String[] arguments = Stream.concat(Stream.of(config.toString()), Stream.of(options)).toArray(String[]::new);
            return line.execute(arguments) + "\n" + text.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
        }
    }

    private Path sweep(String content) throws IOException {
        return Files.writeString(folder.resolve("x.yaml"),
                "scenario: " + Path.of(SCENARIO).toAbsolutePath() + "\n" + content);
    }

    @Test
    void aScenarioIsSummarised() {
        String said = validate(Path.of(SCENARIO), "--set", "horizon=9");
        assertTrue(said.startsWith("0\n" + SCENARIO + " is valid. It would run:\n  scenario    small-world\n"), said);
        assertTrue(said.contains("  horizon: 9  (default 240; set at --set)\n"), said);
    }

    @Test
    void aSweepIsSummarised() throws IOException {
        Path config = sweep("""
                question: Who votes?
                source: DIIS 2005, 4
                design: factorial
                replicates: {until: deaths, halfWidth: 100, atMost: 30}
                indicators: [deaths]
                factors:
                  council.veto: [any-permanent-member, none]
                  moral.soldierRiskTolerance.median: {range: [1, 4], scale: log, levels: 3}
                  moral.numbing: [0, 1]
                  council.majority: {of: council.veto, levels: {none: [6, 10], any-permanent-member: [6]}}
                zip: [[council.veto, moral.numbing]]
                expectations:
                  - {pattern: P3, statement: Less veto., indicator: deaths, from: {council.veto: none}, change: rises,
                     to: {council.veto: any-permanent-member}, by: 5}
                """);
        assertEquals("0\n" + config + """
                 is valid. It would run:
                  question    Who votes?
                  source      DIIS 2005, 4
                  scenario    small-world
                  world       A small world of twelve states, 12 states
                  horizon     6 periods of a month from January 2000
                  design      factorial, 9 points
                  replicates  20 to 30 at each point, until deaths is known to ± 100 with confidence 0.95
                  runs        180 to 270
                  seeds       1 to 30 at every point
                  indicators  deaths
                Factors:
                  council.veto: any-permanent-member, none  (the scenario has any-permanent-member; varies together \
                with moral.numbing)
                  moral.numbing: 0, 1  (the scenario has 0.6; varies together with council.veto)
                  moral.soldierRiskTolerance.median: 1, 2, 4 [deaths per 1,000 person-years]  (the scenario has 1.5)
                  council.majority: 6, 10 where council.veto is none; 6 where council.veto is any-permanent-member \
                [votes]  (the scenario has 6)
                Expected:
                  P3: Less veto. (deaths rises by 5 from {council.veto=none} to {council.veto=any-permanent-member})
                Looked at all points: 6 can be run. The others, 3, would be recorded as failed:
                  point 4 and 2 alike: council.majority=10: council.majority: 10 votes can never be reached, because \
                in this world the Council has at most 9 members. Write at most 9, or add seats (council.elected…) to \
                groups that have states for them.
                """, validate(config, "--set", "horizon=6"));
    }

    @Test
    void rangesAndSeedsOfADesignAreShown() throws IOException {
        String said = validate(sweep("design: sobol\npoints: 4\nreplicates: 3\nfactors:\n"
                + "  moral.soldierRiskTolerance.median: {range: [1, 4], scale: log}\n  horizon: {range: [1, 9]}\n"));
        for (String line : new String[] {
            "  design      sobol, 4 points, design seed 1\n",
            "  replicates  3 at each point\n",
            "  runs        12\n",
            "  moral.soldierRiskTolerance.median: 1 to 4, on a log scale [deaths per 1,000 person-years]  (the",
            "  horizon: 1 to 9 [periods of a month]  (the scenario has 240)\n",
            "Looked at all points: every one can be run.\n"
        }) {
            assertTrue(said.contains(line), said);
        }
    }

    @Test
    void aSweepOfWhichNothingCanBeRunIsRefused() throws IOException {
        String said = validate(sweep("design: factorial\nfactors: {council.majority: [20, 30]}\n"));
        assertTrue(said.startsWith("2\n"), said);
        assertTrue(said.contains("Looked at all points: none can be run. "), said);
    }

    @Test
    void whatIsWrongWithASweepIsForTheCaller() throws IOException {
        assertTrue(validate(sweep("design: factorial\nfactors: {horizn: [20, 30]}\n")).startsWith("2\n"));
        assertTrue(thrown.getMessage().contains("Maybe you meant 'horizon'?"), thrown.getMessage());
    }
}
