package intervene.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.domain.Means;
import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;

/**
 * What an operation is expected to need, do and cost, by hand: against 30,000 troops who kill 800 a month, for 12 more
 * months, with 12,000 usable troops.
 */
class ExpectationTest {
    private static final Parameters P = TestWorlds.parameters();
    private static final Expectation.Task TASK = new Expectation.Task(30, bare(30, 800), 12, 9_600);

    private static Expectation ground(double usable) {
        return Expectation.coercive(Means.GROUND, TASK, usable, P.operations());
    }

    private static Expectation air(double usable) {
        return Expectation.coercive(Means.AIR, TASK, usable, P.operations());
    }

    private static Expectation peacekeeping(double usable) {
        return Expectation.peacekeeping(TASK, usable, P.operations(), P.peacekeeping());
    }

    @Test
    void requiredForceGrowsWithOppositionAndKilling() {
        // 4.6 · (30/20)^0.8 · (800/100)^0.2 = 4.6 · 1.38316 · 1.51572 = 9.64381; · 2.5 = 24.10954
        assertEquals(9.64381, RequiredForce.byConsent(bare(30, 800)), 5e-6);
        assertEquals(24.10954, RequiredForce.againstResistance(bare(30, 800), P.operations()), 5e-6);
        assertEquals(24.10954, ground(12).requiredForce(), 5e-6);
        assertEquals(24.10954, air(12).requiredForce(), 5e-6, "air power is measured by the same need");
    }

    @Test
    void requiredForceIsAtLeastAThousand() {
        assertEquals(1, RequiredForce.byConsent(bare(0.1, 1)));
        assertEquals(1, RequiredForce.againstResistance(bare(0.1, 1), P.operations()));
        assertEquals(1, RequiredForce.againstResistance(bare(20, 0), P.operations()),
                "nobody is being killed any more");
    }

    @Test
    void forceIsAllThatIsUsableUpToTheNeed() {
        assertEquals(12, ground(12).force());
        assertEquals(24.10954, ground(80).force(), 5e-6);
    }

    @Test
    void aForceAsLargeAsNeededStopsNineTenthsOfWhatCanBeStopped() {
        // 1 − e^−2.303 = 0.90004
        assertEquals(0.95 * 0.90004, ground(80).stoppedShare(), 5e-6);
        assertEquals(0.4 * 0.90004, air(80).stoppedShare(), 5e-6);
        assertEquals(0.6 * 0.90004, peacekeeping(80).stoppedShare(), 5e-6);
    }

    @Test
    void halfTheForceStopsTwoThirds() {
        // 0.95 · (1 − exp(−2.303 · 12/24.10954)) = 0.95 · 0.682179 = 0.648070; in the air 0.4 · 0.682179
        assertEquals(0.648070, ground(12).stoppedShare(), 1e-6);
        assertEquals(0.272872, air(12).stoppedShare(), 1e-6);
    }

    @Test
    void livesAreSavedOnceTheForceHasArrived() {
        // 9,600 · (1 − 2/12) · 0.648070 = 5,184.56; in the air 9,600 · (1 − 1/12) · 0.272872 = 2,401.27
        assertEquals(5_184.56, ground(12).saved(), 5e-3);
        assertEquals(2_401.27, air(12).saved(), 5e-3);
    }

    @Test
    void whatIsOverBeforeArrivalCannotBeSaved() {
        var task = new Expectation.Task(30, bare(30, 800), 1, 800);
        assertEquals(0, Expectation.coercive(Means.GROUND, task, 80, P.operations()).saved());
        assertEquals(0, Expectation.coercive(Means.AIR, task, 80, P.operations()).saved());
    }

    @Test
    void costIsForRunningDeployingAndRebuilding() {
        // (20 · 12 · 12 + 50 · 12) · 1.5 = 3,480 · 1.5 = 5,220; in the air 13 · 12 · 12 · 1.5 = 2,808 million US$
        assertEquals(5_220, ground(12).cost(), 1e-9);
        assertEquals(2_808, air(12).cost(), 1e-9);
    }

    @Test
    void soldiersDieByTheOppositionOnTheGroundAndHardlyInTheAir() {
        // r = 3 · (30/20)^0.5 = 3.674235; 12 thousand for a year lose 12 · 3.674235 = 44.0908; in the air 12 · 0.05
        assertEquals(3.674235, ground(12).risk(), 5e-7);
        assertEquals(44.0908, ground(12).soldiersLost(), 5e-5);
        assertEquals(0.6, air(12).soldiersLost(), 1e-12);
    }

    @Test
    void bombsKillTwelveTimesAsManyBystandersAsTroops() {
        // 1.1 · 12 · 12 = 158.4; 13 · 12 · 12 = 1,872
        assertEquals(158.4, ground(12).collateral(), 1e-9);
        assertEquals(1_872, air(12).collateral(), 1e-9);
    }

    @Test
    void peacekeepingIsCheapSafeAndHarmless() {
        // f = F = 9.643814; (20 · 9.643814 · 12 + 50 · 9.643814) · 1.5 · 0.25 = 1,048.765; 9.643814 · 0.7 = 6.75067
        // dead
        Expectation e = peacekeeping(12);
        assertEquals(9.643814, e.force(), 5e-7);
        assertEquals(1_048.765, e.cost(), 5e-4);
        assertEquals(6.75067, e.soldiersLost(), 5e-6);
        assertEquals(0, e.collateral());
        // 9,600 · (1 − 2/12) · 0.540025 = 4,320.20
        assertEquals(4_320.20, e.saved(), 5e-3);
    }

    @Test
    void thePoorFightAtLowerCost() {
        // (32,000/40,000)^0.75 = 0.845897; (500/40,000)^0.75 = 0.0374, but not below 0.05
        assertEquals(0.845897, Expectation.unitCost(32_000, P.operations()), 5e-7);
        assertEquals(1, Expectation.unitCost(40_000, P.operations()), 1e-12);
        assertEquals(0.05, Expectation.unitCost(500, P.operations()));
    }

    private static double bare(double opposition, double deathsPerMonth) {
        return RequiredForce.bare(opposition, deathsPerMonth, P.operations());
    }
}
