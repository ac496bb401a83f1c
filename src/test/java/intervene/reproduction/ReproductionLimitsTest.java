package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import intervene.experiment.RunFunction;
import intervene.param.InvalidInput;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.TableFormat;
import intervene.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that fail or were never made, folders that are in the way, and texts that only look altered. */
class ReproductionLimitsTest {
    private static final String PRECISE = Results.SWEEP.replace("replicates: 5",
            "replicates: {until: deaths, halfWidth: 1e12, atLeast: 4, atMost: 9}");

    @TempDir
    private Path work;

    private static Function<Scenario, RunFunction> failing(List<Integer> seeds) {
        return scenario -> {
            RunFunction model = Results.MODEL.apply(scenario);
            return key -> {
                if (seeds.contains(key.seed())) {
                    throw new IllegalStateException("no luck\nwith " + key.seed());
                }
                return model.run(key);
            };
        };
    }

    private static void assertSaid(Judgement judgement, Outcome outcome, String... said) {
        assertEquals(outcome, judgement.outcome(), judgement.text());
        for (String part : said) {
            assertTrue(judgement.text().contains(part), "«" + part + "» in:\n" + judgement.text());
        }
    }

    @Test
    void aRunThatWasNeverMadeIsRefused() throws Exception {
        Path result = Results.sweep(work, PRECISE, Manner.PLAIN, Results.MODEL);
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, Extent.of(13)));
        assertEquals("--run 13: there is no such run. Point 1 stopped after 4 runs; its runs are 9 to 12.",
                refusal.getMessage());
        assertSaid(Results.judge(result, Extent.of(12)), Outcome.REPRODUCED);
    }

    @Test
    void aRunThatFailsHereIsSaidFirst() throws Exception {
        Path result = Results.run(work, true);
        Judgement judgement = Results.judge(result, Extent.of(2), failing(List.of(5)));
        assertSaid(judgement, Outcome.OTHER_RESULT, "\n\nRun 2 fails here: ",
                "no luck with 5 (", ").\nThe first that differs is run 2");
    }

    @Test
    void aSampleHoldsFailedRunsOnlyWhereThereAreNoOthers() throws Exception {
        Function<Scenario, RunFunction> model = failing(List.of(3, 4, 5, 6, 7));
        Path result = Results.run(work, true, TableFormat.CSV, model);
        for (long seed = 1; seed < 6; seed++) {
            Judgement judgement = Results.judge(result, Extent.sample(1, seed), failing(List.of(3, 4, 5, 6, 7, 8)));
            assertSaid(judgement, Outcome.OTHER_RESULT, "The first that differs is run 5");
        }
        assertSaid(Results.judge(result, Extent.sample(2, 1), model), Outcome.REPRODUCED, "2 of 6 runs");
        var sample = new Sample(1, 3, run -> run != 4 && run != 7);
        for (long run = 0; run < 9; run++) {
            sample.offer(run);
        }
        assertTrue(sample.runs().containsAll(List.of(4L, 7L)) && sample.runs().size() == 3, sample.runs().toString());
    }

    private Judgement kept(Path result, Path out, Function<Scenario, RunFunction> model) throws Exception {
        return new Reproduction(result, Results.options(Extent.ALL, out), model).execute();
    }

    @Test
    void whatWasBegunIsNotTakenForWhatWasRunAgain() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Files.createDirectory(work.resolve("again.unfinished"));
        InvalidInput refusal = assertThrows(InvalidInput.class,
                () -> kept(result, work.resolve("again"), Results.MODEL));
        assertTrue(refusal.getMessage().matches("(?s)--out: something was begun in .*would not be run again\\. Name"
                + " another folder, or remove again\\.unfinished\\."), refusal.getMessage());
    }

    @Test
    void anInterruptionLeavesNothing() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Thread worker = Thread.currentThread();
        Function<Scenario, RunFunction> interrupting = scenario -> {
            RunFunction model = Results.MODEL.apply(scenario);
            return key -> {
                if (key.run() == 12) {
                    worker.interrupt();
                }
                return model.run(key);
            };
        };
        assertThrows(InterruptedException.class, () -> kept(result, work.resolve("again"), interrupting));
        assertFalse(Files.exists(work.resolve("again")) || Files.exists(work.resolve("again.unfinished")));
        assertSaid(kept(result, work.resolve("again"), Results.MODEL), Outcome.REPRODUCED, "Kept in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"again", "a/b", "../result/again"})
    void nothingIsKeptWithinTheResult(String out) throws Exception {
        Path result = Results.run(work, true);
        InvalidInput refusal = assertThrows(InvalidInput.class,
                () -> kept(result, result.resolve(out), Results.MODEL));
        assertTrue(refusal.getMessage().contains("in which nothing is to be changed"), refusal.getMessage());
    }

    /** The administrator of a machine can read everything. */
    @Test
    void aFolderThatCannotBeReadIsPassedOver() throws Exception {
        Path result = Results.run(work, true);
        Path closed = Files.createDirectory(result.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeFalse(Files.isReadable(closed));
        assertSaid(Results.judge(result, Extent.ALL), Outcome.REPRODUCED);
    }

    @ParameterizedTest
    @CsvSource({"config.yaml, true", "world.yaml, false", "runs.csv, true", "runs.csv, false", "points.csv, true"})
    void otherLineEndsAreNamed(String file, boolean sample) throws Exception {
        Path result = Results.run(work, true);
        Files.writeString(result.resolve(file), Files.readString(result.resolve(file)).replace("\n", "\r\n"));
        Judgement judgement = Results.judge(result, sample ? Extent.sample(1, 1) : Extent.ALL);
        assertSaid(judgement, Outcome.ALTERED, file + " was altered, but only its line ends differ (as on Windows)",
                "This program gives what was written first");
        assertFalse(judgement.text().contains("not the line"), judgement.text());
    }

    @ParameterizedTest
    @CsvSource({"config.yaml, true", "world.yaml, false", "runs.csv, true", "runs.csv, false", "points.csv, true"})
    void aByteOrderMarkIsNamed(String file, boolean sample) throws Exception {
        Path result = Results.run(work, true);
        Files.writeString(result.resolve(file), "\ufeff" + Files.readString(result.resolve(file)));
        Judgement judgement = Results.judge(result, sample ? Extent.sample(1, 1) : Extent.ALL);
        assertSaid(judgement, Outcome.ALTERED, file + " was altered, but only a byte order mark (BOM) was put before");
    }

    @Test
    void ofParquetLineEndsAreNotSaid() throws Exception {
        Path result = Results.run(work, true, TableFormat.PARQUET, Results.MODEL);
        Path runs = result.resolve("runs.parquet");
        byte[] changed = Files.readAllBytes(runs);
        changed[changed.length / 2] = '\r';
        changed[changed.length / 2 + 1] = '\n';
        Files.write(runs, changed);
        String text = Results.judge(result, Extent.ALL).text();
        assertTrue(text.contains("runs.parquet") && !text.contains("Windows"), text);
    }

    @Test
    void linesThatWereTakenAwayAreSaidToBe() throws Exception {
        Path result = Results.run(work, true);
        Path config = result.resolve("config.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(config));
        int at = lines.indexOf("  majority: 9");
        lines.remove(at);
        String next = lines.get(at).strip();
        Files.write(config, lines);
        assertSaid(Results.judge(result, Extent.ALL), Outcome.ALTERED, "config.yaml: 1 line was taken away before line "
                + (at + 1) + " (council." + next + ").\n");
        Files.write(config, lines.subList(0, 3));
        assertSaid(Results.judge(result, Extent.ALL), Outcome.ALTERED, (lines.size() - 2)
                + " lines were taken away at its end.\n");
        Files.writeString(config, "");
        assertSaid(Results.judge(result, Extent.ALL), Outcome.ALTERED, "config.yaml is empty; it had "
                + (lines.size() + 1) + " lines.\n");
    }
}
