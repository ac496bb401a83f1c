package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.CrisisPairs.Count;
import intervene.param.InvalidInput;
import intervene.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisPairsTest {
    private static final String[] RUNS = {"run,point,replicate,seed,crises", "0,0,0,1,0", "1,0,1,2,0", "2,0,2,3,0"};
    private static final String CRISES = "run,crisis,host,onset,outcome,deaths,saved";
    /** Student's t with one degree of freedom, tan(0.475·π). */
    private static final double T1 = 12.706204736432095;

    @TempDir
    private Path work;

    private CrisisPairs compared(List<String> a, List<String> b) throws IOException {
        ComparedFolders folders = new ComparedFolders(work);
        Result resultA = folders.result("a", RUNS);
        Result resultB = folders.result("b", "run,point,replicate,seed,crises", "0,0,0,2,0", "1,0,1,3,0", "2,0,2,4,0");
        folders.table("a", "crises", a.toArray(String[]::new));
        folders.table("b", "crises", b.toArray(String[]::new));
        return new Comparison(resultA, resultB).crises();
    }

    /**
     * Seeds 2 and 3 are paired. Seed 2: Rwanda −40, Kivu 0; seed 3: Rwanda −80. Together −120 over 3 crises: −40. The
     * deviations of the seeds are −40 + 2·40 = 40 and −80 + 40 = −40; with 2 clusters the half width is
     * t(1)·√(2/1·(1600 + 1600))/3 = t(1)·80/3.
     */
    @Test
    void crisesOfOnePlaceAndTimeArePaired() throws IOException {
        CrisisPairs crises = compared(
                List.of(CRISES, "0,0,RWA,3,no-will,9,9", "1,0,RWA,3,no-will,100,0", "1,1,KIV,5,no-will,10,0",
                        "1,2,KIV,9,no-will,10,0", "2,0,RWA,3,blocked:veto,100,20"),
                List.of(CRISES, "0,0,RWA,3,authorised,60,40", "0,1,KIV,5,no-will,10,0", "1,0,RWA,3,authorised,20,100",
                        "1,1,SAH,3,no-will,10,0", "1,2,RWA,4,no-will,10,0", "2,0,RWA,3,no-will,9,9"));
        assertEquals(3, crises.pairs());
        assertEquals(1, crises.onlyA());
        assertEquals(2, crises.onlyB());
        assertEquals(List.of(new Count("blocked:veto", "authorised", 1), new Count("no-will", "authorised", 1),
                new Count("no-will", "no-will", 1)), crises.transitions());
        assertEquals(70, crises.meanDeathsA());
        assertEquals(-40, crises.deaths().value(), 1e-12);
        assertEquals(T1 * 80 / 3, crises.deaths().halfWidth(), 1e-6);
        assertEquals(20 / 3.0, crises.meanSavedA(), 1e-12);
        assertEquals(40, crises.saved().value(), 1e-12);
    }

    @Test
    void theMostFrequentTransitionComesFirst() throws IOException {
        CrisisPairs crises = compared(
                List.of(CRISES, "1,0,RWA,3,a,0,0", "1,1,KIV,5,b,0,0", "1,2,SAH,9,b,0,0"),
                List.of(CRISES, "0,0,RWA,3,a,0,0", "0,1,KIV,5,a,0,0", "0,2,SAH,9,a,0,0"));
        assertEquals(List.of(new Count("b", "a", 2), new Count("a", "a", 1)), crises.transitions());
    }

    /** Should two crises begin in one place at once, the first of one is that of the other. */
    @Test
    void twinsArePairedInOrder() throws IOException {
        CrisisPairs crises = compared(
                List.of(CRISES, "1,0,RWA,3,a,0,0", "1,1,RWA,3,b,0,0"),
                List.of(CRISES, "0,0,RWA,3,c,0,0", "0,1,RWA,3,d,0,0", "0,2,RWA,3,e,0,0"));
        assertEquals(List.of(new Count("a", "c", 1), new Count("b", "d", 1)), crises.transitions());
        assertEquals(1, crises.onlyB());
    }

    @Test
    void withoutCrisesThereIsNothingToSay() throws IOException {
        assertEquals(0, compared(List.of(CRISES), List.of(CRISES, "0,0,RWA,3,c,0,0")).pairs());
    }

    @Test
    void damageIsNamed() {
        InvalidInput refusal = assertThrows(InvalidInput.class,
                () -> compared(List.of(CRISES, "1,0,RWA,3,a,few,0"), List.of(CRISES)));
        assertTrue(refusal.getMessage().contains("row 1 of the table of crises, deaths is 'few'"), refusal.getMessage());
        refusal = assertThrows(InvalidInput.class, () -> new CrisisPairsTest().columns(work.resolve("more")));
        assertTrue(refusal.getMessage().contains("has no column 'outcome'"), refusal.getMessage());
    }

    private void columns(Path folder) throws IOException {
        work = java.nio.file.Files.createDirectory(folder);
        compared(List.of(CRISES), List.of("run,host,onset,deaths,saved"));
    }
}
