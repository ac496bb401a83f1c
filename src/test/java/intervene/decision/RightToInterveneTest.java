package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.TestWorlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToInterveneTest {
    private static RightToIntervene gate(double deaths, double stopped, double saved, double lost, double support) {
        var situation = new RightToIntervene.Situation(deaths, stopped, saved, lost, support);
        return RightToIntervene.of(situation, TestWorlds.parameters().gate());
    }

    @ParameterizedTest(name = "{0} deaths, {1} stopped, {2} saved, {3} lost, support {4}: {5} conditions met, {6}")
    @CsvSource(textBlock = """
            5000, 0.3,  101, 100, 0.3,  4, each condition at its least value
            4999, 0.9, 9000,   0, 1,    0, no just cause
            5000, 0.29, 9000,  0, 1,    1, no reasonable prospects
            5000, 0.9,  100, 100, 1,    2, as many lost as saved is out of proportion
            5000, 0.9, 9000,   0, 0.29, 3, the people do not want it
               0, 0,      0,   0, 0,    0, the first that fails is told""")
    void gateNeedsFourConditions(double deaths, double stopped, double saved, double lost, double support, int met,
            String why) {
        RightToIntervene right = gate(deaths, stopped, saved, lost, support);
        assertEquals(met, right.met(), why);
        assertEquals(met == RightToIntervene.CONDITIONS, right.isOpen(), why);
    }

    @Test
    void proportionCanBeDropped() {
        var situation = new RightToIntervene.Situation(5000, 1, 0, 100, 1);
        assertTrue(RightToIntervene.of(situation, TestWorlds.parameters("gate.proportionality=false").gate()).isOpen());
        assertFalse(RightToIntervene.of(situation, TestWorlds.parameters().gate()).isOpen());
    }

    @ParameterizedTest(name = "permanent member {0}, capability {1}: too strong {2}")
    @CsvSource({"false, 0.049, false", "false, 0.05, true", "true, 0.001, true"})
    void permanentMembersAndGreatPowersAreTooStrong(boolean permanent, double capability, boolean tooStrong) {
        assertEquals(tooStrong, RightToIntervene.isTooStrong(permanent, capability, TestWorlds.parameters().gate()));
    }
}
