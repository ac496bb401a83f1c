package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.domain.Doctrine;
import intervene.model.TestWorlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegitimacyTest {
    private static final ForumParameters FORUM = TestWorlds.parameters().forum();

    @Test
    void lawfulActionHasHalfAndHalfOfTheCriteria() {
        assertEquals(0.9, Legitimacy.lawful(0.8), 1e-12);
        assertEquals(0.875, Legitimacy.lawful(0.75), 1e-12, "what states reckon with at first");
    }

    @Test
    void unlawfulActionGainsByOtherForumsAndBreadth() {
        // 0.8 · 0.6 = 0.48; + 0.8 · 0.25 = 0.68; + 0.8 · 0.15 · 0.5 = 0.74
        assertEquals(0.48, Legitimacy.unlawful(0.8, false, 0, FORUM), 1e-12);
        assertEquals(0.68, Legitimacy.unlawful(0.8, true, 0, FORUM), 1e-12);
        assertEquals(0.74, Legitimacy.unlawful(0.8, true, 0.5, FORUM), 1e-12);
        assertEquals(0.8, Legitimacy.unlawful(0.8, true, 1, FORUM), 1e-12);
    }

    @Test
    void twentyContributorsAreTheBroadestCoalition() {
        assertEquals(0.5, Legitimacy.breadth(10, FORUM));
        assertEquals(1, Legitimacy.breadth(20, FORUM));
        assertEquals(1, Legitimacy.breadth(41, FORUM));
    }

    @ParameterizedTest(name = "{0}, hard criteria {1}, Council blocked {2}: may act {3}, lawfully {4}")
    @CsvSource(textBlock = """
            status-quo-plus,  true,  true,  false, false
            status-quo-plus,  false, false, false, false
            ad-hoc,           true,  true,  true,  false
            ad-hoc,           true,  false, false, false
            ad-hoc,           false, true,  false, false
            subsidiary-right, true,  true,  true,  true
            subsidiary-right, true,  false, false, true
            subsidiary-right, false, true,  false, true
            general-right,    true,  true,  true,  true
            general-right,    false, false, true,  true""")
    void doctrineSaysWhoMayActWithoutTheCouncil(String name, boolean hard, boolean blocked, boolean permits,
    boolean lawful) {
        Doctrine doctrine = Doctrine.valueOf(name.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        assertEquals(permits, Legitimacy.permits(doctrine, hard, blocked));
        assertEquals(lawful, Legitimacy.isLawful(doctrine));
    }
}
