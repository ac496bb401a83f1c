package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import intervene.observe.RunKey;
import intervene.result.Result;
import intervene.result.ResultFolder;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.WorldWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partings of a model whose runs part in the period that their seed names, if the majority is ten. */
class PartingsTest {
    @TempDir
    private Path work;

    private ComparedFolders folders;
    private Scenario scenario;

    @BeforeEach
    void open() throws IOException {
        folders = new ComparedFolders(work);
        Path config = work.resolve("tiny.yaml");
        Files.writeString(config, "world: {states: 20}\nhorizon: 12\n");
        scenario = ScenarioReader.read(config, List.of());
    }

    private static RunFunction model(Scenario scenario) {
        boolean other = scenario.parameters().council().majority() == 10;
        return key -> history(key, other);
    }

    private static RunHistory history(RunKey key, boolean other) {
        List<PeriodRecord> periods = new ArrayList<>();
        for (int t = 0; t < 12; t++) {
            periods.add(new PeriodRecord(t, other && t >= key.seed() ? 5 : 10, 10, 0, 0, 0.3, 0.9, 0));
        }
        return new RunHistory(key.seed(), 12, List.of(), List.of(), List.of(), List.of(), periods, key.seed(), 0, 0.3,
                0.9, 5000, RunDigest.NONE);
    }

    private Result result(String name, int majority, String... runs) throws IOException {
        String config = ResolvedConfiguration.write(scenario).replace("majority: 9", "majority: " + majority);
        return folders.configured(name, config, WorldWriter.write(scenario.world()), runs);
    }

    private Result result(String name, int majority) throws IOException {
        return result(name, majority, "run,point,replicate,seed,systemic_deaths,norm_end", "0,0,0,2,2,0.3",
                "1,0,1,4,4,0.3", "2,0,2,7,7,0.3", "3,0,3,20,20,0.3");
    }

    private static Partings found(Comparison comparison, int most) throws IOException, InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Partings.of(comparison, PartingsTest::model, new Partings.Options(2, most),
                new Progress(Progress.Style.SILENT, nowhere, 2, "runs"));
    }

    @Test
    void runsPartWhereTheModelLetsThem() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9), result("b", 10));
        Partings partings = found(comparison, 200);
        assertEquals("", partings.problem());
        assertArrayEquals(new int[] {2, 4, 7}, partings.periods(Parting::period));
        String text = ComparisonText.of(comparison, partings);
        assertTrue(text.contains("3 of 4 pairs part, in period 4 at the median, 2 at the earliest; 1 never does."),
                text);
        assertTrue(text.contains("  deaths                                     3             3  4\n"), text);
    }

    @Test
    void ofManyPairsSomeAreRunAgainEvenlySpread() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9), result("b", 10));
        Partings partings = found(comparison, 2);
        assertEquals(List.of(0, 2), List.copyOf(partings.found().keySet()));
        assertTrue(ComparisonText.of(comparison, partings).contains("by running 2 of 4 pairs again"));
    }

    @Test
    void equalConfigurationsNeverPart() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9), result("b", 9));
        assertTrue(ComparisonText.of(comparison, found(comparison, 200)).contains("None of them ever do."));
    }

    @Test
    void runsThatAreNotThoseOfTheTableCannotBeHeldAgainstEachOther() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9),
                result("b", 10, "run,point,replicate,seed,systemic_deaths", "0,0,0,2,2", "1,0,1,4,5"));
        String problem = found(comparison, 200).problem();
        assertTrue(problem.startsWith(work.resolve("b") + ": run 1, seed 4, has systemic_deaths = 5 in the table, but 4"
                + " when it is run again: it was made by another version of the program (0.1, commit abc)"), problem);
    }

    @Test
    void aRunThatFailsCannotBeHeldAgainstAnything() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9), result("b", 10));
        Partings partings = Partings.of(comparison, s -> key -> {
            throw new IllegalStateException("no");
        }, new Partings.Options(1, 1), new Progress(Progress.Style.SILENT, System.err, 2, "runs"));
        assertTrue(partings.problem().contains("fails when it is run again: IllegalStateException: no"),
                partings.problem());
    }

    @Test
    void aConfigurationOfAnotherVersionIsExplained() throws IOException, InterruptedException {
        Result b = result("b", 10);
        Files.writeString(b.folder().resolve("config.yaml"), "world: {states: 20}\nunknown: 3\n");
        Comparison comparison = new Comparison(result("a", 9), b);
        Partings partings = found(comparison, 200);
        assertTrue(partings.problem().contains("unknown"), partings.problem());
        String text = ComparisonText.of(comparison, partings);
        assertTrue(text.contains("Where runs part cannot be told. "), text);
    }

    @Test
    void theFilesTellTheSame() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(result("a", 9), result("b", 10));
        Path out = work.resolve("out");
        try (ResultFolder folder = ResultFolder.at(out)) {
            ComparisonFiles.write(folder, comparison, found(comparison, 200), "words\n");
            folder.publish();
        }
        assertEquals("words\n", Files.readString(out.resolve("comparison.txt")));
        assertEquals(List.of(
                "point,replicate,seed,parted,parted_by,systemic_deaths,norm_end",
                "0,0,2,2,deaths,0,0", "0,1,4,4,deaths,0,0", "0,2,7,7,deaths,0,0", "0,3,20,,never,0,0"),
                Files.readAllLines(out.resolve("pairs.csv")));
        assertEquals(List.of("indicator,mean_a,mean_b,difference,low,high,n,variance_saved",
                "systemic_deaths,8.25,8.25,0,0,0,4,1", "norm_end,0.3,0.3,0,0,0,4,"),
                Files.readAllLines(out.resolve("differences.csv")));
    }
}
