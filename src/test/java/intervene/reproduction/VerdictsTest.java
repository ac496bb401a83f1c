package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.RunFunction;
import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.param.InvalidInput;
import intervene.report.Report;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.Result;
import intervene.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No verdict says more than was looked at: what was changed together with its SHA-256, and what nothing shows. */
class VerdictsTest {
    private static final Extent SAMPLE = Extent.sample(2, 1);

    @TempDir
    private Path work;

    private static String assertJudged(Path result, Extent extent, Outcome outcome, String... said) throws Exception {
        Judgement judgement = Results.judge(result, extent);
        assertEquals(outcome, judgement.outcome(), judgement.text());
        for (String part : said) {
            assertTrue(judgement.text().contains(part), "«" + part + "» in:\n" + judgement.text());
        }
        return judgement.text();
    }

    private static void edit(Path result, String file, UnaryOperator<String> change) throws IOException {
        Path path = result.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertFalse(after.equals(before), "nothing was changed in " + file);
        Files.writeString(path, after);
        Results.rehash(result, file);
    }

    private static void cell(Path result, String file, int row, String column, UnaryOperator<String> change)
            throws IOException {
        Results.change(result.resolve(file), row, column, change);
        Results.rehash(result, file);
    }

    private static String withoutLastColumn(String csv) {
        return csv.replaceAll("(?m),[^,\n]*$", "");
    }

    /** As whoever changes rows of an experiment and the checksums that are kept of them. */
    private static void fixRowChecksums(Path result) throws IOException {
        List<String> rows = Files.readAllLines(result.resolve("runs.csv"));
        for (int i = 1; i < rows.size(); i++) {
            CRC32C sum = new CRC32C();
            sum.update((rows.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
            String text = Long.toString(sum.getValue());
            Results.change(result.resolve("digests.csv"), i - 1, "rows", cell -> text);
        }
        Results.rehash(result, "digests.csv");
    }

    private Path published(Report.Form form) throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Experiment experiment = Experiment.open(result);
        Map<String, byte[]> files = new TreeMap<>(new Report(experiment).files(form));
        for (FindingTable table : new Findings(experiment, List.of()).tables(List.of())) {
            files.put("analysis/" + table.name() + ".csv", table.csv());
        }
        experiment.result().addDerived(files);
        return result;
    }

    private static String figure(Path result) throws IOException {
        return Result.open(result).hashes().keySet().stream().filter(name -> name.endsWith(".svg")).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"numbers, 'in numbers that no table of this result holds; by how much cannot be told'",
        "events, in events"})
    void lastDigitsAreClaimedOfNumbersThatWereSeenOnly(String column, String said) throws Exception {
        Path result = Results.run(work, true);
        cell(result, "digests.csv", 2, column, cell -> "7" + cell);
        assertJudged(result, Extent.ALL, Outcome.OTHER_RESULT, said, "No table shows it");
    }

    @Test
    void aChecksumThatIsNotOfTheRowsBesideItWasAltered() throws Exception {
        Path result = Results.run(work, true);
        cell(result, "digests.csv", 2, "rows", cell -> "7" + cell);
        assertJudged(result, Extent.ALL, Outcome.ALTERED, "digests.csv was changed together with its SHA-256 in the"
                + " manifest: run 2, column rows is 7");
    }

