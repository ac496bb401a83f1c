package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Role;
import intervene.model.TestWorlds;
import intervene.random.Draws;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WillingnessTest {
    private static final ChoiceParameters CHOICE = TestWorlds.parameters().choice();

    private static Ledger ledger(double reasonsFor, double reasonsAgainst) {
        return new Ledger(reasonsFor, 0, 0, 0, 0, reasonsAgainst, 0, 0, 0, 0);
    }

    @Test
    void balanceIsNetOverAllReasons() {
        assertEquals(0.5, ledger(3, 1).balance());
        assertEquals(-1, ledger(0, 2).balance());
        assertEquals(1, ledger(2, 0).balance());
    }

    @Test
    void balanceIsMinusOneWhereThereIsNoReasonAtAll() {
        assertEquals(-1, ledger(0, 0).balance());
    }

    @Test
    void leadsNeedAPremiumThatGrowsWithWeariness() {
        // 0.2 + 0.5 · (weariness − 1)/3
        assertEquals(0.2, Willingness.premium(Role.LEAD, 1, CHOICE), 1e-12);
        assertEquals(0.45, Willingness.premium(Role.LEAD, 2.5, CHOICE), 1e-12);
        assertEquals(0.7, Willingness.premium(Role.LEAD, 4, CHOICE), 1e-12);
    }

    @Test
    void contributorsNeedNoPremium() {
        assertEquals(0, Willingness.premium(Role.CONTRIBUTOR, 4, CHOICE));
        assertEquals(0, Willingness.premium(Role.FINANCIER, 4, CHOICE));
    }

    @Test
    void theBalanceAndNoiseMustExceedThePremium() {
        assertTrue(Willingness.of(ledger(3, 1), 0, 0.2), "0.5 > 0.2");
        assertFalse(Willingness.of(ledger(3, 1), -0.5, 0), "0 is not more than 0");
        assertTrue(Willingness.of(ledger(1, 3), 0.75, 0.2), "-0.5 + 0.75 > 0.2");
    }

    @Test
    void noNoiseMakesAStateWithoutAnyReasonForWilling() {
        assertFalse(Willingness.of(ledger(0, 0), 0.9999, -1));
        assertFalse(Willingness.of(ledger(0, 1), 10, -1));
    }

    @Test
    void noiseIsTheQuantileOfALogisticCutOffAtMinusOneAndOne() {
        // With scale 0.2 the tail beyond 1 is 1/(1 + e^5) = 0.0066929. The 0.9 quantile of what is left is at
        // u = 0.0066929 + 0.9 · (1 − 2 · 0.0066929) = 0.8946457, and 0.2 · ln(u/(1 − u)) = 0.42782.
        assertEquals(0, Willingness.noise(0.5, CHOICE), 1e-12);
        assertEquals(0.42782, Willingness.noise(0.9, CHOICE), 5e-6);
        assertEquals(-0.42782, Willingness.noise(0.1, CHOICE), 5e-6);
    }

    @Test
    void noiseNeverReachesOneHoweverLargeItsScale() {
        for (double scale : new double[] {0.001, 0.01, 0.2, 1, 10}) {
            var p = new ChoiceParameters(scale, 0, 0);
            for (double u : new double[] {Double.MIN_NORMAL, 1e-12, 0.5, 1 - 1e-12, Math.nextDown(1.0)}) {
                double e = Willingness.noise(u, p);
                assertTrue(e >= -1 && e <= 1, () -> "scale " + scale + ", u " + u + ": " + e);
            }
        }
    }

    @Test
    void noiseOfScaleZeroIsNone() {
        assertEquals(0, Willingness.noise(0.99, new ChoiceParameters(0, 0.2, 0.5)));
    }

    /** Kolmogorov and Smirnov at 10,000 draws: 0.0195 is exceeded with probability 0.001. The seed is fixed. */
    @Test
    void noiseIsDistributedAsTheTruncatedLogistic() {
        int n = 10_000;
        var draws = new Draws(7);
        Draws.Point point = () -> "WILLINGNESS_TEST";
        double[] sorted = DoubleStream.iterate(0, i -> i + 1).limit(n)
                .map(i -> Willingness.noise(draws.uniform(point, (int) i, 0, 0), CHOICE)).sorted().toArray();
        double tail = 1 / (1 + Math.exp(5));
        double distance = 0;
        for (int i = 0; i < n; i++) {
            double cdf = (1 / (1 + Math.exp(-sorted[i] / 0.2)) - tail) / (1 - 2 * tail);
            distance = Math.max(distance, Math.max(Math.abs(cdf - i / (double) n), Math.abs(cdf - (i
                    + 1) / (double) n)));
        }
        assertTrue(distance < 0.0195, "Kolmogorov–Smirnov distance " + distance);
    }
}
