package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairedTest {
    private static final double NONE = Double.NaN;

    /**
     * a = 1, 2, 6, b = 2, 4, 9: differences 1, 2, 3, mean 2, sd 1, half-width 4.302653/√3 = 2.484138. Variances 7 and
     * 13, covariance ((−2)(−3) + (−1)(−1) + 3·4)/2 = 9.5: correlation 9.5/√91 = 0.995871, saved 1 − 1/20 = 0.95.
     */
    @Test
    void threePairsByHand() {
        Paired paired = Paired.of(new double[] {1, 2, NONE, 6, 7}, new double[] {2, 4, 5, 9, NONE}, 0.95);
        assertEquals(2, paired.difference().value(), 1e-12);
        assertEquals(2 - 2.484138, paired.difference().low(), 1e-5);
        assertEquals(2 + 2.484138, paired.difference().high(), 1e-5);
        assertEquals(1, paired.sd(), 1e-12);
        assertEquals(0.995871, paired.correlation(), 1e-6);
        assertEquals(0.95, paired.saved(), 1e-12);
        assertEquals(3, paired.n());
        assertEquals(2, paired.dropped());
    }

    @Test
    void anEqualDifferenceSavesAll() {
        Paired paired = Paired.of(new double[] {1, 2, 6}, new double[] {3, 4, 8}, 0.95);
        assertEquals(2, paired.difference().low(), 1e-12);
        assertEquals(2, paired.difference().high(), 1e-12);
        assertEquals(1, paired.saved(), 1e-12);
        assertEquals(1, paired.correlation(), 1e-12);
    }

    @Test
    void oppositeTwinsAreWorseThanStrangers() {
        Paired paired = Paired.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}, 0.95);
        assertEquals(-1, paired.saved(), 1e-12);
        assertEquals(-1, paired.correlation(), 1e-12);
    }

    @Test
    void withoutSpreadThereIsNoCorrelation() {
        Paired same = Paired.of(new double[] {0, 0, 0}, new double[] {0, 0, 0}, 0.95);
        assertEquals(new Estimate(0, 0, 0, 3), same.difference());
        assertTrue(Double.isNaN(same.correlation()) && Double.isNaN(same.saved()));
        assertTrue(Double.isNaN(Paired.of(new double[] {4, 4, 4}, new double[] {1, 2, 3}, 0.95).correlation()));
    }

    @Test
    void oneOrNoPairHasNoInterval() {
        Paired one = Paired.of(new double[] {1, NONE}, new double[] {4, 1}, 0.95);
        assertEquals(3, one.difference().value());
        assertTrue(Double.isNaN(one.difference().low()) && Double.isNaN(one.sd()) && Double.isNaN(one.saved()));
        assertTrue(!Paired.of(new double[0], new double[0], 0.95).difference().isDefined());
        assertThrows(IllegalArgumentException.class, () -> Paired.of(new double[1], new double[2], 0.95));
    }
}
