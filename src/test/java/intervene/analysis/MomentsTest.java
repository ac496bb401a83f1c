package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final double NONE = Double.NaN;

    /** Of 2, 4, 9: mean 5, squares 9 + 1 + 16 = 26, variance 13. */
    @Test
    void meanAndVarianceByHand() {
        Moments moments = Moments.of(2, NONE, 4, 9);
        assertEquals(3, moments.n());
        assertEquals(5, moments.mean(), 1e-15);
        assertEquals(26, moments.squares(), 1e-14);
        assertEquals(13, moments.variance(), 1e-14);
        assertEquals(Math.sqrt(13), moments.sd(), 1e-14);
        assertEquals(2, moments.least());
        assertEquals(9, moments.greatest());
    }

    @Test
    void tooFewValuesLeaveItUndefined() {
        assertTrue(Double.isNaN(Moments.of().mean()) && Double.isNaN(Moments.of(NONE).mean()));
        assertTrue(Double.isNaN(Moments.of(3).variance()));
        assertEquals(3, Moments.of(3).mean());
    }

    /** Far from 0, the sum of squares less the square of the sum would keep no digit: squares of 1e9 have nineteen. */
    @Test
    void aLargeMeanCostsNoPrecision() {
        assertEquals(13, Moments.of(1e9 + 2, 1e9 + 4, 1e9 + 9).variance(), 1e-6);
    }

    @Test
    void mergingIsTheSameAsSeeingAll() {
        double[] values = Samples.values(100, 1, r -> 50 + r.nextGaussian());
        Moments all = Moments.of(values);
        for (int cut : new int[] {0, 1, 37, 100}) {
            Moments merged = Moments.of(Arrays.copyOf(values, cut));
            merged.merge(Moments.of(Arrays.copyOfRange(values, cut, 100)));
            assertEquals(100, merged.n());
            assertEquals(all.mean(), merged.mean(), 1e-12);
            assertEquals(all.variance(), merged.variance(), 1e-12);
            assertEquals(all.least(), merged.least());
            assertEquals(all.greatest(), merged.greatest());
        }
    }

    @Test
    void zerosAndOnesAreTold() {
        assertTrue(Moments.of(0, 1, 1, NONE).isBinary());
        assertFalse(Moments.of(0, 0.5, 1).isBinary());
        Moments merged = Moments.of(0, 1);
        merged.merge(Moments.of(0.5));
        assertFalse(merged.isBinary());
    }

    @Test
    void roundingIsNoSpread() {
        assertTrue(Moments.of(0.3, 0.1 + 0.2).isConstant());
        assertTrue(Moments.of(7).isConstant());
        assertFalse(Moments.of(0.3, 0.3001).isConstant());
        assertFalse(Moments.of(0, 1e-300).isConstant());
    }
}
