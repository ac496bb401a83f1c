package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.RunFunction;
import intervene.experiment.Shard;
import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.report.Report;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.TableFormat;
import intervene.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of every kind are reproduced, in full and by a sample; and nothing of it is left behind. */
class ReproductionTest {
    @TempDir
    private Path work;

    private static Judgement assertReproduced(Path result) throws Exception {
        Map<String, String> before = times(result);
        Judgement whole = Results.judge(result, Extent.ALL);
        assertEquals(Outcome.REPRODUCED, whole.outcome(), whole.text());
        assertTrue(whole.text().contains("every table has the same bytes"), whole.text());
        Judgement sample = Results.judge(result, Extent.sample(3, 1));
        assertEquals(Outcome.REPRODUCED, sample.outcome(), sample.text());
        assertTrue(sample.text().contains("the sample is reproduced, 3 of "), sample.text());
        assertEquals(before, times(result), "the result was touched");
        return sample;
    }

    private static Map<String, String> times(Path result) throws IOException {
        Map<String, String> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(result)) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return times;
    }

    @ParameterizedTest
    @CsvSource({"false, CSV", "true, CSV", "true, PARQUET"})
    void aRun(boolean trace, TableFormat format) throws Exception {
        Judgement sample = assertReproduced(Results.run(work, trace, format, Results.MODEL));
        assertEquals(trace, sample.text().contains("contributions." + format.extension()), sample.text());
    }

    @ParameterizedTest
    @EnumSource
    void aSweep(TableFormat format) throws Exception {
        assertReproduced(Results.sweep(work, new Manner(true, Digests.PERIOD, format, Shard.WHOLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "2"})
    void aSweepWithFewChains(String digests) throws Exception {
        assertReproduced(Results.sweep(work,
                new Manner(false, Digests.parse(digests, ""), TableFormat.CSV, Shard.WHOLE)));
    }

    @Test
    void aSweepToAPrecision() throws Exception {
        String text = Results.SWEEP.replace("replicates: 5",
                "replicates: {until: intervention_rate, halfWidth: 0.2, atLeast: 4, atMost: 30}");
        Path result = Results.sweep(work, text, Manner.PLAIN, Results.MODEL);
        List<String> rows = Files.readAllLines(result.resolve("runs.csv"));
        assertFalse(rows.get(rows.size() - 1).startsWith(rows.size() - 2 + ","), "run numbers have gaps");
        assertReproduced(result);
    }

    @Test
    void aPart() throws Exception {
        Judgement sample = assertReproduced(Results.sweep(work,
                new Manner(true, Digests.PERIOD, TableFormat.PARQUET, new Shard(2, 3))));
        assertTrue(sample.text().contains("3 of 7 runs"), sample.text());
    }

    @Test
    void aListOfPoints() throws Exception {
        Files.writeString(work.resolve("points.csv"), "moral.fiduciaryWeight\n0.2\n0.50\n");
        String text = Results.SWEEP.replaceAll("(?s)design: factorial.*replicates", "design: list\nfile: points.csv\n"
                + "replicates");
        Judgement sample = assertReproduced(Results.sweep(work, text, Manner.PLAIN, Results.MODEL));
        assertFalse(sample.text().contains("Not compared: design.csv"), sample.text());
    }

    @Test
    void runsThatFail() throws Exception {
        Function<Scenario, RunFunction> failing = scenario -> key -> {
            if (key.run() % 3 == 1) {
                throw new InvalidInput("no troops, \"none\"");
            }
            return Results.MODEL.apply(scenario).run(key);
        };
        Path result = Results.sweep(work, Results.SWEEP, Manner.PLAIN, failing);
        for (Extent extent : List.of(Extent.ALL, Extent.sample(14, 1))) { // thirteen do not fail
            Judgement judgement = Results.judge(result, extent, failing);
            assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
            assertEquals(Outcome.OTHER_RESULT, Results.judge(result, extent).outcome(), "runs that no longer fail");
        }
    }

    /** Such a result has no table of digests, and its manifest knows neither these nor digests of lines. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aResultFromBeforeThereWereDigests(boolean sweep) throws Exception {
        Path result = sweep ? Results.sweep(work, Manner.PLAIN) : Results.run(work, false);
        Results.forget(result, "digests.csv");
        Map<String, Object> none = new HashMap<>();
        none.put("lines", null);
        none.put("digests", null);
        Results.manifest(result, none);
        assertReproduced(result);
        Results.change(result.resolve("runs.csv"), 2, "deaths", Results::otherDigit);
        assertEquals(Outcome.ALTERED, Results.judge(result, Extent.ALL).outcome());
        assertEquals(Outcome.ALTERED, Results.judge(result, Extent.sample(1, 1)).outcome());
    }

    @Test
    void whatIsMadeFromTheTablesIsMadeAgain() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Experiment experiment = Experiment.open(result);
        experiment.result().addDerived(new Report(experiment).files(Report.Form.WHOLE));
        Map<String, byte[]> tables = new HashMap<>();
        for (FindingTable table : new Findings(experiment, List.of("deaths")).tables(List.of())) {
            tables.put("analysis/" + table.name() + ".csv", table.csv());
        }
        experiment.result().addDerived(tables);
        Files.writeString(result.resolve("note.txt"), "mine");
        Judgement judgement = Results.judge(result, Extent.sample(1, 1));
        assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
        String text = judgement.text();
        assertTrue(text.matches("(?s).*Made again from these tables, the same bytes: report.html, \\d+ figures"
                + " \\(SVG\\), "
                + tables.size() + " tables of the analysis\\..*"), text);
        assertTrue(text.contains("PNG files, whose pixels depend on the fonts"), text);
        assertTrue(text.contains("Not listed by the manifest, and not looked at: note.txt."), text);
    }

    @Test
    void aSampleOfMoreRunsThanThereAreIsAll() throws Exception {
        Judgement judgement = Results.judge(Results.run(work, false), Extent.sample(6, 5));
        assertTrue(judgement.text().contains("all 6 runs were run again"), judgement.text());
    }

    @Test
    void whatIsMadeAgainIsKeptWhereAskedAndNothingElse() throws Exception {
        Path result = Results.sweep(work, Manner.DETAILED);
        Path out = work.resolve("again");
        Judgement judgement = new Reproduction(result, Results.options(Extent.ALL, out), Results.MODEL).execute();
        assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
        assertEquals(-1, Files.mismatch(result.resolve("votes.csv"), out.resolve("votes.csv")));
        assertEquals("experiment", Experiment.open(out).result().manifest().get("scenario"));
        String refusal = assertThrows(InvalidInput.class, () ->
                new Reproduction(result, Results.options(Extent.ALL, out), Results.MODEL).execute()).getMessage();
        assertTrue(refusal.contains("never overwritten"), refusal);
    }

    @Test
    void oneRunIsKeptWithAllThatHappensInIt() throws Exception {
        Path result = Results.sweep(work, Manner.DETAILED);
        Path out = work.resolve("seven");
        Judgement judgement = new Reproduction(result, Results.options(Extent.of(7), out), Results.MODEL).execute();
        assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
        assertTrue(judgement.text().contains("run 7 is reproduced"), judgement.text());
        assertEquals(61, Files.readAllLines(out.resolve("periods.csv")).size());
        assertEquals(Results.cell(result.resolve("runs.csv"), 7, "deaths"),
                Results.cell(out.resolve("runs.csv"), 0, "deaths"));
        assertEquals(Outcome.REPRODUCED, Results.judge(out, Extent.ALL).outcome(), "it is a result as any other");
        String refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, Extent.of(20))).getMessage();
        assertTrue(refusal.contains("numbered 0 to 19"), refusal);
    }

    /** The scratch folder is removed, also on failure and interruption. */
    @Test
    void nothingIsLeftBehind() throws Exception {
        Path result = Results.run(work, false);
        long before = scratches();
        Results.judge(result, Extent.ALL);
        assertThrows(IllegalStateException.class, () -> Results.judge(result, Extent.ALL, scenario -> {
            throw new IllegalStateException("no model");
        }));
        Thread worker = Thread.currentThread();
        for (Extent extent : List.of(Extent.ALL, Extent.sample(3, 1))) {
            var interrupted = new AtomicBoolean();
            assertThrows(InterruptedException.class, () -> Results.judge(result, extent, scenario -> key -> {
                if (interrupted.compareAndSet(false, true)) {
                    worker.interrupt();
                }
                return Results.MODEL.apply(scenario).run(key);
            }));
            assertFalse(Thread.interrupted());
        }
        assertEquals(before, scratches());
    }

    private static long scratches() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("intervene-reproduce-")).count();
        }
    }

    /** As on a machine with other fonts: every figure is laid out otherwise, and says the same. */
    @Test
    void figuresThatAreLaidOutOtherwiseAreNoOtherResult() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Experiment experiment = Experiment.open(result);
        Map<String, byte[]> files = new HashMap<>(new Report(experiment).files(Report.Form.CONCISE));
        files.replaceAll((name, bytes) -> name.endsWith(".svg") ? moved(bytes) : bytes);
        experiment.result().addDerived(files);
        Judgement judgement = Results.judge(result, Extent.sample(1, 1));
        assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
        assertTrue(judgement.text().contains("the same words and numbers, drawn otherwise: "), judgement.text());
        assertTrue(judgement.text().contains("the same bytes: report.html."), judgement.text());
    }

    private static byte[] moved(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8).replace("textLength=\"", "textLength=\"1")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where other figures are the same bytes, fonts are the same, and one that differs was drawn by something else. */
    @Test
    void aFigureOrPageThatIsNotMadeFromTheTablesIsNamed() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Experiment experiment = Experiment.open(result);
        Map<String, byte[]> files = new TreeMap<>(new Report(experiment).files(Report.Form.CONCISE));
        String figure = files.keySet().stream().filter(name -> name.endsWith(".svg")).findFirst().orElseThrow();
        files.put(figure, moved(files.get(figure)));
        files.put(Report.FILE, new String(files.get(Report.FILE), StandardCharsets.UTF_8)
                .replaceFirst("<h2>Design</h2>", "<h2>7 Designs</h2>").getBytes(StandardCharsets.UTF_8));
        experiment.result().addDerived(files);
        Judgement judgement = Results.judge(result, Extent.sample(1, 1));
        assertEquals(Outcome.OTHER_RESULT, judgement.outcome(), judgement.text());
        assertTrue(judgement.text().contains("in what is made from the tables; the runs that were run again are"),
                judgement.text());
        assertTrue(judgement.text().contains(
                "Not what this program makes of these tables: " + figure + ", report.html."),
                judgement.text());
    }
}
