package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.domain.Measure;
import intervene.model.TestWorlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    @ParameterizedTest(name = "{0} in month {1}, consent {2}: {3}")
    @CsvSource(textBlock = """
            CONDEMNATION, 1, false, true
            PEACEKEEPING, 1, true,  false
            PEACEKEEPING, 2, true,  true
            PEACEKEEPING, 9, false, false
            SANCTIONS,    2, true,  false
            SANCTIONS,    3, false, true
            FORCE,        1, false, true""")
    void measuresOpenFromTheirMonthOn(Measure measure, int month, boolean consent, boolean opened) {
        assertEquals(opened, Agenda.opened(measure, month, consent, TestWorlds.parameters().measures()));
    }

    @ParameterizedTest(name = "last taken up in {0} with {1} deaths; now {2}, {3} deaths, members since {4}: {5}")
    @CsvSource(textBlock = """
            -1,     0,  3, 10000,  0, true,  never before
            10, 10000, 15, 10000,  0, false, five months are too short
            10, 10000, 16, 10000,  0, true,  six months are not
            10, 10000, 12, 10000, 12, true,  new members sit since January
            12, 10000, 13, 10000, 12, false, the same members decided
            10, 10000, 11, 15000,  0, true,  half as many deaths again
            10, 10000, 11, 14999,  0, false, not quite""")
    void theCouncilComesBackToAMeasure(int last, double deathsThen, int now, double deaths, int since, boolean again,
    String why) {
        var lastTime = new Agenda.LastTime(last, deathsThen);
        assertEquals(again, Agenda.again(lastTime, now, deaths, since, TestWorlds.parameters().council()), why);
    }

    @Test
    void forceIntrudesMost() {
        var p = TestWorlds.parameters().measures();
        assertEquals(0.2, Agenda.intrusiveness(Measure.CONDEMNATION, p));
        assertEquals(0.5, Agenda.intrusiveness(Measure.SANCTIONS, p));
        assertEquals(0.3, Agenda.intrusiveness(Measure.PEACEKEEPING, p));
        assertEquals(1, Agenda.intrusiveness(Measure.FORCE, p));
    }
}
