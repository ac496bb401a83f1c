package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Resampling.Purpose;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    private static int[] draw(long seed, Purpose purpose, int n, int b) {
        var times = new int[n];
        Arrays.fill(times, 99);
        new Resampling(n, seed, purpose).draw(b, times);
        return times;
    }

    @Test
    void aResampleDependsOnItsKeyAlone() {
        int[] first = draw(1, Purpose.BOOTSTRAP_RATIO, 50, 3);
        draw(1, Purpose.BOOTSTRAP_RATIO, 50, 4);
        assertArrayEquals(first, draw(1, Purpose.BOOTSTRAP_RATIO, 50, 3));
        assertFalse(Arrays.equals(first, draw(1, Purpose.BOOTSTRAP_RATIO, 50, 4)));
        assertFalse(Arrays.equals(first, draw(2, Purpose.BOOTSTRAP_RATIO, 50, 3)));
        assertFalse(Arrays.equals(first, draw(1, Purpose.BOOTSTRAP_SOBOL, 50, 3)));
    }

    /** χ² over how often each of 20 units is drawn in 1,000 resamples; false alarm 1 in 10,000. */
    @Test
    void unitsAreDrawnWithEqualChance() {
        var all = new int[20];
        for (int b = 0; b < 1000; b++) {
            int[] times = draw(5, Purpose.BOOTSTRAP_RATIO, 20, b);
            assertEquals(20, IntStream.of(times).sum());
            for (int i = 0; i < 20; i++) {
                all[i] += times[i];
            }
        }
        double chi = IntStream.of(all).mapToDouble(k -> (k - 1000.0) * (k - 1000) / 1000).sum();
        assertTrue(new ChiSquaredDistribution(null, 19).cumulativeProbability(chi) < 0.9999, "χ² = " + chi);
    }

    @Test
    void manyUnitsHaveFewerResamples() {
        assertEquals(2000, new Resampling(100, 1, Purpose.BOOTSTRAP_RATIO).number(2000));
        assertEquals(1000, new Resampling(20_000, 1, Purpose.BOOTSTRAP_RATIO).number(2000));
        assertEquals(200, new Resampling(1_000_000, 1, Purpose.BOOTSTRAP_RATIO).number(2000));
    }
}
