package intervene.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.model.Simulation;
import intervene.model.TestWorlds;
import intervene.process.Reach;
import intervene.scenario.Scenario;
import intervene.world.MemberProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every run, whatever the configuration: nobody is lost from the books, and columns agree with each
 * other.
 */
class RunHistoryProperties {
    /** A run with the configuration that it came from. */
    record Case(List<String> assignments, int seed, Scenario scenario, RunHistory run) {
        @Override
        public String toString() {
            return assignments + ", seed " + seed;
        }

        MemberProfile state(String code) {
            return scenario.world().states().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "11")
    void everyRunKeepsItsBooks(@ForAll("cases") Case c) {
        everyPersonIsCounted(c.run);
        everyCrisisHasOneOutcomeThatAgreesWithItsColumns(c.run);
        drafts(c);
        interventions(c.run);
        troops(c);
        contributions(c.run);
    }

    private static void everyPersonIsCounted(RunHistory run) {
        long deaths = 0;
        long unopposed = 0;
        for (CrisisRecord c : run.crises()) {
            assertEquals(c.unopposedDeaths(), c.deaths() + c.saved(), c::toString);
            assertTrue(c.unopposedDeaths() <= c.expectedDeaths() && c.deaths() >= 0, c::toString);
            if (c.onset() + c.duration() <= run.horizon()) {
                assertEquals(c.expectedDeaths(), c.unopposedDeaths(), c::toString);
            }
            deaths += c.deaths();
            unopposed += c.unopposedDeaths();
        }
        assertEquals(run.horizon(), run.periods().size());
        assertEquals(deaths, run.periods().stream().mapToLong(PeriodRecord::deaths).sum());
        assertEquals(unopposed, run.periods().stream().mapToLong(PeriodRecord::unopposedDeaths).sum());
    }

    private static void everyCrisisHasOneOutcomeThatAgreesWithItsColumns(RunHistory run) {
        for (CrisisRecord c : run.crises()) {
            boolean acted = c.firstAction() >= 0;
            assertEquals(acted, c.outcome().isCoercive() || c.outcome() == Outcome.PEACEKEEPING, c::toString);
            assertEquals(acted, c.mandate() != null && c.means() != null && c.timeliness() != null
                    && !c.lead().isEmpty(), c::toString);
            if (acted) {
                assertTrue(c.firstAction() >= c.onset() && c.firstAction() < c.onset() + c.duration(), c::toString);
                assertTrue(c.coalitionSize() >= 1 || c.lead().equals("UN"), c::toString);
                assertEquals(OUTCOME_OF.get(c.mandate()), c.outcome(), c::toString);
                assertEquals(c.mandate() == Mandate.CONSENT, c.means() == Means.PEACEKEEPING, c::toString);
            } else {
                assertEquals(List.of(0L, 0L, 0.0, 0.0, 0), List.of(c.collateral(), c.soldierDeaths(), c.costMusd(),
                        c.peakTroops(), c.coalitionSize()), c::toString);
                assertTrue(c.saved() == 0 || c.outcome() == Outcome.MEASURES_SUFFICED, c::toString);
            }
            assertTrue(c.outcome() != Outcome.NO_WILL || c.qualifying(), c::toString);
            assertTrue(!c.outcome().name().startsWith("NO_RIGHT") || !c.qualifying(), c::toString);
        }
    }

    private static final Map<Mandate, Outcome> OUTCOME_OF = Map.of(
            Mandate.AUTHORISED, Outcome.AUTHORISED, Mandate.REGIONAL, Outcome.REGIONAL,
            Mandate.UNAUTHORISED, Outcome.UNAUTHORISED, Mandate.SELF_DEFENCE, Outcome.SELF_DEFENCE,
            Mandate.CONSENT, Outcome.PEACEKEEPING);

