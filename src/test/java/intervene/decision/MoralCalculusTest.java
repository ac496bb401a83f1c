package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Enlistment;
import intervene.domain.Role;
import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ten reasons by hand, for one rich state as lead. It has 250 million people and a GDP of 8,000 thousand million
 * US$, so 32,000 a head; a life is worth 172 · 32,000 US$ = 5.504 million, and a basis point of its GDP, 800 million,
 * is worth 800 / 5.504 = 145.349 lives.
 */
class MoralCalculusTest {
    private static final double TOLERANCE = 1e-9;
    private static final double BP = 800 / 5.504;

    /** 16,000 saved count as 1,000 · 16^0.6. */
    private static final double COUNTED = 1000 * Math.pow(16, 0.6);

    private static final Traits TRAITS =
            new Traits(0.07, 1.5, 2, 0.8, 0.3, Enlistment.VOLUNTEER, 0.1, 1, 5.504, BP, 0.8459);
    private static final Position POSITION = new Position(30, 0.5, 0.2, 0.1, 2);
    private static final View VIEW = new View(0.6, 1.5, 0.3, 0.9);
    private static final Prospect PROSPECT = new Prospect(0.6, 60_000, 16_000, COUNTED, 5_000, 60, 400, 3, 20);
    private static final Stance LEAD = new Stance(Role.LEAD, 0.875, true, 0.64);

    private static Ledger appraise(Traits traits, Prospect prospect, Stance stance, String... assignments) {
        Parameters p = TestWorlds.parameters(assignments);
        return MoralCalculus.appraise(new MoralCalculus.Decider(traits, POSITION, VIEW), prospect, stance,
                new MoralCalculus.Weights(p.moral(), p.lottery(), p.criteria()));
    }

    private static Ledger lead(String... assignments) {
        return appraise(TRAITS, PROSPECT, LEAD, assignments);
    }

    private static Traits soldiersAre(Enlistment enlistment) {
        return new Traits(0.07, 1.5, 2, 0.8, 0.3, enlistment, 0.1, 1, 5.504, BP, 0.8459);
    }

    private static Traits withOutsiderWeight(double weight) {
        return new Traits(weight, 1.5, 2, 0.8, 0.3, Enlistment.VOLUNTEER, 0.1, 1, 5.504, BP, 0.8459);
    }

    @Test
    void positiveDutyIsOutsidersWeightTimesShareTimesCountedLivesDilutedAndLiftedByTheNorm() {
        // 0.07 · 0.6 · 5,278.03 · 0.5 · (0.5 + 0.3) = 88.671
        assertEquals(0.07 * 0.6 * COUNTED * 0.5 * 0.8, lead().positiveDuty(), TOLERANCE);
        assertEquals(88.671, lead().positiveDuty(), 5e-4);
    }

    @Test
    void negativeDutyIsNeitherDilutedNorLifted() {
        // 0.07 · 0.1 · 0.6 · 5,278.03 = 22.168
        assertEquals(22.168, lead().negativeDuty(), 5e-4);
    }

    @Test
    void narrowInterestIsFiveBasisPointsOfFullSpillover() {
        // 145.349 · 5 · 0.2 = 145.349
        assertEquals(145.349, lead().narrowInterest(), 5e-4);
    }

    @Test
    void enlightenedInterestGrowsWithGravity() {
        // gravity = 60,000/(60,000 + 25,000); 145.349 · 0.3 · 0.70588 = 30.780
        assertEquals(30.780, lead().enlightenedInterest(), 5e-4);
    }

    @Test
    void reputationIsApprovalAndShameSeenByTheWorld() {
        // 0.8 · (1 · 0.875 + 0.5 · 1.5 · min(1, 30/20)) · 0.6 · (0.5 + 0.3) · (1 − 0.1) · 145.349 = 81.628
        assertEquals(81.628, lead().reputation(), 5e-4);
    }

    @Test
    void contributorsEarnTwoFifthsOfTheApprovalAndAllOfTheShame() {
        // 0.8 · (0.4 · 0.875 + 0.75) · 0.6 · 0.8 · 0.9 · 145.349 = 55.256
        var contributor = new Stance(Role.CONTRIBUTOR, 0.875, true, 0.64);
        assertEquals(55.256, appraise(TRAITS, PROSPECT, contributor).reputation(), 5e-4);
    }

    @Test
    void costFallsOnCitizensButForWhatAMajorityWaives() {
        // 0.6 · 5,000 / 5.504 · (1 − 0.64) = 196.221
        assertEquals(196.221, lead().costToCitizens(), 5e-4);
    }

    @Test
    void soldiersWeighByAversionConsentAndStrain() {
        // 0.6 · 60 · 2 · 0.7 · (1 + (3 · 2/1.5)²) = 50.4 · 17 = 856.8
        assertEquals(856.8, lead().soldiers(), TOLERANCE);
    }

