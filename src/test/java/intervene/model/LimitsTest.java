package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Role;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits that must hold whatever the rest does: configurations whose answer is known. */
class LimitsTest {
    private static final String BASELINE = "baseline.yaml";
    private static final String SMALL = "scenarios/small-world.yaml";

    /** Runs of seeds 1 to n. */
    private static List<RunHistory> runs(int n, String config, String... assignments) {
        var simulation = new Simulation(TestWorlds.read(config, assignments));
        return IntStream.rangeClosed(1, n).mapToObj(simulation::run).toList();
    }

    private static List<CrisisRecord> crises(List<RunHistory> runs) {
        List<CrisisRecord> crises = runs.stream().flatMap(r -> r.crises().stream()).toList();
        assertTrue(crises.size() >= 20, "too few crises to tell anything: " + crises.size());
        return crises;
    }

    private static void assertNobodyActs(List<RunHistory> runs) {
        for (CrisisRecord c : crises(runs)) {
            assertEquals(-1, c.firstAction(), c::toString);
        }
        assertTrue(runs.stream().allMatch(r -> r.interventions().isEmpty()));
    }

    /** Limit 1: who owes outsiders nothing, and has no interest, never acts, however blindly it chooses. */
    @ParameterizedTest(name = "noise {0}")
    @ValueSource(doubles = {0, 0.2, 10})
    void withoutDutiesAndInterestsNobodyActsAtAnyNoise(double noise) {
        assertNobodyActs(runs(2, BASELINE, "moral.fiduciaryWeight=1", "moral.orderInterest=0", "moral.narrowInterest=0",
                "moral.reputationalStake=0", "measures.peacekeeping=false", "choice.noise="
                + noise, "gate.threshold=0"));
    }

    /**
     * Limit 2: where force is free, harmless and lawful, each crisis is met as soon as somebody able sees just cause.
     */
    @Test
    void freeHarmlessAndLawfulForceMeetsEachCrisisAsSoonAsSomebodyAbleSeesJustCause() {
        var simulation = new Simulation(TestWorlds.read(BASELINE, "moral.fiduciaryWeight=0", "operations.costGround=0",
                "operations.costDeployment=0", "operations.costAir=0", "operations.riskGround=0",
                "operations.riskAir=0",
                "operations.collateralGround=0", "operations.collateralAir=0", "operations.lagGround=0",
                "operations.lagAir=0", "moral.illegality=0", "moral.bystanderExponent=0", "choice.leadPremium=0",
                "doctrine=general-right", "gate.prospects=0", "gate.proportionality=false", "gate.support=0"));
        int met = 0;
        for (int seed = 1; seed <= 3; seed++) {
            var seen = new HashMap<Integer, Integer>();
            RunHistory run = simulation.run(seed, firstJustCause(seen));
            for (CrisisRecord c : run.crises()) {
                assertEquals(seen.getOrDefault(c.crisis(), -1), c.firstAction(), c::toString);
                met += c.firstAction() >= 0 ? 1 : 0;
            }
        }
        assertTrue(met > 30, "crises met: " + met);
    }

    /** Notes the first period in which a state with the force to lead sees just cause. */
    private static Witness firstJustCause(Map<Integer, Integer> seen) {
        return new Witness() {
            @Override
            public void appraised(Crisis crisis, Outlook outlook, Assessment a) {
                boolean able = a.decider().position().usable() >= 0.3 * outlook.requiredForce();
                if (a.stance().role() == Role.LEAD && able && a.right().cause()) {
                    seen.putIfAbsent(crisis.number, outlook.period);
                }
            }
        };
    }

    /** Limit 5: where nobody may do anything, everybody dies who would have died. */
    @Test
    void whereNobodyMayActDeathsAreTheUnopposedDeathsToTheLastPerson() {
        List<RunHistory> runs = runs(3, BASELINE, "doctrine=status-quo-plus", "measures.condemnation=false",
                "measures.sanctions=false", "measures.peacekeeping=false", "measures.force=false");
        assertNobodyActs(runs);
        for (CrisisRecord c : crises(runs)) {
            assertEquals(c.unopposedDeaths(), c.deaths(), c::toString);
            assertEquals(0, c.saved(), c::toString);
            if (c.onset() + c.duration() <= 240) {
                assertEquals(c.expectedDeaths(), c.deaths(), "the whole course: " + c);
            }
        }
    }

