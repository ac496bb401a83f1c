package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Mandate;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One operation month by month. A crisis of 30,000 deaths in six months, most of them in the first three, is an
 * emergency: its one neighbour is willing, and acts with the Council's authority in the month of the onset.
 *
 * <p>F = 2.5 · 4.6 · (8/20)^0.8 · (5,000/100)^0.2 = 12.0798 thousand.
 */
class OperationCourseTest {
    private static final double REQUIRED = 2.5 * 4.6 * Math.pow(0.4, 0.8) * Math.pow(50, 0.2);

    private static final String[] CRISIS = {
        "crisis.deaths=30000", "crisis.duration=6", "crisis.localSupport=1", "crisis.opposition=8",
                "perception.noise=0",
        "choice.noise=0", "moral.fiduciaryWeight=0", "reach.airForceSpending=1e9", "reach.hostsStayHome=false",
        "measures.condemnation=false", "measures.sanctions=false", "measures.peacekeeping=false", "council.veto=none",
        "council.majority=1", "council.forecastError=0", "doctrine=status-quo-plus", "operations.riskGround=0",
        "aftermath.relapseHazard=0", "onset.rate=0.3", "onset.clustering=0", "coalition.financeShare=0"
    };

    /** The first crisis in the host, where nothing has happened before it. */
    private record Story(RunHistory run, CrisisRecord crisis, InterventionRecord operation) {}

    private static Story first(double forces, String... assignments) {
        var world = TestWorlds.world(
                TestWorlds.state("LEA").permanent().military(10, forces),
                TestWorlds.state("HST").military(10, 8 / 0.3).neighbour("LEA"));
        var simulation = new Simulation(TestWorlds.scenario(world,
                Stream.concat(Stream.of(CRISIS), Stream.of(assignments)).toArray(String[]::new)));
        for (int seed = 1; ; seed++) {
            RunHistory run = simulation.run(seed);
            if (!run.crises().isEmpty() && run.crises().get(0).host().equals("HST")
                    && run.crises().get(0).onset() < 200) {
                return new Story(run, run.crises().get(0), run.interventions().get(0));
            }
        }
    }

    /** Unopposed deaths up to the end of a month, by the gamma profile of shape 1.3 and rate 3. */
    private static long unopposedBefore(int month) {
        return Math.round(30_000 * Gamma.regularizedGammaP(1.3, 3 * month / 6.0) / Gamma.regularizedGammaP(1.3, 3));
    }

    @ParameterizedTest(name = "perpetrator is the state: {0}")
    @ValueSource(booleans = {false, true})
    void killingFallsAsTheForceGrowsAndRisesAtFirstWhereAStateKills(boolean state) {
        Story s = first(60, "crisis.statePerpetrator=" + (state ? 1 : 0));
        // Six thousand arrive after two months and grow by thirds.
        double[] force = {0, 0, 2, 4, 6, 6};
        long deaths = 0;
        for (int month = 0; month < 6; month++) {
            double left = 1 - 0.95 * (1 - Math.exp(-2.303 * force[month] / REQUIRED));
            double backfire = state && (month == 2 || month == 3) ? 1.4 : 1;
            deaths += Math.round((unopposedBefore(month + 1) - unopposedBefore(month)) * left * backfire);
        }
        assertEquals(deaths, s.crisis.deaths());
        assertEquals(30_000 - deaths, s.crisis.saved());
        assertEquals(s.crisis.onset(), s.crisis.firstAction());
        assertEquals(6, s.operation.pledged(), 1e-12);
        assertEquals(REQUIRED, s.operation.required(), 1e-9);
        assertEquals(Timeliness.TOO_LITTLE, s.crisis.timeliness());
    }

    @Test
    void costAndCollateralDeathsAccrueWithTheForceInTheField() {
        Story s = first(60, "crisis.statePerpetrator=0");
        // 2 + 4 + 6 + 6 = 18 thousand troop-months; (20 · 18 + 50 · 6) · 1.5 = 990, at (10,000/40,000)^0.75 = 0.353553:
        // 350.018
        assertEquals(350.018, s.crisis.costMusd(), 5e-4);
        // 1.1 · 18 = 19.8
        assertEquals(20, s.crisis.collateral());
        assertEquals(6, s.crisis.peakTroops(), 1e-12);
        assertEquals(0, s.crisis.soldierDeaths());
    }

