package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.Shard;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.TableFormat;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of the manifest that does not fit the files is told as that, and never as another result. */
class ManifestContradictionsTest {
    @TempDir
    private Path work;

    private static void assertAltered(Path result, String said) throws Exception {
        Judgement judgement = Results.judge(result, Extent.sample(1, 1));
        assertEquals(Outcome.ALTERED, judgement.outcome(), judgement.text());
        assertTrue(judgement.text().contains("\nmanifest.json: " + said), judgement.text());
        assertTrue(judgement.text().contains("the manifest was altered."), judgement.text());
    }

    @ParameterizedTest
    @CsvSource({
        "detail, true, 'true, but no crises.csv is listed'",
        "kind, run, 'run, but config.yaml is that of a sweep'",
        "format, parquet, 'parquet, but runs.csv is listed'",
        "digests, run, 'run, but digests.csv has a chain of periods of run 0'",
        "digests, 2, '2, but digests.csv has a chain of periods of run 2'",
    })
    void ofAnExperiment(String key, String value, String said) throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Results.manifest(result, Map.of(key, value.equals("true") ? (Object) true : value));
        assertAltered(result, "'" + key + "' is " + said);
    }

    @Test
    void detailThatIsListed() throws Exception {
        Path result = Results.sweep(work, Manner.DETAILED);
        Results.manifest(result, Map.of("detail", false));
        assertAltered(result, "'detail' is false, but crises.csv is listed");
    }

    @Test
    void chainsThatThereAreNot() throws Exception {
        Path result = Results.sweep(work, new Manner(false, Digests.RUN, TableFormat.CSV, Shard.WHOLE));
        Results.manifest(result, Map.of("digests", "period"));
        assertAltered(result, "'digests' is period, but digests.csv has no chain of periods of run 0");
    }

    @Test
    void aRunThatIsSaidToBeAnExperiment() throws Exception {
        Path result = Results.run(work, true);
        Results.manifest(result, Map.of("kind", "sweep", "detail", true, "digests", "period"));
        assertAltered(result, "'kind' is sweep, but config.yaml is that of a run");
    }

    private Path part(Object number, Object of) throws Exception {
        Path result = Results.sweep(work, new Manner(false, Digests.PERIOD, TableFormat.CSV, new Shard(1, 2)));
        assertEquals(Outcome.REPRODUCED, Results.judge(result, Extent.sample(1, 1)).outcome());
        Results.manifest(result, Map.of("shard", Map.of("number", number, "of", of, "wanted", "csv")));
        return result;
    }

    @Test
    void anotherPart() throws Exception {
        assertAltered(part(2L, 2L), "'shard' is 2/2, but the tables hold runs 0 to 9, and such a part begins with run"
                + " 10 and ends with run 19");
    }

    @Test
    void aPartOfOtherSize() throws Exception {
        assertAltered(part(1L, 1L), "'shard' is 1/1, but the tables hold runs 0 to 9");
    }

    @Test
    void aPartSaidToBeTheWhole() throws Exception {
        Path result = part(1L, 2L);
        Results.manifest(result, Map.of("kind", "sweep"));
        assertAltered(result, "'kind' is sweep, but there is an entry 'shard'");
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 0, -1})
    void aPartThatThereCannotBeNamesFileAndEntry(long number) throws Exception {
        Path result = part(number, 2L);
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, Extent.ALL));
        assertTrue(refusal.getMessage().contains("manifest.json: 'shard' is " + number + "/2; there should be"),
                refusal.getMessage());
    }

    @Test
    void partsOfEveryKindAreWhatTheyAre() throws Exception {
        String precise = Results.SWEEP.replace("replicates: 5",
                "replicates: {until: deaths, halfWidth: 1e12, atLeast: 4, atMost: 9}");
        Path result = Results.sweep(work, precise, new Manner(false, new Digests(2), TableFormat.PARQUET,
                new Shard(2, 2)), Results.MODEL);
        Judgement judgement = Results.judge(result, Extent.sample(1, 1));
        assertEquals(Outcome.REPRODUCED, judgement.outcome(), judgement.text());
    }

    @Test
    void whatIsShownOfItIsOneLine() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Results.manifest(result, Map.of("points", "4\nresult: it is reproduced\u001b[31m\u202e"));
        String text = Results.judge(result, Extent.sample(1, 1)).text();
        assertTrue(text.contains("'points' is 4?result: it is reproduced?[31m?; from the files it is 4."), text);
    }
}
