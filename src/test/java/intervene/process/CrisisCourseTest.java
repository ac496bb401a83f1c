package intervene.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;

/** How deaths are spread over a crisis, and how much of it the world sees. */
class CrisisCourseTest {
    private static final Parameters P = TestWorlds.parameters();

    @Test
    void deathsAreSpreadByAGammaProfileCutOffAtTheEnd() {
        // Gamma of shape 2 and rate 3: P(2, x) = 1 − (1 + x)·e^−x. At half time P(2, 1.5) = 0.442175, at the end
        // P(2, 3) = 0.800852; so 0.552130 of the deaths fall into the first half.
        var crisis = TestWorlds.parameters("crisis.profileShape=2").crisis();
        assertArrayEquals(new double[] {0, 0.552130, 1}, new DeathProfile(crisis).cumulative(2), 5e-7);
    }

    @Test
    void anExponentialProfileIsTheSpecialCaseOfShapeOne() {
        // (1 − e^−k)/(1 − e^−3) for k of 3 periods
        var crisis = TestWorlds.parameters("crisis.profileShape=1").crisis();
        double whole = 1 - Math.exp(-3);
        assertArrayEquals(new double[] {0, (1 - Math.exp(-1)) / whole, (1 - Math.exp(-2)) / whole, 1},
                new DeathProfile(crisis).cumulative(3), 1e-9);
    }

    @Test
    void everyDeathHappensOnceWhateverTheDuration() {
        var profile = new DeathProfile(P.crisis());
        for (int duration = 1; duration <= 180; duration++) {
            double[] cumulative = profile.cumulative(duration);
            assertEquals(0, cumulative[0]);
            assertEquals(1, cumulative[duration]);
            for (int k = 1; k <= duration; k++) {
                assertTrue(cumulative[k] >= cumulative[k - 1], "duration " + duration + ", period " + k);
            }
        }
    }

    @Test
    void theWorldSeesMoreAsPeopleDieAndFlee() {
        // 1 − (1 − 0.2) · exp(−10,000/20,000 − 150,000/10⁶) = 1 − 0.8 · e^−0.65 = 0.582363
        assertEquals(0.582363, Visibility.of(0.2, 10_000, 150_000, P.crisis()), 5e-7);
        assertEquals(0.2, Visibility.of(0.2, 0, 0, P.crisis()), 1e-12);
        assertEquals(0.4, Visibility.of(P.crisis().visibilityGrave(), 0, 0, P.crisis()), 1e-12);
    }
}
