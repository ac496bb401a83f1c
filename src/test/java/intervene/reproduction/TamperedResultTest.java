package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.Shard;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.Result;
import intervene.result.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is altered in a result is told apart from a program that has changed, and named. */
class TamperedResultTest {
    /** The run drawn is not the one that is altered. */
    private static final Extent SAMPLE = Extent.sample(1, 1);

    @TempDir
    private Path work;
    private Path result;

    @BeforeEach
    void make() throws Exception {
        result = Results.run(work, true);
    }

    private void assertJudged(Outcome outcome, Extent extent, String... said) throws Exception {
        Judgement judgement = Results.judge(result, extent);
        assertEquals(outcome, judgement.outcome(), judgement.text());
        for (String part : said) {
            assertTrue(judgement.text().contains(part), "«" + part + "» in:\n" + judgement.text());
        }
    }

    private int rowOfRun(String table, String run) throws IOException {
        List<String> lines = Files.readAllLines(result.resolve(table));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(run + ",")) {
                return i - 1;
            }
        }
        throw new IllegalStateException("no row of run " + run + " in " + table);
    }

    /** The first run of which the table has a row and that the sample does not hold. */
    private String victim(String table) throws IOException {
        Sample sample = new Sample(1, 1);
        for (long run = 0; run < 6; run++) {
            sample.offer(run);
        }
        for (int run = 0; run < 6; run++) {
            String number = Integer.toString(run);
            boolean has = Files.readAllLines(result.resolve(table)).stream().anyMatch(l -> l.startsWith(number + ","));
            if (has && !sample.runs().contains((long) run)) {
                return number;
            }
        }
        throw new IllegalStateException("no run in " + table);
    }

    @ParameterizedTest
    @CsvSource({"runs.csv, deaths, false", "runs.csv, norm_end, true", "crises.csv, deaths, false",
        "crises.csv, crisis, true", "votes.csv, yes, false", "votes.csv, serious_threat, true",
        "periods.csv, norm, false", "periods.csv, period, true", "contributions.csv, cost_musd, false",
        "runs.csv, deaths, true", "crises.csv, host, true"})
    void aDigitInATableIsNamed(String table, String column, boolean sample) throws Exception {
        String run = victim(table);
        Path csv = result.resolve(table);
        int row = rowOfRun(table, run);
        String before = Results.change(csv, row, column, Results::otherDigit);
        String after = Results.cell(csv, row, column);
        assertJudged(Outcome.ALTERED, sample ? SAMPLE : Extent.ALL, table + " was altered: run " + run,
                "column " + column + " is " + after + " there; the program gives " + before,
                sample ? "and with it the checksum that the table of digests keeps" : "and with it the SHA-256 that the"
                + " manifest lists");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDigitInTheTableOfPointsIsNamed(boolean sample) throws Exception {
        String before = Results.change(result.resolve("points.csv"), 0, "deaths_mean", Results::otherDigit);
        assertJudged(Outcome.ALTERED, sample ? SAMPLE : Extent.ALL, "points.csv was altered: point 0, column"
                + " deaths_mean is ",
                "the program gives " + before + ", and with it the SHA-256 that the manifest lists.");
    }

    @ParameterizedTest
    @CsvSource({"events, true", "numbers, false", "rows, true", "periods, false", "rows, false"})
    void aDigestIsNamed(String column, boolean sample) throws Exception {
        String before = Results.change(result.resolve("digests.csv"), sample ? drawn() : 2, column, cell ->
                cell.matches("\\d+") ? "7" + cell : "?" + cell);
        assertJudged(Outcome.ALTERED, sample ? SAMPLE : Extent.ALL, "digests.csv was altered: run ",
                "column " + column + " is ", "the program gives " + before.substring(0, Math.min(20, before.length())));
    }

    private static int drawn() {
        Sample sample = new Sample(1, 1);
        for (long run = 0; run < 6; run++) {
            sample.offer(run);
        }
        return sample.runs().get(0).intValue();
    }

    /** Whoever changes the hash too is given away by the digests. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCellAndItsHashChangedTogether(boolean sample) throws Exception {
        String run = victim("runs.csv");
        Results.change(result.resolve("runs.csv"), rowOfRun("runs.csv", run), "deaths", Results::otherDigit);
        Results.rehash(result, "runs.csv");
        assertJudged(Outcome.ALTERED, sample ? SAMPLE : Extent.ALL,
                "runs.csv was changed together with its SHA-256 in the manifest: run " + run + ", column deaths is ");
    }

    /** Whoever changes the digests too is not told from a program that computes otherwise, but is told of. */
    @Test
    void aCellItsHashAndItsDigestChangedTogether() throws Exception {
        Results.change(result.resolve("runs.csv"), 2, "deaths", Results::otherDigit);
        Results.change(result.resolve("digests.csv"), 2, "rows", cell -> "123");
        Results.rehash(result, "runs.csv");
        Results.rehash(result, "digests.csv");
        Results.manifest(result, Map.of("dirty", false, "commit", "0".repeat(40), "version", "0.9"));
        assertJudged(Outcome.OTHER_RESULT, Extent.ALL, "The first that differs is run 2", "column deaths: ",
                "Likely cause: another program. It was made by version 0.9, commit 000000000000; this is ",
                "git worktree add ../intervene-000000000000");
    }

    @Test
    void aParameterIsNamedAndNothingRun() throws Exception {
        Path config = result.resolve("config.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(config));
        int line = lines.indexOf("  majority: 9");
        lines.set(line, "  majority: 10");
        Files.write(config, lines);
        String named = "config.yaml:" + (line + 1) + ": council.majority: 10 is not the line that the result was"
                + " made from.";
        assertJudged(Outcome.ALTERED, Extent.ALL, named, "It was not run again");
        Results.rehash(result, "config.yaml");
        assertJudged(Outcome.ALTERED, SAMPLE, named, "config.yaml was changed together with its SHA-256");
    }

    @Test
    void aLineMoreOrLessIsNamed() throws Exception {
        Path config = result.resolve("config.yaml");
        List<String> lines = new ArrayList<>(Files.readAllLines(config));
        int n = lines.size();
        lines.add(20, "# and this");
        Files.write(config, lines);
        assertJudged(Outcome.ALTERED, Extent.ALL, "config.yaml:21: # and this is not the line",
                "config.yaml had " + n + " lines, and has " + (n + 1) + ".");
        lines.remove(20);
        lines.remove(30);
        Files.write(config, lines);
        assertJudged(Outcome.ALTERED, Extent.ALL, "config.yaml: 1 line was taken away before line 31 (");
        Files.write(config, lines.subList(0, 10));
        assertJudged(Outcome.ALTERED, Extent.ALL, "config.yaml: " + (n - 10) + " lines were taken away at its end.");
    }

    @Test
    void aStateOfTheWorldIsNamed() throws Exception {
        Path world = result.resolve("world.yaml");
        Files.writeString(world, Files.readString(world).replaceFirst("population: \\d+", "population: 5"));
        assertJudged(Outcome.ALTERED, Extent.ALL, "world.yaml:", "population: 5", "It was not run again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not Base64 !", "AAA"})
    void damagedDigestsOfLinesAreSaidToBe(String digests) throws Exception {
        Results.manifest(result, Map.of("lines", Map.of("config.yaml", digests)));
        Judgement judgement = Results.judge(result, SAMPLE);
        assertEquals(Outcome.ALTERED, judgement.outcome(), judgement.text());
    }

    @ParameterizedTest
    @CsvSource({"runs.csv, true", "votes.csv, false", "digests.csv, true", "points.csv, false"})
    void aMissingTableIsNamedAndTheRestCompared(String file, boolean sample) throws Exception {
        Files.delete(result.resolve(file));
        assertJudged(Outcome.MISSING, sample ? SAMPLE : Extent.ALL, file + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.yaml", "world.yaml"})
    void withoutItsInputsNothingIsRun(String file) throws Exception {
        Files.delete(result.resolve(file));
        assertJudged(Outcome.MISSING, Extent.ALL, file + " is missing.", "cannot be run again");
    }

    @Test
    void aTableThatTheManifestForgetsIsNamed() throws Exception {
        Results.forget(result, "votes.csv");
        assertJudged(Outcome.MISSING, SAMPLE, "votes.csv belongs to such a result, and the manifest does not list it.");
    }

    @ParameterizedTest
    @CsvSource({"'{\"first\": 4, \"last\": 8}', 'seeds.first', 3", "'{\"first\": 3, \"last\": 9}', 'seeds.last', 8",
        "'text', 'seeds.first', 3"})
    void seedsThatContradictTheConfigurationAreNamed(String seeds, String key, String value) throws Exception {
        String manifest = Files.readString(result.resolve("manifest.json"));
        Files.writeString(result.resolve("manifest.json"),
                manifest.replaceFirst("(?s)\"seeds\": \\{.*?\\}",
                        "\"seeds\": " + (seeds.equals("text") ? "\"1\"" : seeds)));
        assertJudged(Outcome.ALTERED, SAMPLE, "manifest.json: '" + key + "' is ",
                "from the files it is " + value + ".");
    }

    @Test
    void aRunThatIsGoneOrTooManyIsNamed() throws Exception {
        Path runs = result.resolve("runs.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(runs));
        String last = lines.remove(lines.size() - 1);
        Files.write(runs, lines);
        assertJudged(Outcome.ALTERED, SAMPLE, "runs.csv was altered: run 5: the row is not there");
        lines.add(last);
        lines.add(last.replaceFirst("5,", "17,"));
        Files.write(runs, lines);
        assertJudged(Outcome.ALTERED, SAMPLE, "1 run that the configuration does not ask for, such as run 17.");
    }

    @Test
    void aRowOfAnotherRunIsNamed() throws Exception {
        Results.change(result.resolve("runs.csv"), 2, "run", cell -> "31");
        assertJudged(Outcome.ALTERED, SAMPLE, "runs.csv was altered: run 2: the row is not there",
                "runs.csv: row 3 is said to be of run 31");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableThatIsNoneAnyMoreIsSaidToBe(boolean sample) throws Exception {
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);
        Files.write(result.resolve("votes.csv"), garbage);
        Files.writeString(result.resolve("crises.csv"), Files.readString(result.resolve("crises.csv"))
                .replaceFirst("\n", "\n1,2,3\n"));
        Files.write(result.resolve("digests.csv"), new byte[0]);
        assertJudged(Outcome.ALTERED, sample ? SAMPLE : Extent.ALL, "votes.csv:", "crises.csv:2: the row has 3 cells",
                "digests.csv:1: the file is empty");
    }

    @Test
    void anotherNameOfAColumnIsNamed() throws Exception {
        Path runs = result.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replaceFirst(",deaths,", ",dead,"));
        assertJudged(Outcome.ALTERED, Extent.ALL, "runs.csv was altered: it has a column dead instead of deaths.");
    }

    @Test
    void otherLineEndsAreNoOtherCells() throws Exception {
        Path runs = result.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replace("\n", "\r\n"));
        assertJudged(Outcome.ALTERED, Extent.ALL, "runs.csv was altered, but only its line ends differ (as"
                + " on Windows), which a program for copying");
    }

    @Test
    void aDigitInParquetIsNamed() throws Exception {
        Path other = Files.createDirectory(work.resolve("other"));
        Path csv = Results.sweep(other, new Manner(false, Digests.PERIOD, TableFormat.PARQUET,
                Shard.WHOLE));
        Path changed = Files.createDirectory(work.resolve("changed"));
        Path forged = Results.sweep(changed, Results.SWEEP,
                new Manner(false, Digests.PERIOD, TableFormat.PARQUET, Shard.WHOLE),
                Results.with("onset.rate", "3"));
        Files.copy(forged.resolve("runs.parquet"), csv.resolve("runs.parquet"),
                StandardCopyOption.REPLACE_EXISTING);
        result = csv;
        assertJudged(Outcome.ALTERED, Extent.sample(1, 1), "runs.parquet was altered: run ", "is ", "the program"
                + " gives ",
                "and with it the checksum");
        assertJudged(Outcome.ALTERED, Extent.ALL, "runs.parquet was altered: run ", "the SHA-256 that the manifest"
                + " lists");
    }

    @Test
    void aTableThatWouldBeReadInsteadIsNamed() throws Exception {
        Path other = Files.createDirectory(work.resolve("other"));
        Path parquet = Results.run(other, false, TableFormat.PARQUET, Results.MODEL);
        Files.copy(result.resolve("runs.csv"), parquet.resolve("runs.csv"));
        result = parquet;
        assertJudged(Outcome.ALTERED, SAMPLE, "runs.csv is not listed, and would be read instead");
    }

    /** What a stranger may have written into a manifest. */
    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/etc/passwd", "charts/../../x", "", "C:\\x", "a\u0000b"})
    void filesOutsideOfTheFolderAreNotRead(String name) throws Exception {
        Map<String, String> hashes = new TreeMap<>(Result.open(result).hashes());
        hashes.put(name, "0".repeat(64));
        Results.manifest(result, Map.of("sha256", hashes));
        String refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, SAMPLE)).getMessage();
        assertTrue(refusal.contains("can be no file of the folder"), refusal);
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Path secret = Files.writeString(work.resolve("secret"), "run,seed\n1,2\n");
        Files.delete(result.resolve("runs.csv"));
        Files.createSymbolicLink(result.resolve("runs.csv"), secret);
        Path folder = Files.createDirectory(work.resolve("elsewhere"));
        Files.writeString(folder.resolve("a.svg"), "<svg/>");
        Files.createSymbolicLink(result.resolve("charts"), folder);
        Map<String, String> hashes = new TreeMap<>(Result.open(result).hashes());
        hashes.put("charts/a.svg", "0".repeat(64));
        Results.manifest(result, Map.of("sha256", hashes));
        assertJudged(Outcome.MISSING, SAMPLE, "runs.csv is missing; what is in its place is a link or no file",
                "charts/a.svg is missing; what is in its place is a link or no file");
    }

    @Test
    void aFolderInPlaceOfAFileIsMissing() throws Exception {
        Files.delete(result.resolve("runs.csv"));
        Files.createDirectory(result.resolve("runs.csv"));
        assertJudged(Outcome.MISSING, SAMPLE, "runs.csv is missing; a folder is in its place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(?s)\"sha256\": \\{.* | \"sha256\": 7} | 'sha256' is missing or is not a list",
        "(\"config.yaml\": )\"[0-9a-f]{64}\" | $17 | is not a list of files",
        "(\"config.yaml\": )\"[0-9a-f]{64}\" | $1\"abc\" | the SHA-256 of config.yaml is 'abc'",
        "\"kind\": \"run\" | \"kind\": \"walk\" | 'kind' is walk; there should be run or sweep or shard",
        "\"kind\": \"run\" | \"kind\": \"sweep\" | 'detail' is missing",
        "\"format\": \"csv\" | \"format\": 3 | 'format' is 3",
        "(?s)\"commit\".* | \"com | this is not JSON"})
    void aDamagedManifestIsRefused(String pattern, String replacement, String said) throws Exception {
        Path manifest = result.resolve("manifest.json");
        String text = Files.readString(manifest);
        String damaged = text.replaceFirst(pattern, replacement);
        assertFalse(damaged.equals(text));
        Files.writeString(manifest, damaged);
        String refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, SAMPLE)).getMessage();
        assertTrue(refusal.contains("manifest.json") && refusal.contains(said), refusal);
    }

    @Test
    void anotherProgramIsNamedAndNoError() throws Exception {
        Results.manifest(result, Map.of("version", "0.1", "commit", "a".repeat(40), "dirty", true, "java", "21",
                "jvm", "Zing", "os", "Plan 9"));
        assertJudged(Outcome.REPRODUCED, SAMPLE, "version 0.1, commit aaaaaaaaaaaa, its sources changed there",
                "the JVM: Zing there", "the operating system: Plan 9 there");
    }

    @Test
    void aConfigurationOfAnotherProgramThatCannotBeReadIsSaidToBe() throws Exception {
        Path config = result.resolve("config.yaml");
        Files.writeString(config, Files.readString(config) + "newThing: 1\n");
        Results.rehash(result, "config.yaml");
        Results.manifest(result, Map.of("lines", Map.of(), "version", "9", "commit", "b".repeat(40), "dirty", false));
        String refusal = assertThrows(InvalidInput.class, () -> Results.judge(result, SAMPLE)).getMessage();
        assertTrue(refusal.contains("newThing") && refusal.contains("It was made by version 9"), refusal);
    }
}