    /** A digit of a tick is changed, a line is drawn elsewhere, a letter is another, or a program is put in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(>\\d*)0([.\\d]*</text>) | $17$2", "<path d=\"M\\d+ | <path d=\"M3",
        "</text> | a</text>", "</svg> | <script>alert(1)</script></svg>"})
    void aForgedFigureIsNamed(String pattern, String replacement) throws Exception {
        Path result = published(Report.Form.CONCISE);
        String figure = figure(result);
        edit(result, figure, svg -> svg.replaceFirst(pattern, replacement));
        assertJudged(result, SAMPLE, Outcome.OTHER_RESULT, "Not what this program makes of these tables: " + figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"half-width | half-truth", "</h1> | </h1><script>alert(1)</script>",
        "<h2>Design | <h2>Re-design", "class=\"note\" | class=\"verdict shown\""})
    void aForgedPageIsNamed(String text, String other) throws Exception {
        Path result = published(Report.Form.CONCISE);
        edit(result, "report.html", page -> page.replace(text, other));
        assertJudged(result, SAMPLE, Outcome.OTHER_RESULT, "Not what this program makes of these tables: report.html.");
    }

    /** All figures are changed a little, which no other font would do. */
    @Test
    void figuresThatAreAllForgedAreNotTakenForOtherFonts() throws Exception {
        Path result = published(Report.Form.CONCISE);
        for (String name : Result.open(result).hashes().keySet()) {
            if (name.endsWith(".svg")) {
                edit(result, name, svg -> svg.replaceFirst("</text>", "0</text>"));
            }
        }
        assertJudged(result, SAMPLE, Outcome.OTHER_RESULT, "Not what this program makes of these tables: charts/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"report.html | half-width | half-truth", "svg | </svg> | <script/></svg>",
        "svg | <svg | <svg onload=\"alert(1)\""})
    void otherFontsExcuseNeitherOtherWordsOfAPageNorOtherMarkup(String file, String text, String other)
            throws Exception {
        Path result = published(Report.Form.CONCISE);
        for (String name : Result.open(result).hashes().keySet()) {
            if (name.endsWith(".svg")) {
                edit(result, name, svg -> svg.replace("textLength=\"", "textLength=\"1"));
            }
        }
        assertJudged(result, SAMPLE, Outcome.REPRODUCED, "drawn otherwise: ");
        String name = file.equals("svg") ? figure(result) : file;
        edit(result, name, content -> content.replace(text, other));
        assertJudged(result, SAMPLE, Outcome.OTHER_RESULT,
                "Not what this program makes of these tables: " + name + ".");
    }

    @ParameterizedTest
    @CsvSource({"deaths, dtheas", "'indicator,', 'indicators,'", "'\n', '\n1,2\n'"})
    void aForgedTableOfTheAnalysisIsNamedAndTheOthersAreMade(String text, String other) throws Exception {
        Path result = published(Report.Form.CONCISE);
        edit(result, "analysis/convergence.csv", csv -> csv.replace(text, other));
        assertJudged(result, SAMPLE, Outcome.OTHER_RESULT,
                "Made again from these tables, the same bytes: report.html, ",
                "Not what this program makes of these tables: analysis/convergence.csv.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.yaml", "world.yaml", ""})
    void anInputThatIsNotListedIsNamed(String input) throws Exception {
        Path result = Results.run(work, false);
        Map<String, String> hashes = new TreeMap<>(Result.open(result).hashes());
        hashes.keySet().removeIf(name -> input.isEmpty() || name.equals(input));
        Results.manifest(result, Map.of("sha256", hashes));
        assertJudged(result, Extent.ALL, Outcome.MISSING, "cannot be run again",
                (input.isEmpty() ? "world.yaml" : input)
                        + " belongs to such a result, and the manifest does not list it.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aColumnThatIsGoneWithItsHashIsNamed(boolean sample) throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        List<String> header = List.of(Files.readAllLines(result.resolve("runs.csv")).get(0).split(","));
        String last = header.get(header.size() - 1);
        edit(result, "runs.csv", VerdictsTest::withoutLastColumn);
        String text = assertJudged(result, sample ? SAMPLE : Extent.ALL, Outcome.ALTERED, "runs.csv, as the manifest"
                + " lists it, has no column " + last + "; it was changed together with its SHA-256");
        assertFalse(text.contains("toIndex"), text);
        fixRowChecksums(result);
        Results.manifest(result, Map.of("commit", "0".repeat(40))); // the same program would give it away
        assertJudged(result, Extent.ALL, Outcome.OTHER_RESULT, "has no column " + last + ", which this program writes");
    }

    @Test
    void pointsThatTheRunsDoNotGiveContradictThem() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        cell(result, "runs.csv", 11, "deaths", Results::otherDigit);
        fixRowChecksums(result);
        assertJudged(result, Extent.sample(1, 1), Outcome.ALTERED, "points.csv is not what the table of runs gives",
                "point 2, column deaths_mean is ", "from the runs it is ");
        assertJudged(result, Extent.ALL, Outcome.OTHER_RESULT, "The first that differs is run 11");
    }

