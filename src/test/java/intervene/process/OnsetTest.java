package intervene.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import org.junit.jupiter.api.Test;

class OnsetTest {
    private static final Parameters P = TestWorlds.parameters();

    private static double kept(double norm, Parameters p) {
        return Onset.keptShare(norm, p.onset(), p.norm(), p.prevention());
    }

    @Test
    void hazardFallsWithIncomeAndRisesWithPopulation() {
        // ten million people with 1,000 US$ a head: −4.307 − 0.177 · 6.907755 + 0.330 · 2.302585 = −4.769820;
        // 1/(1 + e^4.769820) = 0.00841057 a year
        var host = TestWorlds.state("HST").economy(10, 10).profile();
        assertEquals(0.00841057, Onset.hazard(host, P.onset()), 5e-9);
    }

    @Test
    void preventionOfFullEffortHalvesOnsets() {
        var prevention = TestWorlds.parameters("prevention.effort=1");
        var half = TestWorlds.parameters("prevention.effort=0.5");
        assertEquals(0.5, kept(0.3, prevention) / kept(0.3, P), 1e-12);
        assertEquals(0.75, kept(0.3, half) / kept(0.3, P), 1e-12);
    }

    @Test
    void theNormAtItsBaseLeavesOnsetsAsConfigured() {
        // The greatest rate, of a norm without strength, times the share that is kept is the configured rate.
        assertEquals(1, kept(0.3, P) * Onset.greatestNormFactor(P.onset(), P.norm()), 1e-12);
    }

    @Test
    void theNormAboveItsBaseDeters() {
        // 1 − 0.2 · (0.8 − 0.3) = 0.9, and without strength 1 + 0.2 · 0.3 = 1.06
        assertEquals(0.9, kept(0.8, P) / kept(0.3, P), 1e-12);
        assertEquals(1.06, kept(0, P) / kept(0.3, P), 1e-12);
        assertEquals(1, kept(0, P), 1e-12, "no onset that the greatest rate allows is lost");
    }
}