    @Test
    void aTimelySuccessWithAuthorityRaisesTheNormByAStep() {
        // 20 thousand are usable: 0.6 · F first, topped up to F.
        Story s = first(200, "crisis.statePerpetrator=0", "norm.success=0.3");
        assertEquals(REQUIRED, s.operation.pledged(), 1e-9);
        assertEquals(Timeliness.TIMELY, s.operation.timeliness());
        int end = s.crisis.onset() + 6;
        assertEquals(0.3, s.run.periods().get(end - 1).norm(), 1e-12);
        assertEquals(0.33, s.run.periods().get(end).norm(), 1e-12);
    }

    @Test
    void overreachTakesBackWhatSuccessGave() {
        Story s = first(200, "crisis.statePerpetrator=1", "aftermath.regimeChangeGround=1", "norm.success=0.3",
                "operations.backfire=0");
        assertTrue(s.operation.regimeChange());
        assertEquals(0.3, s.run.periods().get(s.crisis.onset() + 6).norm(), 1e-12);
    }

    @Test
    void unauthorisedActionErodesTheBanByWhatLegitimacyLacks() {
        Story s = first(200, "crisis.statePerpetrator=0", "measures.force=false", "doctrine=general-right",
                "ban.pretextualWars=0");
        assertEquals(Mandate.UNAUTHORISED, s.operation.mandate());
        assertEquals(0.9 - 0.03 * (1 - s.operation.legitimacy()), s.run.periods().get(s.crisis.onset()).ban(), 1e-12);
    }

    @Test
    void authorisedActionLeavesTheBanAlone() {
        Story s = first(200, "crisis.statePerpetrator=0");
        assertEquals(Mandate.AUTHORISED, s.operation.mandate());
        assertEquals(0.9, s.run.ban(), 1e-12);
    }

    /**
     * Twenty equal neighbours whose publics turn away by chance, some before the others. Who goes home stops
     * paying: of two with equal troops, the one that stayed longer has paid more.
     */
    @Test
    void whoWithdrawsStopsPaying() {
        var states = new ArrayList<>(List.of(TestWorlds.state("LEA").permanent().military(10, 200).democracy(0)));
        var host = TestWorlds.state("HST").military(10, 8 / 0.3).neighbour("LEA");
        for (int i = 10; i < 30; i++) {
            states.add(TestWorlds.state("N" + i).military(10, 50).democracy(1));
            host.neighbour("N" + i);
        }
        states.add(host);
        var simulation = new Simulation(TestWorlds.scenario(TestWorlds.world(states.toArray(TestWorlds.State[]::new)),
                Stream.concat(Stream.of(CRISIS), Stream.of("crisis.duration=24", "criteria.emergencyShare=0",
                "onset.rate=3",
                        "support.base=0.2", "support.councilGain=0", "support.withdrawalHazard=0.5",
                        "weariness.step=0"))
                        .toArray(String[]::new)));
        int pairs = 0;
        for (int seed = 1; seed <= 5; seed++) {
            RunHistory run = simulation.run(seed);
            for (ContributionRecord a : run.contributions()) {
                for (ContributionRecord b : run.contributions()) {
                    boolean comparable = a.intervention() == b.intervention() && a.role() == Role.CONTRIBUTOR
                            && b.role() == Role.CONTRIBUTOR && a.troops() == b.troops() && a.months() > b.months() + 3;
                    if (comparable) {
                        pairs++;
                        assertTrue(a.costMusd() > b.costMusd(), () -> "stayed: " + a + "\nwithdrew: " + b);
                    }
                }
            }
        }
        assertTrue(pairs > 0, "nobody withdrew before the others");
    }