    private static void drafts(Case c) {
        var rules = c.scenario.parameters().council();
        Set<String> vetoHolders = c.scenario.world().states().stream()
                .filter(MemberProfile::permanent).map(MemberProfile::code).collect(Collectors.toSet());
        if (rules.newPermanentVeto()) {
            vetoHolders.addAll(rules.newPermanentMembers());
        }
        for (DraftRecord d : c.run.drafts()) {
            assertTrue(vetoHolders.containsAll(d.vetoes()), d::toString);
            assertEquals(d.adopted(), d.result() == DraftRecord.Result.ADOPTED, d::toString);
            assertTrue(d.no() >= d.vetoes().size(), d::toString);
            if (d.adopted()) {
                assertTrue(d.tabled() && d.yes() >= rules.majority() && d.vetoes().isEmpty(), d::toString);
            }
            boolean vetoed = d.result() == DraftRecord.Result.VETOED
                    || d.result() == DraftRecord.Result.WITHDRAWN_ANTICIPATED_VETO;
            assertEquals(vetoed, !d.vetoes().isEmpty(), d::toString);
            assertTrue(!vetoed || d.yes() >= rules.majority(), "short of a majority is no veto: " + d);
            CrisisRecord crisis = c.run.crises().get(d.crisis());
            assertTrue(d.period() >= crisis.onset() && d.period() < crisis.onset() + crisis.duration(), d::toString);
            assertTrue(d.measure() != Measure.PEACEKEEPING || crisis.hostConsent(), d::toString);
            for (double k : new double[] {d.seriousThreat(), d.properPurpose(), d.lastResort(), d.proportionalMeans(),
                    d.balance()}) {
                assertTrue(k >= 0 && k <= 1, d::toString);
            }
        }
    }

    private static void interventions(RunHistory run) {
        for (InterventionRecord i : run.interventions()) {
            CrisisRecord c = run.crises().get(i.crisis());
            assertTrue(i.start() >= c.onset() && i.end() >= i.start() && i.end() <= Math.min(run.horizon(), c.onset()
                    + c.duration()), i::toString);
            assertTrue(i.pledged() > 0 && i.pledged() <= i.required() + 1e-6, i::toString);
            assertTrue(i.legitimacy() >= 0 && i.legitimacy() <= 1, i::toString);
            assertEquals(i.pledged() < i.required() - 0.01 && !lateOrWithdrawn(i),
                    i.timeliness() == Timeliness.TOO_LITTLE, i::toString);
            if (i.mandate() == Mandate.AUTHORISED) {
                assertTrue(wasAdopted(run, i, Measure.FORCE), i::toString);
            }
            if (i.mandate() == Mandate.CONSENT) {
                assertTrue(c.hostConsent() && wasAdopted(run, i, Measure.PEACEKEEPING), i::toString);
            }
        }
    }

    private static boolean lateOrWithdrawn(InterventionRecord i) {
        return i.timeliness() == Timeliness.TOO_LATE || i.timeliness() == Timeliness.WITHDRAWN;
    }

    private static boolean wasAdopted(RunHistory run, InterventionRecord i, Measure measure) {
        return run.drafts().stream().anyMatch(d -> d.crisis() == i.crisis() && d.measure() == measure && d.adopted()
                && d.period() <= i.start());
    }

    /** At no time does a state have more troops abroad than it can use, nor in one crisis more than distance leaves. */
    private static void troops(Case c) {
        var reach = c.scenario.parameters().reach();
        Map<String, List<ContributionRecord>> byState = c.run.contributions().stream()
                .filter(k -> !k.state().equals("UN")).collect(Collectors.groupingBy(ContributionRecord::state));
        Function<String, Double> kilometresReach = reaches(c);
        byState.forEach((code, contributions) -> {
            MemberProfile s = c.state(code);
            var abroad = new double[c.run.horizon() + 1];
            for (ContributionRecord k : contributions) {
                CrisisRecord crisis = c.run.crises().get(k.crisis());
                MemberProfile host = c.state(crisis.host());
                double km = Reach.kilometres(s.latitude(), s.longitude(), host.latitude(), host.longitude());
                double left = host.neighbours().contains(code) ? 1 : Math.exp(-km / kilometresReach.apply(code));
                assertTrue(k.troops() <= Math.min(reach.maximum(), reach.deployable() * s.armedForces() * left) * (1
                        + 1e-9) + 1e-9,
                        () -> k + " of " + s);
                InterventionRecord i = c.run.interventions().get(k.intervention());
                int months = Math.min(k.months(), i.end() - i.start());
                for (int t = i.start(); t < i.start() + months; t++) {
                    abroad[t] += k.troops();
                }
            }
            for (double troops : abroad) {
                assertTrue(troops <= reach.deployable() * s.armedForces() + 1e-6, () -> code + " has " + troops
                        + " abroad");
            }
        });
    }

    private static Function<String, Double> reaches(Case c) {
        double[] spending = c.scenario.world().states().stream().mapToDouble(MemberProfile::militarySpending).sorted()
                .toArray();
        int n = spending.length;
        double median = n % 2 == 1 ? spending[n / 2] : (spending[n / 2 - 1] + spending[n / 2]) / 2;
        double k = Math.log(12_000 / 1_500.0) / Math.log(spending[n - 1] / median);
        return code -> {
            double own = c.state(code).militarySpending();
            return own <= 0 ? 1e-9 : 1_500 * Math.pow(own / median, k);
        };
    }

