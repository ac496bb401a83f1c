package intervene.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Parameters P = TestWorlds.parameters();

    @Test
    void aQuarterOfTheWayRoundTheEarthIsTenThousandKilometres() {
        // 6,371 · π/2 = 10,007.5
        assertEquals(10_007.5, Reach.kilometres(0, 0, 0, 90), 0.05);
        assertEquals(10_007.5, Reach.kilometres(0, 10, 90, 120), 0.05);
        assertEquals(0, Reach.kilometres(51, 7, 51, 7));
    }

    @Test
    void distanceIsAsTheCrowFlies() {
        // Washington to Kigali by the law of cosines: 6,371 · arccos(sin 38.9° · sin −1.95° + cos 38.9° · cos −1.95° ·
        // cos 107.06°) = 11,614.4
        assertEquals(11_614.4, Reach.kilometres(38.9, -77.0, -1.95, 30.06), 0.05);
    }

    @Test
    void theGreatestSpenderReachesTwelveThousandKilometres() {
        // ln(12,000/1,500)/ln(400) = 0.347067; a spender of 40 times the median: 1,500 · 40^0.347067 = 5,396.5
        double k = Reach.exponent(1, 400, P.reach());
        assertEquals(0.347067, k, 5e-7);
        assertEquals(1_500, Reach.kilometres(1, 1, k, P.reach()), 1e-9);
        assertEquals(5_396.5, Reach.kilometres(40, 1, k, P.reach()), 0.05);
        assertEquals(12_000, Reach.kilometres(400, 1, k, P.reach()), 1e-6);
    }

    @Test
    void aWorldOfEqualSpendersHasOneReach() {
        assertEquals(0, Reach.exponent(5, 5, P.reach()));
        assertEquals(1_500, Reach.kilometres(5, 5, 0, P.reach()));
    }

    @Test
    void forceShrinksWithDistanceButNotAcrossTheBorder() {
        // exp(−3,000/1,500) = 0.135335
        assertEquals(0.135335, Reach.projection(false, 3_000, 1_500), 5e-7);
        assertEquals(1, Reach.projection(true, 3_000, 1_500));
        assertEquals(0, Reach.projection(false, 3_000, 0), "who spends nothing reaches nowhere");
        assertEquals(1, Reach.projection(true, 3_000, 0), "but next door");
    }

    @Test
    void effectsReachNeighboursInFullAndOthersByHalfAtMost() {
        // 0.5 · exp(−500/1,000) = 0.303265
        assertEquals(1, Reach.proximity(true, 500, P.spillover()));
        assertEquals(0.303265, Reach.proximity(false, 500, P.spillover()), 5e-7);
    }
}