    /** Limit 6: a currency of another name changes no decision. A power of two changes no digit either. */
    @Test
    void aThousandfoldPriceLevelChangesNothingButThePrices() {
        String[] dearer = {
            "world.priceLevel=1024", "operations.costGround=20480", "operations.costDeployment=51200",
            "operations.costAir=13312", "operations.referenceIncome=40960000", "moral.aidCostPerLife=5120000",
            "reach.airForceSpending=5120000", "prevention.cost=512000", "prevention.effort=0.5",
            "moral.fungibleShare=0.1"
        };
        List<RunHistory> plain = runs(3, BASELINE, "prevention.effort=0.5", "moral.fungibleShare=0.1");
        List<RunHistory> dear = runs(3, BASELINE, dearer);
        assertTrue(plain.stream().anyMatch(r -> !r.contributions().isEmpty()));
        for (int i = 0; i < plain.size(); i++) {
            assertEquals(dear.get(i).with(RunDigest.NONE), dearer(plain.get(i)));
            assertEquals(plain.get(i).digest().events(), dear.get(i).digest().events());
            assertNotEquals(plain.get(i).digest().numbers(), dear.get(i).digest().numbers());
        }
    }

    private static RunHistory dearer(RunHistory r) {
        double factor = 1024;
        return new RunHistory(r.seed(), r.horizon(), r.crises().stream().map(c -> dearer(c, factor))
                .toList(), r.drafts(),
                r.interventions(), r.contributions().stream().map(c -> dearer(c, factor)).toList(), r.periods(),
                r.systemicDeaths(), r.preventionCostMusd() * factor, r.norm(), r.ban(), r.aidCostPerLife() * factor, RunDigest.NONE);
    }

    private static ContributionRecord dearer(ContributionRecord c, double factor) {
        return new ContributionRecord(c.crisis(), c.intervention(), c.state(), c.role(), c.troops(), c.soldierDeaths(),
                c.costMusd() * factor, c.months());
    }

    private static CrisisRecord dearer(CrisisRecord c, double factor) {
        return new CrisisRecord(c.crisis(), c.host(), c.kind(), c.perpetrator(), c.hostConsent(), c.onset(),
                c.duration(),
                c.expectedDeaths(), c.unopposedDeaths(), c.deaths(), c.saved(), c.collateral(), c.soldierDeaths(),
                c.costMusd() * factor, c.qualifying(), c.outcome(), c.ongoing(), c.timeliness(), c.mandate(), c.means(),
                c.lead(), c.coalitionSize(), c.peakTroops(), c.firstAction(), c.blockers(), c.relapseOf(),
                c.requiredForce(), c.displaced());
    }

    /** Limit 8: a mechanism that never fires leaves no trace. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "council.override=15",
        "council.vitalTie=0.1",
        "council.newPermanentVeto=true",
        "lottery.moderateRisk=9",
        "prevention.cost=1",
        "prevention.effect=1",
        "criteria.emergencyMonths=0 criteria.emergencyShare=1",
        "ban.pretextualWars=100 ban.step=0",
        "moral.culpability=5 moral.culpablePairs=0",
        "reform.legalDuty=true moral.legalDuty=1",
        "weariness.leastDead=0 weariness.step=0",
        "aftermath.relapseHazard=0 aftermath.relapseMagnitude=0.1",
        "moral.volunteers=0.3 moral.conscripts=0.2",
        "crisis.genocide=0.3 crisis.ethnicCleansing=0.4 crisis.crimesAgainstHumanity=0.7 crisis.warCrimes=0.6"
    })
    void mechanismsThatNeverFireLeaveNoTrace(String changes) {
        String[] assignments = changes.split(" ");
        String[] idle = Stream.of(assignments).skip(1).toArray(String[]::new);
        String[] without = IDLE.getOrDefault(assignments[0], idle);
        assertEquals(runs(3, BASELINE, without), runs(3, BASELINE, assignments));
    }

    /** What is compared with where it is not the same change without its first assignment. */
    private static final Map<String, String[]> IDLE = Map.of(
            "criteria.emergencyMonths=0", new String[] {"criteria.emergencyShare=1"},
            "ban.pretextualWars=100", new String[] {"ban.pretextualWars=0", "ban.step=0"},
            "reform.legalDuty=true", new String[] {"moral.legalDuty=1"},
            "aftermath.relapseHazard=0", new String[] {"aftermath.relapseHazard=0"},
            "moral.volunteers=0.3", new String[] {},
            "crisis.genocide=0.3", new String[] {});

    /** Limit 10: the first draft that the veto decides passes without it and fails with it. */
    @Test
    void atTheFirstDraftThatDiffersTheVetoIsWhatBlocks() {
        String[] noGuess = {"council.forecastError=0", "council.forcedVote=0"};
        String[] free = {"council.forecastError=0", "council.forcedVote=0", "council.veto=none"};
        List<RunHistory> with = runs(10, BASELINE, noGuess);
        List<RunHistory> without = runs(10, BASELINE, free);
        int differing = 0;
        for (int i = 0; i < with.size(); i++) {
            List<DraftRecord> blocked = with.get(i).drafts();
            List<DraftRecord> passed = without.get(i).drafts();
            int d = 0;
            while (d < blocked.size() && d < passed.size() && blocked.get(d).equals(passed.get(d))) {
                d++;
            }
            if (d < blocked.size() && d < passed.size()) {
                differing++;
                assertDecidedByTheVeto(blocked.get(d), passed.get(d));
            }
        }
        assertTrue(differing >= 5, "runs in which the veto decided anything: " + differing);
    }