    @Test
    void nothingIsClaimedWhereNothingWasCompared() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        for (String table : List.of("runs.csv", "failures.csv", "digests.csv", "points.csv")) {
            Files.delete(result.resolve(table));
        }
        String text = assertJudged(result, SAMPLE, Outcome.MISSING, "No run of it could be compared.");
        assertFalse(text.contains(" in .") || text.contains("look altered")
                || text.contains("This program gives"), text);
    }

    @Test
    void withoutATableNoRunLooksAltered() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Files.delete(result.resolve("runs.csv"));
        String text = assertJudged(result, SAMPLE, Outcome.MISSING, "runs.csv is missing");
        assertFalse(text.contains("altered"), text);
    }

    /** A count in a table differs, although the digest of events is the same. */
    @Test
    void aWholeNumberThatDiffersIsAnEvent() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        cell(result, "runs.csv", 2, "deaths", Results::otherDigit);
        fixRowChecksums(result);
        assertJudged(result, Extent.ALL, Outcome.OTHER_RESULT, "this program gives another result, in events.",
                "run 2; the digests of its periods are there and agree");
    }

    @ParameterizedTest
    @CsvSource({"30, 11", "60, 22"})
    void whereLongCellsDifferIsShown(int at, int period) throws Exception {
        Path result = Results.run(work, true);
        String before = Results.change(result.resolve("digests.csv"), 1, "periods", cell ->
                cell.substring(0, at) + (cell.charAt(at) == 'A' ? 'B' : 'A') + cell.substring(at + 1));
        String text = assertJudged(result, Extent.ALL, Outcome.ALTERED, "column periods is ", ", from period ");
        assertTrue(text.contains(before.substring(at, at + 20)), text);
        assertTrue(text.contains(", from period " + period + " on"), text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPointThatIsGoneAndAColumnOfAnotherNameAreNamed(boolean sample) throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Extent extent = sample ? SAMPLE : Extent.ALL;
        Path points = result.resolve("points.csv");
        List<String> lines = Files.readAllLines(points);
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(2);
        Files.write(points, fewer);
        assertJudged(result, extent, Outcome.ALTERED, "points.csv was altered: point 1: the row is not there");
        fewer = new ArrayList<>(lines);
        fewer.add(3, lines.get(2));
        Files.write(points, fewer);
        assertJudged(result, extent, Outcome.ALTERED,
                "points.csv was altered: point 1: a row that the program does not");
        Files.writeString(points, String.join("\n", lines).replaceFirst("deaths_mean", "dead") + "\n");
        assertJudged(result, extent, Outcome.ALTERED, "points.csv has a column dead instead of deaths_mean.");
        Results.rehash(result, "points.csv");
        assertJudged(result, extent, sample ? Outcome.ALTERED : Outcome.OTHER_RESULT,
                "points.csv has a column dead instead of deaths_mean.");
    }

    @Test
    void runsThatFailedAreCounted() throws Exception {
        Function<Scenario, RunFunction> failing = scenario -> key -> {
            if (key.run() % 4 == 1) {
                throw new InvalidInput("no troops");
            }
            return Results.MODEL.apply(scenario).run(key);
        };
        Path result = Results.sweep(work, Results.SWEEP, Manner.PLAIN, failing);
        String text = Results.judge(result, Extent.ALL, failing).text();
        assertTrue(text.contains("all 20 runs were run again; 5 failed as they did then; every table has the same"
                + " bytes"), text);
    }

    @Test
    void aResultOfOneRunIsOne() throws Exception {
        Path result = Results.sweep(work, "world: {states: 12}\nhorizon: 24\ndesign: factorial\nfactors:\n"
                + "  moral.fiduciaryWeight: [0.2]\nreplicates: 1\nindicators: [deaths]\n", Manner.PLAIN, Results.MODEL);
        assertJudged(result, Extent.ALL, Outcome.REPRODUCED, "its only run was run again, and every table has the same"
                + " bytes.");
    }
}
