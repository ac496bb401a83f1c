package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.Comparison.Difference;
import intervene.param.InvalidInput;
import intervene.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final String RUNS = "run,point,replicate,seed,";
    private static final double EXACT = 1e-12;
    /** Student's t with two degrees of freedom exceeds this with probability 0.025 (tables: 4.303). */
    private static final double T2 = 4.302652729911275;

    @TempDir
    private Path work;

    private ComparedFolders folders;

    @BeforeEach
    void open() {
        folders = new ComparedFolders(work);
    }

    private Comparison compared(List<String> a, List<String> b) throws IOException {
        return new Comparison(
                folders.result("a", a.toArray(String[]::new)), folders.result("b", b.toArray(String[]::new)));
    }

    private void assertRefused(String message, List<String> a, List<String> b) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> compared(a, b));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    /**
     * A 10, 20, 30 and B 12, 25, 35: differences 2, 5, 5 with mean 4 and variance (4 + 1 + 1)/2 = 3, so that the
     * interval is 4 ± t·√(3/3). var A = 100, var B = ((−12)² + 1² + 11²)/2 = 133; saved 1 − 3/233. The second run of the table
     * of B comes first.
     */
    @Test
    void runsOfOneSeedArePaired() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "deaths", "0,0,0,1,10", "1,0,1,2,20", "2,0,2,3,30"),
                List.of(RUNS + "deaths", "0,0,0,2,25", "1,0,1,1,12", "2,0,2,3,35"));
        Difference deaths = comparison.differences().get(0);
        assertEquals("deaths", deaths.indicator());
        assertEquals(20, deaths.meanA(), EXACT);
        assertEquals(24, deaths.meanB(), EXACT);
        assertEquals(4, deaths.paired().difference().value(), EXACT);
        assertEquals(4 - T2, deaths.paired().difference().low(), 1e-9);
        assertEquals(4 + T2, deaths.paired().difference().high(), 1e-9);
        assertEquals(1 - 3 / 233.0, deaths.paired().saved(), EXACT);
        assertEquals(3, deaths.paired().n());
        assertTrue(comparison.differs());
        assertNull(comparison.crises());
    }

    @Test
    void equalResultsDoNotDiffer() throws IOException {
        List<String> runs = List.of(RUNS + "deaths,saved_share", "0,0,0,1,10,", "1,0,1,2,20,0.5");
        Comparison comparison = compared(runs, runs);
        assertFalse(comparison.differs());
        assertEquals(0, comparison.differences().get(0).paired().difference().value());
        assertEquals(1, comparison.differences().get(0).paired().saved(), EXACT);
        String text = ComparisonText.of(comparison, null);
        assertTrue(text.contains("The configurations are the same."), text);
        assertTrue(text.contains("No indicator differs in any pair."), text);
    }

    @Test
    void anIndicatorThatOneRunLeavesUndefinedDiffersWithoutANumber() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "deaths,saved_share", "0,0,0,1,10,", "1,0,1,2,20,0.5"),
                List.of(RUNS + "deaths,saved_share", "0,0,0,1,10,0.25", "1,0,1,2,20,0.5"));
        assertTrue(comparison.differs());
        assertEquals(1, comparison.differences().get(1).paired().n());
        assertEquals(0.5, comparison.differences().get(1).meanA(), EXACT);
        assertEquals(0.5, comparison.differences().get(1).meanB(), EXACT);
    }

    @Test
    void runsWithoutAPartnerAndColumnsOfOneAloneAreLeftOut() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "crises,deaths", "0,0,0,1,1,10", "1,0,1,2,1,20", "2,0,2,3,1,30"),
                List.of(RUNS + "deaths,saved", "0,0,0,3,35,1", "1,0,1,4,1000,1"));
        assertEquals(List.of("deaths"), comparison.indicators());
        assertEquals(List.of(new Comparison.Pair(2, 0, 0, 2, 3)), comparison.pairs());
        assertEquals(2, comparison.counts().unpairedA());
        assertEquals(1, comparison.counts().unpairedB());
        String text = ComparisonText.of(comparison, null);
        assertTrue(text.contains("1 pair of the same seed.\nLeft out, having no partner: 2 runs of A, 1 of B."), text);
        assertTrue(text.contains("(a, 3 runs, seeds 1 to 3)"), text);
    }

    /**
     * Two points and two seeds. Differences of seed 1: 1 and 3, of seed 2: 5 and 7; so 2 and 6, mean 4, and two
     * independent units, not four.
     */
    @Test
    void theRunsOfASeedCountOnce() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "onset.rate,deaths", "0,0,0,1,1,0", "1,0,1,2,1,0", "2,1,0,1,2,0", "3,1,1,2,2,0"),
                List.of(RUNS + "onset.rate,deaths", "0,0,0,1,1,1", "1,0,1,2,1,5", "2,1,0,1,2,3", "3,1,1,2,2,7"));
        Difference deaths = comparison.differences().get(0);
        assertEquals(4, deaths.paired().difference().value(), EXACT);
        assertEquals(Math.sqrt(8), deaths.paired().sd(), EXACT);
        assertEquals(2, deaths.paired().n());
        assertEquals(4, comparison.size());
        String text = ComparisonText.of(comparison, null);
        assertTrue(text.contains("Each seed counts once, with its mean over 2 design points"), text);
    }

    @Test
    void pointsOfOneNumberNeedTheSameLevels() {
        assertRefused("design point 1 has council.veto = none in " + work.resolve("a") + ", but two in",
                List.of(RUNS + "council.veto,deaths", "0,0,0,1,any,0", "1,1,0,1,none,0"),
                List.of(RUNS + "council.veto,deaths", "0,0,0,1,any,0", "1,1,0,1,two,0"));
    }

    @Test
    void otherFactorsAreOtherDesigns() {
        assertRefused("varies nothing",
                List.of(RUNS + "deaths", "0,0,0,1,0"),
                List.of(RUNS + "council.veto,deaths", "0,0,0,1,any,0", "1,1,0,1,none,0"));
    }

    @Test
    void twoSinglePointsArePairedWhateverTheirFactors() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "deaths", "0,0,0,1,10"), List.of(RUNS + "council.veto,deaths", "7,4,0,1,none,12"));
        assertEquals(2, comparison.differences().get(0).paired().difference().value());
        assertEquals(List.of(new Comparison.Pair(0, 7, 0, 0, 1)), comparison.pairs());
    }

    @Test
    void withoutASeedInCommonThereIsNothingToCompare() {
        assertRefused("has seeds 1 to 2, " + work.resolve("b") + " has seed 11.",
                List.of(RUNS + "deaths", "0,0,0,1,0", "1,0,1,2,0"), List.of(RUNS + "deaths", "0,0,0,11,0"));
    }

    @Test
    void damageIsNamed() {
        assertRefused("in row 2 of the table of runs, deaths is 'many', which is no number",
                List.of(RUNS + "deaths", "0,0,0,1,0", "1,0,1,2,many"), List.of(RUNS + "deaths", "0,0,0,1,0"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertRefused("has no column 'seed'", List.of(RUNS + "deaths", "0,0,0,1,0"),
                List.of("run,point,replicate,deaths", "0,0,0,1"));
    }

    @Test
    void anIndicatorIsNeededInBoth() {
        assertRefused("no indicator in common", List.of(RUNS + "deaths", "0,0,0,1,0"),
                List.of(RUNS + "saved", "0,0,0,1,0"));
    }

    @Test
    void aRunThatIsThereTwiceIsNamed() {
        assertRefused("the run of point 0 with seed 1 is there twice",
                List.of(RUNS + "deaths", "0,0,0,1,0", "1,0,1,1,0"),
                List.of(RUNS + "deaths", "0,0,0,3,0", "1,0,1,4,0", "2,0,1,1,0"));
    }

    @Test
    void whatDiffersIsSaidFirst() throws IOException {
        String[] runs = {RUNS + "deaths", "0,0,0,1,0"};
        Result a = folders.configured("a", "horizon: 12\nseed: 1\ncouncil:\n  veto: any\n", "# one\n", runs);
        Result b = folders.configured("b", "horizon: 24\nseed: 1\ncouncil:\n  veto: none\n", "# two\n", runs);
        Comparison comparison = new Comparison(a, b);
        assertEquals(List.of("horizon: 12, 24", "council.veto: any, none"), comparison.configurations());
        assertEquals(2, comparison.warnings().size());
        assertTrue(comparison.warnings().get(1).contains("(12, 24)"), comparison.warnings().get(1));
        assertTrue(ComparisonText.of(comparison, null).contains("  council.veto: any, none\nThe worlds differ"));
    }

    @Test
    void aFolderIsLikeItself() throws IOException {
        Result a = folders.result("a", RUNS + "deaths", "0,0,0,1,0");
        String text = ComparisonText.of(new Comparison(a, Result.open(a.folder().resolve("../a"))), null);
        assertTrue(text.contains("A and B are the same folder"), text);
    }

    /** Shares in per cent, others with about three digits and thousands separators. */
    @Test
    void theTableIsForPeople() throws IOException {
        Comparison comparison = compared(
                List.of(RUNS + "deaths,saved_share", "0,0,0,1,1000000,0.5", "1,0,1,2,1000000,0.5"),
                List.of(RUNS + "deaths,saved_share", "0,0,0,1,1234567,0.25", "1,0,1,2,1234567,0.25"));
        String text = ComparisonText.of(comparison, null);
        assertTrue(text.matches("(?s).*\ndeaths {31}1,000,000     1,234,567       234,567  234,567 to 234,567 .*"), text);
        assertTrue(text.contains("          50.0          25.0         -25.0  -25.0 to -25.0"), text);
        assertTrue(text.contains("  % of unopposed deaths\n"), text);
    }
}
