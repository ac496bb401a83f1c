package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.TestWorlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalitionTest {
    private static final CoalitionParameters RULES = TestWorlds.parameters().coalition();

    @Test
    void theLeadFirstGivesAtMostThreeFifthsOfTheRequiredForce() {
        assertEquals(12, Coalition.leadOffer(30, 20, RULES), 1e-12);
        assertEquals(7, Coalition.leadOffer(7, 20, RULES), 1e-12);
    }

    @Test
    void theLeadReckonsWithItsOfferAsAShareOfTheForceAtHand() {
        // 0.6 · 20 = 12 of 20; 7 of 14 where all states together have no more
        assertEquals(0.6, Coalition.leadShare(30, 20, 20, RULES), 1e-12);
        assertEquals(0.5, Coalition.leadShare(7, 20, 14, RULES), 1e-12);
        assertEquals(0, Coalition.leadShare(0, 20, 0, RULES));
    }

    @ParameterizedTest(name = "usable {0}, gap {1}, required {2}: offers {3}, {4}")
    @CsvSource(textBlock = """
            15,   10,    40, 0.75, 0.025 · 40 · 15/20
             5,   10,    40, 0.5,  half of the greatest offer at five thousand
             1,   10,     2, 0.05, never less than the smallest contingent
             0.02, 10,   40, 0.02, but no more than it can use
            15,    0.3,  40, 0.3,  and no more than is missing""")
    void contributorsOfferByTheirMeansUpToTheGap(double usable, double gap, double required, double offer, String why) {
        assertEquals(offer, Coalition.contributorOffer(usable, gap, required, RULES), 1e-12, why);
    }

    @Test
    void peacekeepersOfferUpToTheirGreatestContingent() {
        // 0.15 · 10 = 1.5
        assertEquals(1.5, Coalition.peacekeeperOffer(15, 10, 1.5));
        assertEquals(1.2, Coalition.peacekeeperOffer(1.2, 10, 1.5));
        assertEquals(0.7, Coalition.peacekeeperOffer(15, 0.7, 1.5));
    }

    @Test
    void theAblestOfTheMostWillingLeads() {
        assertEquals(10, Coalition.leadRank(20, 0.5), 1e-12);
        assertEquals(0.2, Coalition.leadRank(20, -0.3), 1e-12, "never below a hundredth of its usable force");
        assertTrue(Coalition.leadRank(20, 0.5) > Coalition.leadRank(60, 0.1));
    }

    @Test
    void aFinancierTakesOverATenthAndAllTogetherHalf() {
        // ten basis points of a GDP of 1,000,000 million are 1,000 million, more than the whole cost
        assertEquals(0.1, Coalition.financeShare(500, 1e6, 0, RULES), 1e-12);
        assertEquals(0.03, Coalition.financeShare(500, 1e6, 0.47, RULES), 1e-12);
        assertEquals(0, Coalition.financeShare(500, 1e6, 0.5, RULES), 1e-12);
    }

    @Test
    void aFinancierGivesNoMoreThanItsLimit() {
        // ten basis points of 20,000 million are 20 of 500 million
        assertEquals(0.04, Coalition.financeShare(500, 20_000, 0, RULES), 1e-12);
        assertEquals(0, Coalition.financeShare(0, 20_000, 0, RULES), "nothing to pay");
    }
}
