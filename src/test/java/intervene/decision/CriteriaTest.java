package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Means;
import intervene.model.TestWorlds;
import org.junit.jupiter.api.Test;

/** The five criteria of legitimacy by hand. */
class CriteriaTest {
    private static final CriteriaParameters K = TestWorlds.parameters().criteria();
    private static final Ledger LEAD = new Ledger(60, 10, 20, 6, 4, 50, 0, 0, 0, 0);
    private static final Prospect PROSPECT = new Prospect(0.6, 15_000, 6_000, 2_930, 1_000, 99, 900, 3, 20);

    private static Criteria criteria(Means means, double force, double cinc) {
        return Criteria.ofForce(PROSPECT, LEAD, new Criteria.Circumstances(0.6, 0.7, means, force, cinc), K);
    }

    @Test
    void threatIsSeriousByDeathsAndAsFarAsItIsSeen() {
        // 15,000/20,000 · (0.5 + 0.5 · 0.6) = 0.75 · 0.8 = 0.6
        assertEquals(0.6, Criteria.seriousThreat(15_000, 0.6, K), 1e-12);
        assertEquals(0, Criteria.seriousThreat(0, 1, K));
        assertEquals(0.375, Criteria.seriousThreat(15_000, 0, K), 1e-12, "half of it where nobody sees");
    }

    @Test
    void purposeIsProperAsFarAsNarrowInterestIsNotTheReason() {
        // 1 − 20/100
        assertEquals(0.8, Criteria.properPurpose(LEAD, K), 1e-12);
    }

    @Test
    void inTheStrictVariantOrderAndReputationCountHalf() {
        // 1 − (20 + 0.5 · (6 + 4))/100
        assertEquals(0.75, Criteria.properPurpose(LEAD,
                TestWorlds.parameters("criteria.strictPurpose=true").criteria()), 1e-12);
    }

    @Test
    void purposeIsImproperWhereThereIsNoReason() {
        assertEquals(0, Criteria.properPurpose(new Ledger(0, 0, 0, 0, 0, 1, 0, 0, 0, 0), K));
    }

    @Test
    void doubtThatForceIsTheLastResortShrinksWithTime() {
        // 1 − exp(−11/(11 · 1)) = 1 − 1/e = 0.63212; twice the patience q: 1 − exp(−0.5) = 0.39347
        assertEquals(0.63212, Criteria.lastResort(11, 1, 0, K), 5e-6);
        assertEquals(0.39347, Criteria.lastResort(11, 2, 0, K), 5e-6);
        assertEquals(0, Criteria.lastResort(0, 1, 0, K), "no measure has been tabled");
    }

    @Test
    void anEmergencyLeavesNoTimeForOtherMeans() {
        assertEquals(1, Criteria.lastResort(0, 1, 0.51, K));
        assertEquals(0, Criteria.lastResort(0, 1, 0.5, K), "half is not more than half");
    }

    @Test
    void airPowerIsLessProportionalAndSurplusForceTakesAway() {
        assertEquals(1, criteria(Means.GROUND, 20, 0).proportionalMeans(), 1e-12);
        assertEquals(1, criteria(Means.GROUND, 8, 0).proportionalMeans(), 1e-12, "too little is not out of proportion");
        assertEquals(0.65, criteria(Means.AIR, 20, 0).proportionalMeans(), 1e-12);
        // 25/20 − 1 = 0.25 beyond need
        assertEquals(0.75, criteria(Means.GROUND, 25, 0).proportionalMeans(), 1e-12);
        assertEquals(0, criteria(Means.AIR, 60, 0).proportionalMeans(), "never negative");
    }

    @Test
    void balanceOfConsequencesWeighsLivesAndAStrongHost() {
        // 6,000/(6,000 + 900 + 99 + 1) = 6,000/7,000; a host with CINC 0.025 takes a quarter away
        assertEquals(6.0 / 7, criteria(Means.GROUND, 20, 0).balanceOfConsequences(), 1e-12);
        assertEquals(4.5 / 7, criteria(Means.GROUND, 20, 0.025).balanceOfConsequences(), 1e-12);
        assertEquals(0, criteria(Means.GROUND, 20, 0.2).balanceOfConsequences());
    }

    @Test
    void meanIsOfAllFive() {
        // 0.6 + 0.8 + 0.7 + 1 + 0.857143 = 3.957143; /5 = 0.791429
        assertEquals(0.791429, criteria(Means.GROUND, 20, 0).mean(), 5e-7);
    }

    @Test
    void hardCriteriaMustEachReachTheMinimum() {
        assertTrue(new Criteria(0.5, 0.5, 0.5, 0.5, 0.5).allAtLeast(0.5));
        assertFalse(new Criteria(0.49, 1, 1, 1, 1).allAtLeast(0.5));
        assertFalse(new Criteria(1, 0.49, 1, 1, 1).allAtLeast(0.5));
        assertFalse(new Criteria(1, 1, 0.49, 1, 1).allAtLeast(0.5));
        assertFalse(new Criteria(1, 1, 1, 0.49, 1).allAtLeast(0.5));
        assertFalse(new Criteria(1, 1, 1, 1, 0.49).allAtLeast(0.5));
    }

    @Test
    void measuresShortOfForceHaveFixedCriteriaBesideTheThreat() {
        // (0.6 + 0.8 + 1 + 0.8 + 0.8)/5 = 0.8 and (0.6 + 0.9 + 0.8 + 0.9 + 0.9)/5 = 0.82
        assertEquals(0.8, Criteria.ofPressure(0.6).mean(), 1e-12);
        assertEquals(0.82, Criteria.ofPeacekeeping(0.6).mean(), 1e-12);
    }
}
