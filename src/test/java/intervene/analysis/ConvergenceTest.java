package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Convergence.Prefix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
    private static final double NONE = Double.NaN;

    @Test
    void prefixesGrowByOneTwoFive() {
        assertArrayEquals(new int[0], Convergence.lengths(0));
        assertArrayEquals(new int[] {1}, Convergence.lengths(1));
        assertArrayEquals(new int[] {1, 2, 5, 10}, Convergence.lengths(10));
        assertArrayEquals(new int[] {1, 2, 5, 10, 20, 50, 100, 120}, Convergence.lengths(120));
        assertEquals(Integer.MAX_VALUE, Convergence.lengths(Integer.MAX_VALUE)[29]);
    }

    /** Of 2, 4, 9, –, 5: the first 1, 2 and 5 have means 2, 3 and 5; half-width of two: 12.706205·√2/√2. */
    @Test
    void thePrefixesOfOnePoint() {
        List<Prefix> prefixes = Convergence.of(new double[] {2, 4, 9, NONE, 5}, 0.95);
        assertEquals(List.of(1, 2, 5), prefixes.stream().map(Prefix::replicates).toList());
        assertEquals(2, prefixes.get(0).estimate());
        assertTrue(Double.isNaN(prefixes.get(0).halfWidth()));
        assertEquals(3, prefixes.get(1).estimate(), 1e-12);
        assertEquals(12.706205, prefixes.get(1).halfWidth(), 1e-4);
        assertEquals(5, prefixes.get(2).estimate(), 1e-12);
        Estimate all = Intervals.student(Moments.of(2, 4, 9, 5), 0.95);
        assertEquals(all.halfWidth(), prefixes.get(2).halfWidth(), 1e-12);
    }

    /** Points 1, 3 and 5, 9, 7 and one undefined: first replicates 1 and 5; first two means 2 and 7, sds √2 and √8. */
    @Test
    void theMeanOverPoints() {
        List<Prefix> prefixes = Convergence.average(new double[][] {{1, 3}, {5, 9, 7}, {NONE, NONE, NONE}}, 0.95);
        assertEquals(3, prefixes.size());
        assertEquals(3, prefixes.get(0).estimate(), 1e-12);
        assertTrue(Double.isNaN(prefixes.get(0).halfWidth()));
        assertEquals(4.5, prefixes.get(1).estimate(), 1e-12);
        assertEquals(12.706205 * (1 + 2) / 2, prefixes.get(1).halfWidth(), 1e-4);
        assertEquals(2, prefixes.get(1).points());
        assertEquals(new Prefix(3, 7, prefixes.get(2).halfWidth(), 1), prefixes.get(2), "only one point has three");
        assertEquals(List.of(), Convergence.average(new double[0][], 0.95));
    }

    @Test
    void anyStatistic() {
        double[] values = {8, 1, 5, 2, 9, 7};
        List<Prefix> prefixes = Convergence.of(6, n ->
                Intervals.bootstrapMedian(Arrays.copyOf(values, n), 0.95));
        assertEquals(List.of(8.0, 4.5, 5.0, 6.0), prefixes.stream().map(Prefix::estimate).toList());
    }
}
