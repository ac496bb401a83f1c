package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeTest {
    private static final Parameters P = TestWorlds.parameters();

    @Test
    void sovereigntyFallsWithTheIdealPoint() {
        // 1/(1 + e^3) = 0.047426; 1/(1 + e^−1.5) = 0.817574
        assertEquals(0.047426, Attitude.sovereignty(2, P.ties()), 5e-7);
        assertEquals(0.5, Attitude.sovereignty(0, P.ties()));
        assertEquals(0.817574, Attitude.sovereignty(-1, P.ties()), 5e-7);
    }

    @Test
    void affinityShrinksWithDistanceEitherWay() {
        // exp(−1.8/1.2) = 0.223130
        assertEquals(0.223130, Attitude.affinity(0.8, -1, P.ties()), 5e-7);
        assertEquals(0.223130, Attitude.affinity(-1, 0.8, P.ties()), 5e-7);
        assertEquals(1, Attitude.affinity(0.3, 0.3, P.ties()));
    }

    @ParameterizedTest(name = "at attitude {0} the weight rises by {1} of the way to 1")
    @CsvSource(textBlock = """
            0.1, 0
            0.2, 0
            0.6, 0.4
            1,   0.8""")
    void fiduciaryWeightRisesWithTheSovereigntyAttitude(double sovereignty, double rise) {
        // 0.8 · clamp(1.25 · (σ − 0.2), 0, 1); at 0.6: 0.8 · 0.5
        assertEquals(rise, Attitude.fiduciaryRise(sovereignty, P.moral()), 1e-12);
    }

    @Test
    void bystandersDiluteByTheirExponent() {
        // 32^−0.3 = 2^−1.5 = 0.353553
        assertEquals(0.353553, Attitude.dilution(32, P.moral()), 5e-7);
        assertEquals(1, Attitude.dilution(32, TestWorlds.parameters("moral.bystanderExponent=0").moral()));
        assertEquals(1, Attitude.dilution(1, P.moral()), "nobody else is able");
    }

    @Test
    void perceptionIsLognormalAndRightOnAverage() {
        // s = 1.2 · (1 − 0.5) = 0.6; ξ = 1: 0.6 − 0.18 = 0.42; E exp(ξs − s²/2) = 1
        assertEquals(0.42, Perception.logFactor(1, 0.5, P.perception()), 1e-12);
        assertEquals(0, Perception.logFactor(2, 1, P.perception()), "all see what is wholly visible as it is");
    }

    @Test
    void theAssemblyNeedsTwoThirdsOfThoseVoting() {
        assertTrue(Forum.assembly(120, 60, P.forum()));
        assertFalse(Forum.assembly(119, 60, P.forum()));
        assertTrue(Forum.assembly(1, 0, P.forum()), "abstentions do not count");
        assertFalse(Forum.assembly(0, 0, P.forum()), "silence is no support");
    }

    @Test
    void aRegionalOrganisationNeedsMoreThanHalf() {
        assertTrue(Forum.regional(8, 7, P.forum()));
        assertFalse(Forum.regional(7, 7, P.forum()));
        assertFalse(Forum.regional(0, 0, P.forum()));
    }
}
