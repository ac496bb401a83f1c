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
        var p = new Prospect(1, deaths, saved, saved, 1, lost / 2, lost / 2, 1, 10);
        return RightToIntervene.of(p, stopped, support, TestWorlds.parameters().gate());
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
        var p = new Prospect(1, 5000, 0, 0, 1, 50, 50, 1, 10);
        var gate = TestWorlds.parameters("gate.proportionality=false").gate();
        assertTrue(RightToIntervene.of(p, 1, 1, gate).isOpen());
        assertFalse(RightToIntervene.of(p, 1, 1, TestWorlds.parameters().gate()).isOpen());
    }
}
