package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepRunTest {
    private static final String TO_A_PRECISION = SweepFixture.FACTORIAL.replace("replicates: 5",
            "replicates: {until: intervention_rate, halfWidth: 0.18, atLeast: 5, atMost: 40}");

    @TempDir
    private Path work;

    private Path run(String text, int threads, String out) throws Exception {
        return run(text, threads, out, SweepFixture.MODEL);
    }

    private Path run(String text, int threads, String out, Function<Scenario, RunFunction> model) throws Exception {
        return SweepFixture.run(SweepFixture.sweep(work, text), SweepFixture.options(threads, Shard.WHOLE),
                work.resolve(out), model).folder();
    }

    @ParameterizedTest
    @ValueSource(strings = {SweepFixture.FACTORIAL, "precision"})
    void threadsChangeNoByte(String text) throws Exception {
        String config = text.equals("precision") ? TO_A_PRECISION : text;
        var one = SweepFixture.files(run(config, 1, "one"));
        assertEquals(Set.of("config.yaml", "crises.csv", "digests.csv", "failures.csv", "points.csv", "runs.csv",
                "votes.csv", "world.yaml"), one.keySet());
        assertEquals(one, SweepFixture.files(run(config, 2, "two")));
        assertEquals(one, SweepFixture.files(run(config, 4, "four")));
    }

    @Test
    void everyPointSeesTheSameSeeds() throws Exception {
        List<String> rows = Files.readAllLines(run(SweepFixture.FACTORIAL, 2, "out").resolve("runs.csv"));
        assertEquals("run,point,replicate,seed,moral.fiduciaryWeight,council.veto,intervention_rate,deaths,"
                + "months_to_response,cost_per_life_saved_usd,cost_musd,saved_by_interventions", rows.get(0));
        assertEquals(1 + 6 * 5, rows.size());
        for (int run = 0; run < 30; run++) {
            assertTrue(rows.get(run + 1).startsWith(run + "," + run / 5 + "," + run % 5 + "," + (3 + run % 5) + ","));
        }
        assertTrue(rows.get(6).contains(",0.2,none,"), rows.get(6));
        assertTrue(rows.get(30).contains(",0.9,none,"), rows.get(30));
    }

    @Test
    void aPointIsRunUntilTheIndicatorIsKnown() throws Exception {
        Path folder = run(TO_A_PRECISION, 2, "out");
        List<String> points = Files.readAllLines(folder.resolve("points.csv"));
        List<String> header = List.of(points.get(0).split(","));
        List<Long> runs = new ArrayList<>();
        for (String line : points.subList(1, points.size())) {
            String[] cells = line.split(",", -1);
            long n = Long.parseLong(cells[header.indexOf("runs")]);
            double width = Double.parseDouble(cells[header.indexOf("intervention_rate_high")])
                    - Double.parseDouble(cells[header.indexOf("intervention_rate_low")]);
            assertTrue(n == 40 || width <= 0.36, line);
            runs.add(n);
        }
        assertTrue(runs.stream().distinct().count() > 1, "points that differ need different numbers of runs: " + runs);
        assertTrue(runs.stream().allMatch(n -> n >= 5 && n <= 40), runs.toString());
    }

    @Test
    void aRunThatFailsIsRecordedAndTheOthersGoOn() throws Exception {
        Function<Scenario, RunFunction> model = scenario -> {
            RunFunction real = SweepFixture.MODEL.apply(scenario);
            return key -> {
                if (key.run() == 7) {
                    throw new IllegalStateException("no troops");
                }
                return real.run(key);
            };
        };
        Path folder = run(SweepFixture.FACTORIAL, 2, "out", model);
        List<String> failures = Files.readAllLines(folder.resolve("failures.csv"));
        assertEquals(2, failures.size());
        assertTrue(failures.get(1).startsWith("7,1,2,5,"), failures.get(1));
        assertTrue(failures.get(1).contains("no troops"), failures.get(1));
        assertEquals(30, Files.readAllLines(folder.resolve("runs.csv")).size());
    }

    @Test
    void aPointThatIsInvalidFailsAlone() throws Exception {
        String text = SweepFixture.FACTORIAL.replace("council.veto: [any-permanent-member, none]",
                "council.majority: [9, 15]").replace("onset:", "council: {override: 10}\nonset:");
        Path folder = run(text, 2, "out");
        List<String> failures = Files.readAllLines(folder.resolve("failures.csv"));
        assertEquals(1 + 3 * 5, failures.size());
        assertTrue(failures.get(1).contains("15 votes can never be reached"), failures.get(1));
        assertEquals(1 + 3 * 5, Files.readAllLines(folder.resolve("runs.csv")).size());
        assertEquals(1 + 6, Files.readAllLines(folder.resolve("points.csv")).size(), "a row for each point");
    }

    /** Stops when a certain run begins, as Ctrl-C would, on and on until it gets through. */
    @ParameterizedTest
    @ValueSource(strings = {SweepFixture.FACTORIAL, "precision"})
    void interruptionsChangeNoByte(String text) throws Exception {
        String config = text.equals("precision") ? TO_A_PRECISION : text;
        Path whole = run(config, 2, "whole");
        AtomicInteger begun = new AtomicInteger();
        Thread worker = Thread.currentThread();
        int interruptions = 0;
        while (!Files.exists(work.resolve("broken"))) {
            int patience = 4 + 3 * interruptions;
            begun.set(0);
            try {
                run(config, 2, "broken", scenario -> {
                    RunFunction real = SweepFixture.MODEL.apply(scenario);
                    return key -> {
                        if (begun.incrementAndGet() == patience) {
                            worker.interrupt();
                        }
                        return real.run(key);
                    };
                });
            } catch (InterruptedException e) {
                interruptions++;
            }
        }
        assertTrue(interruptions > 2, "interrupted " + interruptions + " times");
        assertFalse(Thread.interrupted());
        assertEquals(SweepFixture.files(whole), SweepFixture.files(work.resolve("broken")));
    }

    @Test
    void resumingAnotherExperimentIsRefusedAndTheDifferenceShown() throws Exception {
        Sweep sweep = SweepFixture.sweep(work, SweepFixture.FACTORIAL);
        var options = SweepFixture.options(2, Shard.WHOLE);
        try (UnfinishedResult begun = new SweepStart(sweep, options, work.resolve("out")).begin()) {
            begun.checkpoint(1);
        }
        Sweep changed = SweepFixture.sweep(work, SweepFixture.FACTORIAL.replace("rate: 2", "rate: 3"));
        String message = assertThrows(InvalidInput.class,
                () -> new SweepStart(changed, options, work.resolve("out")).resume()).getMessage();
        assertTrue(message.contains("onset.rate: 2, 3"), message);
        var part = SweepFixture.options(2, new Shard(1, 2));
        assertTrue(assertThrows(InvalidInput.class, () -> new SweepStart(sweep, part, work.resolve("out")).resume())
                .getMessage().contains("shard: 1/1, 1/2"));
    }

    @Test
    void resumingInAnotherWorldIsRefused() throws Exception {
        Sweep sweep = SweepFixture.sweep(work, SweepFixture.FACTORIAL);
        var options = SweepFixture.options(2, Shard.WHOLE);
        try (UnfinishedResult begun = new SweepStart(sweep, options, work.resolve("out")).begin()) {
            begun.checkpoint(1);
        }
        Path world = work.resolve("out.unfinished/world.yaml");
        Files.writeString(world, Files.readString(world).replaceFirst("population: ", "population: 1"));
        assertTrue(assertThrows(InvalidInput.class, () -> new SweepStart(sweep, options, work.resolve("out")).resume())
                .getMessage().contains("the world"));
    }

    /** Killed while the inputs were being written: they are written again, and nothing is missing at the end. */
    @Test
    void anInterruptedBeginningIsBegunAgain() throws Exception {
        Files.writeString(work.resolve("points.csv"), "moral.numbing\n0.3\n0.7\n");
        String text = "world: {states: 12}\nhorizon: 24\ndesign: list\nfile: points.csv\nreplicates: 2\n"
                + "indicators: [deaths]\n";
        Sweep sweep = SweepFixture.sweep(work, text);
        try (UnfinishedResult begun = UnfinishedResult.begin(work.resolve("out"))) {
            begun.write("config.yaml", "half");
            begun.checkpoint(0);
        }
        Path folder = SweepFixture.run(sweep, SweepFixture.options(1, Shard.WHOLE), work.resolve("out"),
                SweepFixture.MODEL).folder();
        assertEquals(Set.of("config.yaml", "crises.csv", "design.csv", "digests.csv", "failures.csv", "points.csv",
                "runs.csv", "votes.csv", "world.yaml"), SweepFixture.files(folder).keySet());
        assertEquals("moral.numbing\n0.3\n0.7\n", Files.readString(folder.resolve("design.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SweepFixture.FACTORIAL, "precision"})
    void partsPutTogetherAreTheWhole(String text) throws Exception {
        Sweep sweep = SweepFixture.sweep(work, text.equals("precision") ? TO_A_PRECISION : text);
        SweepFixture.run(sweep, SweepFixture.options(2, Shard.WHOLE), work.resolve("whole"), SweepFixture.MODEL);
        List<Path> parts = new ArrayList<>();
        for (int number = 3; number >= 1; number--) {
            parts.add(SweepFixture.run(sweep, SweepFixture.options(1, new Shard(number, 3)), work.resolve("part" + number),
                    SweepFixture.MODEL).folder());
        }
        try (var folder = intervene.result.ResultFolder.at(work.resolve("merged"))) {
            new Merge(parts).execute(folder, List.of("merge"));
        }
        assertEquals(SweepFixture.files(work.resolve("whole")), SweepFixture.files(work.resolve("merged")));
    }

    @Test
    void partsThatAreMissingOrForeignAreNamed() throws Exception {
        Sweep sweep = SweepFixture.sweep(work, SweepFixture.FACTORIAL);
        Path whole = SweepFixture.run(sweep, SweepFixture.options(2, Shard.WHOLE), work.resolve("whole"),
                SweepFixture.MODEL).folder();
        Path second = SweepFixture.run(sweep, SweepFixture.options(2, new Shard(2, 3)), work.resolve("part"),
                SweepFixture.MODEL).folder();
        assertTrue(assertThrows(InvalidInput.class, () -> new Merge(List.of(whole))).getMessage().contains("not a part"));
        String message = assertThrows(InvalidInput.class, () -> new Merge(List.of(second, second))).getMessage();
        assertTrue(message.contains("missing: part 1/3, 3/3"), message);
        assertTrue(message.contains("Give one of them"), message);
    }

    /** A million points of one run each, of which the part in the middle is run: ten runs. */
    @Test
    void aPartOfAMillionPointsNeedsNoneOfTheOthers() throws Exception {
        String text = SweepFixture.FACTORIAL.replace("replicates: 5", "replicates: 1")
                .replace("moral.fiduciaryWeight: [0.2, 0.6, 0.9]", "moral.numbing: {range: [0, 1], levels: 1000}")
                .replace("council.veto: [any-permanent-member, none]",
                        "moral.orderInterest: {range: [0, 1], levels: 1000}");
        Sweep sweep = SweepFixture.sweep(work, text);
        assertEquals(1_000_000, sweep.design().size());
        Path part = SweepFixture.run(sweep, SweepFixture.options(2, new Shard(50_001, 100_000)), work.resolve("part"),
                SweepFixture.MODEL).folder();
        List<String> rows = Files.readAllLines(part.resolve("runs.csv"));
        assertEquals(11, rows.size());
        assertTrue(rows.get(1).startsWith("500000,500000,0,3,"), rows.get(1));
    }

    @Test
    void onlyTheReplicatesAskedForHaveChainsAndTheRestIsTheSame() throws Exception {
        Sweep sweep = SweepFixture.sweep(work, SweepFixture.FACTORIAL);
        List<String> all = Files.readAllLines(run(SweepFixture.FACTORIAL, 2, "period").resolve("digests.csv"));
        var options = new SweepRun.Options(2, true, new Digests(2), TableFormat.CSV, Shard.WHOLE, List.of());
        List<String> some = Files.readAllLines(
                SweepFixture.run(sweep, options, work.resolve("two"), SweepFixture.MODEL).folder().resolve("digests.csv"));
        assertEquals(1 + 6 * 5, all.size());
        for (int run = 0; run < 30; run++) {
            String line = all.get(run + 1);
            assertTrue(line.length() > 150, line);
            assertEquals(run % 5 < 2 ? line : line.substring(0, line.lastIndexOf(',') + 1), some.get(run + 1));
        }
    }

    @Test
    void parquetHoldsTheSameAsCsv() throws Exception {
        Sweep sweep = SweepFixture.sweep(work, SweepFixture.FACTORIAL);
        Path csv = SweepFixture.run(sweep, SweepFixture.options(2, Shard.WHOLE), work.resolve("csv"),
                SweepFixture.MODEL).folder();
        var options = new SweepRun.Options(2, true, Digests.PERIOD, TableFormat.PARQUET, Shard.WHOLE, List.of());
        Path parquet = SweepFixture.run(sweep, options, work.resolve("parquet"), SweepFixture.MODEL).folder();
        assertEquals(Set.of("config.yaml", "crises.parquet", "digests.parquet", "failures.parquet", "points.parquet",
                "runs.parquet", "votes.parquet", "world.yaml"), SweepFixture.files(parquet).keySet());
        for (String table : List.of("runs", "points", "crises", "votes", "failures", "digests")) {
            assertEquals(rows(csv, table), rows(parquet, table), table);
        }
    }

    static List<List<String>> rows(Path folder, String table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = intervene.result.Result.open(folder).table(table)) {
            rows.add(reader.header());
            for (List<String> row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