    @Test
    void conscriptsHaveConsentedToNothing() {
        // 856.8 / 0.7
        assertEquals(1224, appraise(soldiersAre(Enlistment.CONSCRIPT), PROSPECT, LEAD).soldiers(), TOLERANCE);
    }

    @Test
    void lotteryCountsAsConsentWhileTheRiskIsModerate() {
        Traits lottery = soldiersAre(Enlistment.LOTTERY);
        assertEquals(1224, appraise(lottery, PROSPECT, LEAD).soldiers(), TOLERANCE, "a risk of 3 exceeds 2");
        assertEquals(856.8, appraise(lottery, PROSPECT, LEAD, "lottery.moderateRisk=3").soldiers(), TOLERANCE);
    }

    @Test
    void financiersSendNoSoldiers() {
        assertEquals(0, appraise(TRAITS, PROSPECT, new Stance(Role.FINANCIER, 0.875, true, 0.64)).soldiers());
    }

    @Test
    void harmToThirdPartiesWeighsThreefold() {
        // 3 · 0.07 · 0.6 · 400 = 50.4
        assertEquals(50.4, lead().thirdPartiesHarmed(), TOLERANCE);
    }

    @Test
    void forgoneAidCountsOnlyAsFarAsMoneyIsFungible() {
        assertEquals(0, lead().thirdPartiesForgone());
        // 5,000 million US$ at 5,000 US$ a life = a million lives; 0.5 · 0.07 · 0.6 · 1,000,000 = 21,000
        assertEquals(21_000, lead("moral.fungibleShare=0.5").thirdPartiesForgone(), 1e-6);
    }

    @Test
    void illegalityWeighsOnlyInBreachAndByWhatLegitimacyLacks() {
        assertEquals(0, lead().illegality());
        // 145.349 · 0.5 · 0.9 · (1 − 0.5) = 32.703
        var breach = new Stance(Role.LEAD, 0.5, false, 0.55);
        assertEquals(32.703, appraise(TRAITS, PROSPECT, breach).illegality(), 5e-4);
    }

    @Test
    void verdictIsTheSumOfTheReasons() {
        // for 368.595, against 196.221 + 856.8 + 50.4 = 1,103.421; z = −734.826 / 1,472.016 = −0.49920
        assertEquals(-734.826, lead().net(), 1e-3);
        assertEquals(-0.49920, lead().balance(), 1e-5);
        double sum = Stream.of(Reason.values()).mapToDouble(r -> r.speaksFor() ? r.in(lead()) : -r.in(lead())).sum();
        assertEquals(lead().net(), sum, TOLERANCE);
    }

    @Test
    void whoOwesOutsidersNothingHasOnlyInterestsForAndNothingOwedToThemAgainst() {
        Ledger l = appraise(withOutsiderWeight(0), PROSPECT, LEAD, "moral.fungibleShare=1");
        assertEquals(0, l.positiveDuty() + l.negativeDuty() + l.thirdPartiesHarmed() + l.thirdPartiesForgone());
        assertTrue(l.narrowInterest() > 0 && l.enlightenedInterest() > 0 && l.reputation() > 0);
    }

    @Test
    void numbingLetsLargeNumbersFade() {
        var moral = TestWorlds.parameters().moral();
        assertEquals(COUNTED, MoralCalculus.numbed(16_000, moral), TOLERANCE);
        assertEquals(1000, MoralCalculus.numbed(1000, moral), TOLERANCE, "at the scale it neither adds nor takes away");
        assertEquals(0, MoralCalculus.numbed(0, moral));
        assertEquals(0, MoralCalculus.numbed(-5, moral));
        assertEquals(16_000, MoralCalculus.numbed(16_000, TestWorlds.parameters("moral.numbing=1").moral()), 1e-6);
    }

    @Test
    void gravityIsHalfAtTwentyFiveThousandDeaths() {
        var criteria = TestWorlds.parameters().criteria();
        assertEquals(0.5, MoralCalculus.gravity(25_000, criteria));
        assertEquals(0, MoralCalculus.gravity(0, criteria));
    }

    @Test
    void perceivedLivesAreNumbedAsPerceived() {
        // N(16,000 · 2) = 1,000 · 32^0.6 = N(16,000) · 2^0.6
        var expectation = new intervene.process.Expectation(
                intervene.domain.Means.GROUND, 20, 20, 12, 0.855, 16_000, 5_000, 3, 60, 400);
        var lens = new Prospect.Lens(92_000, 2, Math.pow(2, 0.6), 0.5);
        Prospect p = Prospect.of(expectation, COUNTED, 0.6, lens);
        assertEquals(1000 * Math.pow(32, 0.6), p.counted(), 1e-8);
        assertEquals(32_000, p.saved());
        assertEquals(2_500, p.cost(), "at half the unit cost");
        assertEquals(400, p.collateral(), "does not depend on how many are perceived to die");
    }
}
