package intervene.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What publics think and how they tire. */
class PublicTest {
    private static final Parameters P = TestWorlds.parameters();

    @Test
    void theCouncilsAuthorityIsWorthNinePoints() {
        assertEquals(0.55, PublicSupport.initial(false, P.support()), 1e-12);
        assertEquals(0.64, PublicSupport.initial(true, P.support()), 1e-12);
    }

    @ParameterizedTest(name = "{0} dead, succeeding {1}: {2}")
    @CsvSource(textBlock = """
            0,    false, 0.64
            1,    false, 0.64
            10,   false, 0.49
            1000, false, 0.19
            1000, true,  0.415
            1000000, false, 0""")
    void eachTenfoldOfTheDeadCostsFifteenPoints(long dead, boolean succeeding, double support) {
        assertEquals(support, PublicSupport.after(dead, succeeding, 0.64, P.support()), 1e-12);
    }

    @Test
    void democraciesWithdrawWhereSupportIsBelowAThird() {
        assertEquals(0.16, PublicSupport.withdrawalHazard(0.34, 0.8, P.support()), 1e-12);
        assertEquals(0, PublicSupport.withdrawalHazard(0.35, 0.8, P.support()));
        assertEquals(0, PublicSupport.withdrawalHazard(0.1, 0, P.support()));
    }

    @ParameterizedTest(name = "{0} dead in {1} thousand person-years at tolerance {2}: {3}, {4}")
    @CsvSource(textBlock = """
            9,  1, 1.5, 0,    fewer than ten dead weary nobody
            10, 4, 1.5, 0.333333, a rate of 2.5 exceeds 2.25 by a ninth
            18, 4, 1.5, 3,    twice the threshold brings the whole step
            99, 4, 1.5, 3,    and more brings no more
            10, 5, 1.5, 0,    a rate of 2 is below the threshold
            18, 0, 1.5, 0,    nobody has been in the field""")
    void lossesBeyondToleranceWeary(long dead, double personYears, double tolerance, double rise, String why) {
        assertEquals(rise, Weariness.rise(dead, personYears, tolerance, P.weariness()), 5e-7, why);
    }

    @Test
    void wearinessHasACeiling() {
        assertEquals(4, Weariness.raised(2, 3));
        assertEquals(3.5, Weariness.raised(2, 1.5));
    }

    @Test
    void peersFeelAPartOfIt() {
        // 2 · 0.25 · 0.8
        assertEquals(0.4, Weariness.peerRise(2, 0.8, P.weariness()), 1e-12);
        assertEquals(0, Weariness.peerRise(2, 0.5, P.weariness()), "strangers feel nothing");
    }
}
