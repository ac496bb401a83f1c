package intervene.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.domain.Means;
import intervene.domain.Perpetrator;
import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operations leave behind: norms, the ban, standing, resentment, relapse. */
class AftermathAndNormsTest {
    private static final Parameters P = TestWorlds.parameters();

    @ParameterizedTest(name = "timely {0}, successful {1}, authorised {2}, withdrawn {3}, overreach {4}: {5} steps")
    @CsvSource(textBlock = """
            true,  true,  true,  false, false,  1
            false, true,  true,  false, false,  0
            true,  false, true,  false, false,  0
            true,  true,  false, false, false,  0
            false, true,  true,  true,  false, -1
            true,  true,  false, false, true,  -1
            true,  true,  true,  false, true,   0
            false, false, false, true,  true,  -2""")
    void theNormMovesByStepsWithWhatOperationsCameTo(boolean timely, boolean successful, boolean authorised,
            boolean withdrawn, boolean overreach, int steps) {
        var verdict = new Norms.Verdict(timely, successful, authorised, withdrawn, overreach);
        assertEquals(0.03 * steps, Norms.change(verdict, P.norm()), 1e-12);
    }

    @Test
    void theBanErodesByWhatLegitimacyLacks() {
        // 0.03 · (1 − 0.7)
        assertEquals(0.009, Norms.erosion(0.7, P.ban()), 1e-12);
        assertEquals(0, Norms.erosion(1, P.ban()));
    }

    @Test
    void pretextualWarsComeAsTheBanWeakens() {
        // 0.3/12 · (0.9 − 0.6)/0.9 = 0.0083333 a month
        assertEquals(0.0083333, Norms.pretextualHazard(0.6, P.ban()), 5e-8);
        assertEquals(0, Norms.pretextualHazard(0.9, P.ban()));
        assertEquals(0, Norms.pretextualHazard(0.95, P.ban()),
                "a ban stronger than its base prevents no more than all");
    }

    @Test
    void departuresHalveInAHalfLife() {
        double factor = Decay.factor(60);
        double value = 0.8;
        for (int month = 0; month < 60; month++) {
            value = Decay.towards(0.3, value, factor);
        }
        // 0.3 + 0.5/2
        assertEquals(0.55, value, 1e-12);
    }

    @Test
    void standingMovesWithLegitimacyAndSuccess() {
        // 0.1 · (2 · 0.9 − 1) = 0.08
        assertEquals(0.08, Reputation.byLegitimacy(0.9, P.reputation()), 1e-12);
        assertEquals(-0.1, Reputation.byLegitimacy(0, P.reputation()), 1e-12);
        assertEquals(0.1, Reputation.bySuccess(true, P.reputation()));
        assertEquals(-0.1, Reputation.bySuccess(false, P.reputation()));
        assertEquals(1, Reputation.clamp(1.3));
        assertEquals(-1, Reputation.clamp(-1.3));
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "GROUND, STATE, 0.5", "AIR, STATE, 0.3", "PEACEKEEPING, STATE, 0", "GROUND, NON_STATE, 0", "AIR, NON_STATE, 0"
    })
    void onlyStatesThatKillAreOverthrownAndOnlyByForce(Means means, Perpetrator perpetrator, double probability) {
        assertEquals(probability, Aftermath.regimeChange(means, perpetrator, P.aftermath()));
    }

    @ParameterizedTest(name = "{0} months after, rebuilding {1}: {2} a month")
    @CsvSource({"0, false, 0", "1, false, 0.01", "60, false, 0.01", "61, false, 0", "23, true, 0.005", "24, true, 0.01",
            "61, true, 0"})
    void rebuildingHalvesTheHazardOfRelapseWhileItLasts(int months, boolean rebuilding, double hazard) {
        assertEquals(hazard, Aftermath.relapseHazard(months, rebuilding, P.aftermath()), 1e-12);
    }
}