    /**
     * Without the Council's authority a state reckons with what states can give, not with the United Nations' force.
     */
    @Test
    void whoActsWithoutTheCouncilDoesNotReckonWithItsForce() {
        var world = TestWorlds.world(
                TestWorlds.state("LEA").permanent().military(10, 60),
                TestWorlds.state("HST").military(10, 8 / 0.3).neighbour("LEA"));
        var simulation = new Simulation(TestWorlds.scenario(world, Stream.concat(Stream.of(CRISIS), Stream.of(
                "doctrine=general-right", "measures.force=false", "reform.standingForce=100", "onset.rate=2"))
                .toArray(String[]::new)));
        var outside = new ArrayList<Assessment>();
        simulation.run(1, new Witness() {
            @Override
            public void appraised(Crisis crisis, Outlook outlook, Assessment a) {
                if (!a.stance().councilAuthority() && a.stance().role() == Role.LEAD
                        && crisis.host.code().equals("HST")) {
                    outside.add(a);
                }
            }
        });
        assertTrue(!outside.isEmpty());
        for (Assessment a : outside) {
            // All that is usable are its own six thousand or fewer, so its share of the force is the whole.
            assertEquals(1, a.prospect().share(), 1e-9, () -> "share with " + a.decider().position().usable()
                    + " usable");
        }
    }

    /**
     * Losses are measured against the time that soldiers spent in the field: 18 thousand troop-months, 1.5 thousand
     * years. With a tolerance of 30 the threshold is a rate of 45; the expected one is 100 · (8/20)^0.5 = 63, so about
     * 95 dead.
     */
    @Test
    void lossesWearyByTheTimeInTheField() {
        var world = TestWorlds.world(
                TestWorlds.state("LEA").permanent().military(10, 60),
                TestWorlds.state("HST").military(10, 8 / 0.3).neighbour("LEA"));
        var simulation = new Simulation(TestWorlds.scenario(world, Stream.concat(Stream.of(CRISIS), Stream.of(
                "crisis.statePerpetrator=0", "operations.riskGround=100", "operations.riskSpread=0",
                "moral.casualtyAversion=1",
                "moral.soldierRiskTolerance=30", "support.withdrawalHazard=0", "onset.rate=2"))
                .toArray(String[]::new)));
        var ended = new ArrayList<Intervention>();
        simulation.run(1, new Witness() {
            @Override
            public void ended(Intervention intervention) {
                ended.add(intervention);
            }
        });
        ended.removeIf(o -> !o.crisis.host.code().equals("HST") || o.pledgedAtStart < 5.999 || o.end - o.start != 6);
        assertTrue(!ended.isEmpty(), "no operation of the lead");
        for (Intervention o : ended) {
            Intervention.Contribution lead = o.contributions.get(0);
            double expected = 3 * Math.min(1, Math.max(0, lead.deaths / 1.5 / 45 - 1));
            assertTrue(lead.wearinessRaised >= expected - 1e-9,
                    () -> lead.deaths + " dead raised weariness by " + lead.wearinessRaised + ", not by " + expected);
        }
    }

    /**
     * Whoever weighs anew at the end of a month counts each death once: those that happened, and those still to come.
     */
    @Test
    void weighingAnewCountsNoMonthTwice() {
        var world = TestWorlds.world(
                TestWorlds.state("LEA").permanent().military(10, 60),
                TestWorlds.state("HST").military(10, 8 / 0.3).neighbour("LEA"));
        var simulation = new Simulation(TestWorlds.scenario(world, Stream.concat(Stream.of(CRISIS), Stream.of(
                "crisis.statePerpetrator=0", "crisis.duration=20", "operations.maximumMonths=3",
                "criteria.emergencyShare=0"))
                .toArray(String[]::new)));
        var counted = new ArrayList<List<Double>>();
        simulation.run(1, new Witness() {
            @Override
            public void appraised(Crisis crisis, Outlook outlook, Assessment a) {
                if (crisis.operation != null) {
                    long toCome = crisis.nature.deaths() - crisis.unopposedSoFar;
                    counted.add(List.of((double) crisis.deaths + toCome, a.prospect().deaths()));
                }
            }
        });
        assertTrue(!counted.isEmpty());
        for (List<Double> c : counted) {
            assertEquals(c.get(0), c.get(1), 1e-6);
        }
    }
}