    private static void assertDecidedByTheVeto(DraftRecord blocked, DraftRecord passed) {
        assertEquals(List.of(blocked.crisis(), blocked.period(), blocked.measure(), blocked.sponsor()),
                List.of(passed.crisis(), passed.period(), passed.measure(), passed.sponsor()));
        assertEquals(List.of(blocked.yes(), blocked.no(), blocked.abstain()), List.of(passed.yes(), passed.no(),
                passed.abstain()));
        assertTrue(passed.adopted() && !blocked.adopted(), () -> blocked + "\n" + passed);
        assertEquals(DraftRecord.Result.WITHDRAWN_ANTICIPATED_VETO, blocked.result());
        assertFalse(blocked.vetoes().isEmpty());
    }

    /** Limit 11: where the same money would save countless lives as aid, no duty is left to intervene. */
    @Test
    void whereAidIsAlmostFreeNobodyIntervenes() {
        assertNobodyActs(runs(3, BASELINE, "moral.fungibleShare=1", "moral.aidCostPerLife=0.000001",
                "moral.orderInterest=0",
                "moral.narrowInterest=0", "moral.reputationalStake=0", "moral.shame=0"));
    }

    /**
     * Limit 12: one neighbour is willing to act everywhere and has troops for one crisis at a time, so a second mandate
     * of the same month stays without troops; none does where the United Nations have a force of their own.
     *
     * <p>F = 2.5 · 4.6 · (8/20)^0.8 · (5,000/100)^0.2 = 12.1 thousand; the neighbour can use 6.
     */
    @Test
    void aStandingForceLeavesNoMandateUnfilled() {
        assertTrue(unfilled(oneNeighbourForAll("reform.standingForce=0")) > 0, "contributors are committed elsewhere");
        List<RunHistory> filled = oneNeighbourForAll("reform.standingForce=10000");
        assertEquals(0, unfilled(filled));
        assertTrue(filled.stream().flatMap(r -> r.interventions().stream()).anyMatch(i -> i.lead().equals("UN")));
    }

    private static List<RunHistory> oneNeighbourForAll(String standingForce) {
        String[] hosts = {"HAA", "HAB", "HAC", "HAD", "HAE", "HAF"};
        var states = Stream.concat(
                Stream.of(TestWorlds.state("LEA").permanent().military(10, 60)),
                Stream.of(hosts).map(h -> TestWorlds.state(h).military(0, 0).neighbour("LEA")))
                .toArray(TestWorlds.State[]::new);
        var simulation = new Simulation(TestWorlds.scenario(TestWorlds.world(states), standingForce,
                "reach.hostsStayHome=false",
                "onset.rate=6", "crisis.deaths=30000", "crisis.duration=6", "crisis.statePerpetrator=0",
                "crisis.opposition=8", "crisis.localSupport=1", "moral.fiduciaryWeight=0", "operations.riskGround=0",
                "operations.collateralGround=0", "reach.airForceSpending=1e9", "choice.noise=0", "choice.leadPremium=0",
                "perception.noise=0", "measures.condemnation=false", "measures.sanctions=false",
                "measures.peacekeeping=false", "doctrine=status-quo-plus", "council.veto=none", "council.majority=1",
                "council.forecastError=0"));
        return IntStream.rangeClosed(1, 3).mapToObj(simulation::run).toList();
    }

    private static long unfilled(List<RunHistory> runs) {
        return crises(runs).stream().filter(c -> c.outcome() == Outcome.UNFILLED_MANDATE && !c.ongoing()).count();
    }

    @Test
    void withoutAirForcesNobodyBombs() {
        List<RunHistory> runs = runs(3, BASELINE, "reach.airForceSpending=1e12");
        assertTrue(runs.stream().flatMap(r -> r.interventions().stream()).noneMatch(i -> i.means() == Means.AIR));
    }

    @Test
    void measuresThatAreSwitchedOffAreNeverTabled() {
        List<RunHistory> runs = runs(2, BASELINE, "measures.sanctions=false");
        assertTrue(runs.stream().flatMap(r -> r.drafts().stream()).noneMatch(d -> d.measure() == Measure.SANCTIONS));
        assertTrue(runs.stream().flatMap(r -> r.drafts().stream()).anyMatch(d -> d.measure() == Measure.FORCE));
    }
}
