package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Mandate;
import intervene.history.CrisisRecord;
import intervene.history.RunHistory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios with one seed share every chance event at which they agree. */
class CounterfactualTest {
    /** Nothing that follows from an intervention reaches the onset of another crisis. */
    private static final String[] APART = {"aftermath.relapseHazard=0", "onset.normDeterrence=0",
            "prevention.effort=0"};

    private static RunHistory run(int seed, String config, String... assignments) {
        return new Simulation(TestWorlds.read(config, assignments)).run(seed);
    }

    /** What chance gives a crisis at its onset, whatever is done about it. */
    private static List<Object> fate(CrisisRecord c) {
        return List.of(c.crisis(), c.host(), c.kind(), c.perpetrator(), c.hostConsent(), c.onset(), c.duration(),
                c.expectedDeaths(), c.displaced(), c.requiredForce(), c.unopposedDeaths());
    }

    private static List<List<Object>> fates(RunHistory run) {
        return run.crises().stream().map(CounterfactualTest::fate).toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "council.veto=none", "council.restraint=true", "doctrine=general-right", "doctrine=status-quo-plus",
        "moral.fiduciaryWeight=0", "reform.standingForce=50", "moral.soldierRiskTolerance=20"
    })
    void whatStatesDoChangesNoCrisisThatChanceBrings(String change) {
        boolean effect = false;
        for (int seed = 1; seed <= 3; seed++) {
            RunHistory base = run(seed, "baseline.yaml", APART);
            RunHistory changed = run(seed, "baseline.yaml", Stream.concat(Stream.of(APART), Stream.of(change))
                    .toArray(String[]::new));
            assertEquals(fates(base), fates(changed));
            effect |= !base.crises().equals(changed.crises());
        }
        assertTrue(effect, "the change does something");
    }

    @Test
    void preventionTakesOnsetsAwayAndAddsNone() {
        for (int seed = 1; seed <= 5; seed++) {
            var without = fates(run(seed, "baseline.yaml", "aftermath.relapseHazard=0", "onset.normDeterrence=0",
                    "crisis.duration=1"));
            var with = fates(run(seed, "baseline.yaml", "aftermath.relapseHazard=0", "onset.normDeterrence=0",
                    "crisis.duration=1",
                    "prevention.effort=1"));
            List<List<Object>> numberless = without.stream().map(f -> f.subList(1, f.size())).toList();
            assertTrue(with.size() < without.size());
            assertTrue(with.stream().allMatch(f -> numberless.contains(f.subList(1, f.size()))));
        }
    }

    @Test
    void equalParametersGiveEqualRuns() {
        assertEquals(run(3, "baseline.yaml"), run(3, "scenarios/ad-hoc.yaml"));
        var simulation = new Simulation(TestWorlds.read("baseline.yaml"));
        RunHistory first = simulation.run(3);
        simulation.run(4);
        assertEquals(first, simulation.run(3), "whatever ran between");
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        assertNotEquals(run(1, "baseline.yaml").crises(), run(2, "baseline.yaml").crises());
    }

    @Test
    void aLongerHorizonContinuesTheSameRun() {
        RunHistory shorter = run(1, "baseline.yaml", "horizon=120");
        RunHistory longer = run(1, "baseline.yaml", "horizon=240");
        assertEquals(shorter.periods(), longer.periods().subList(0, 120));
        assertEquals(shorter.drafts(), longer.drafts().subList(0, shorter.drafts().size()));
    }

    /** Who looks on sees all and changes nothing, though states are asked more then. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "baseline.yaml", "scenarios/small-world.yaml", "scenarios/general-right.yaml", "scenarios/standing-force.yaml",
        "scenarios/assigned-duty.yaml", "scenarios/cosmopolitan.yaml", "scenarios/no-veto.yaml",
        "scenarios/status-quo-plus.yaml"
    })
    void witnessesChangeNothing(String config) {
        for (String duty : new String[] {"none", "most-capable", "nearest", "most-responsible"}) {
            var simulation = new Simulation(TestWorlds.read(config, "reform.dutyAssignment=" + duty));
            for (int seed = 1; seed <= 2; seed++) {
                assertEquals(simulation.run(seed), simulation.run(seed, new Witness() {}), duty);
            }
        }
    }

    /** Pattern 7 holds by construction: where nobody may act without the Council, nobody does. */
    @Test
    void withoutADoctrineOfUnauthorisedActionAllForceIsAuthorised() {
        for (int seed = 1; seed <= 5; seed++) {
            assertTrue(run(seed, "scenarios/status-quo-plus.yaml").interventions().stream()
                    .allMatch(i -> i.mandate() == Mandate.AUTHORISED || i.mandate() == Mandate.CONSENT));
        }
    }
}