    private static void contributions(RunHistory run) {
        Map<Integer, List<ContributionRecord>> byIntervention =
                run.contributions().stream().collect(Collectors.groupingBy(ContributionRecord::intervention));
        var dead = new HashMap<Integer, Long>();
        var cost = new HashMap<Integer, Double>();
        for (InterventionRecord i : run.interventions()) {
            List<ContributionRecord> parts = byIntervention.get(i.intervention());
            assertEquals(parts.size(), parts.stream().map(ContributionRecord::state).distinct()
                    .count(), "each state once");
            assertEquals(i.pledged(), parts.stream().mapToDouble(ContributionRecord::troops).sum(), 1e-6, i::toString);
            assertEquals(i.coalitionSize(), parts.stream().filter(k -> k.troops() > 0 && !k.state().equals("UN"))
                    .count(), i::toString);
            assertTrue(parts.stream().allMatch(k -> (k.role() == Role.FINANCIER) == (k.troops() == 0)), i::toString);
            assertTrue(parts.stream().noneMatch(k -> k.state().equals(run.crises().get(i.crisis()).host())),
                    "the host sends none");
            assertTrue(i.means() == Means.PEACEKEEPING || i.lead().equals("UN")
                    || parts.stream().anyMatch(k -> k.role() == Role.LEAD && k.state().equals(i.lead())), i::toString);
            dead.merge(i.crisis(), parts.stream().mapToLong(ContributionRecord::soldierDeaths).sum(), Long::sum);
            cost.merge(i.crisis(), parts.stream().mapToDouble(ContributionRecord::costMusd).sum(), Double::sum);
        }
        for (CrisisRecord c : run.crises()) {
            assertEquals(dead.getOrDefault(c.crisis(), 0L), c.soldierDeaths(), c::toString);
            assertEquals(cost.getOrDefault(c.crisis(), 0.0), c.costMusd(), 1e-6 * (1 + c.costMusd()), c::toString);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(changes(), Arbitraries.integers().between(1, 1000)).as((changes, seed) -> {
            Scenario scenario = TestWorlds.read("scenarios/small-world.yaml", changes.toArray(String[]::new));
            return new Case(changes, seed, scenario, new Simulation(scenario).run(seed));
        });
    }

    /** Far from the defaults in many directions, so that the rare paths are walked. */
    private static Arbitrary<List<String>> changes() {
        String[][] choices = {
            {"council.veto=any-permanent-member", "council.veto=none", "council.veto=two-permanent-members",
                    "council.veto=supermajority-override"},
            {"doctrine=ad-hoc", "doctrine=general-right", "doctrine=subsidiary-right", "doctrine=status-quo-plus"},
            {"onset.rate=0.4", "onset.rate=2", "onset.rate=12"},
            {"moral.fiduciaryWeight=0", "moral.fiduciaryWeight=0.5",
            "moral.fiduciaryWeight={distribution: beta, mean: 0.93, concentration: 20}"},
            {"reform.standingForce=0", "reform.standingForce=5", "reform.standingForce=100"},
            {"council.newPermanentMembers=[]", "council.newPermanentMembers=[SAV]"},
            {"council.newPermanentVeto=true", "council.newPermanentVeto=false"},
            {"crisis.statePerpetrator=0", "crisis.statePerpetrator=1", "crisis.statePerpetrator=0.7"},
            {"operations.riskGround=3", "operations.riskGround=60"},
            {"operations.maximumMonths=24", "operations.maximumMonths=3"},
            {"aftermath.relapseHazard=0.01", "aftermath.relapseHazard=0.5"},
            {"choice.noise=0.2", "choice.noise=3"},
            {"council.restraint=true", "council.restraint=false"},
            {"council.forcedVote=0.1", "council.forcedVote=1"},
            {"crisis.duration={distribution: lognormal, median: 24, sigma: 1.0}", "crisis.duration=1",
            "crisis.duration=90"},
            {"gate.threshold=5000", "gate.threshold=0"},
            {"coalition.startShare=0.3", "coalition.startShare=0.9"},
            {"operations.baseForce=4.6", "operations.baseForce=60"},
            {"gate.prospects=0.3", "gate.prospects=0"},
            {"reach.hostsStayHome=true", "reach.hostsStayHome=false"},
            {"coalition.contributorShare=0.025", "coalition.contributorShare=1"},
            {"reform.dutyAssignment=none", "reform.dutyAssignment=nearest", "reform.dutyAssignment=most-responsible"},
        };
        List<Arbitrary<String>> all = new ArrayList<>();
        IntStream.range(0, choices.length).forEach(i -> all.add(Arbitraries.of(choices[i])));
        return Combinators.combine(all).as(ArrayList::new);
    }
}
