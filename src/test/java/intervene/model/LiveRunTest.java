package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Role;
import intervene.history.CrisisRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.param.TakesEffect;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A run that is watched is the run that nobody watches; going back and changing parameters do what they say. */
class LiveRunTest {
    private static final Scenario SMALL = ScenarioReader.read(
            Path.of("configs/scenarios/small-world.yaml"), List.of());
    private static final Scenario BASELINE = ScenarioReader.read(Path.of("configs/baseline.yaml"), List.of());
    private static final int SEED = 3;

    private static Setting set(String path, String value) {
        return new Setting(path, value, "the test");
    }

    private static RunHistory finished(LiveRun run) {
        run.goTo(Integer.MAX_VALUE);
        return run.history();
    }

    private static Scenario with(Scenario scenario, Parameters parameters) {
        return new Scenario(scenario.name(), parameters, scenario.world());
    }

    @Test
    void beingWatchedChangesNothing() {
        for (Scenario scenario : List.of(SMALL, BASELINE)) {
            RunHistory unwatched = new Simulation(scenario).run(SEED);
            var run = new LiveRun(scenario, SEED);
            while (!run.isOver()) {
                run.step();
                run.snapshot();
            }
            assertTrue(unwatched.equals(run.history()));
            assertTrue(unwatched.crises().size() > 3, "crises: " + unwatched.crises().size());
        }
    }

    @Test
    void goingBackIsToHaveBeenThere() {
        var run = new LiveRun(BASELINE, SEED);
        run.goTo(40);
        Snapshot then = run.snapshot();
        run.goTo(90);
        Snapshot later = run.snapshot();
        run.goTo(40);
        assertEquals(then, run.snapshot());
        run.goTo(90);
        assertEquals(later, run.snapshot());
        run.goTo(-5);
        assertEquals(0, run.period());
        assertTrue(run.snapshot().crises().isEmpty());
    }

    @Test
    void stepsEndAtTheHorizon() {
        var run = new LiveRun(SMALL, SEED);
        run.goTo(Integer.MAX_VALUE);
        assertEquals(240, run.period());
        run.step();
        assertEquals(240, run.period());
        assertTrue(run.isOver());
    }

    /** Every parameter that is said to take effect at once does: changed before the first period, it was always so. */
    @Test
    void changesBeforeTheFirstPeriodAreAsIfFromTheStart() {
        RunHistory unchanged = new Simulation(SMALL).run(SEED);
        var effective = new TreeSet<String>();
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            if (spec.takesEffect() == TakesEffect.AT_ONCE) {
                Setting other = other(SMALL, spec);
                var run = new LiveRun(SMALL, SEED);
                run.change(List.of(other));
                Parameters changed = Parameters.CATALOGUE.with(SMALL.parameters(), List.of(other));
                RunHistory fromStart = new Simulation(with(SMALL, changed)).run(SEED);
                assertTrue(fromStart.equals(finished(run)), spec.path() + " = " + other.text());
                if (!fromStart.equals(unchanged)) {
                    effective.add(spec.path());
                }
            }
        }
        assertTrue(effective.size() > 120, effective.size() + " parameters made a difference: " + effective);
    }

    /** Some other admissible value, far enough away to make a difference. */
    private static Setting other(Scenario scenario, ParameterSpec spec) {
        Object now = Parameters.CATALOGUE.values(scenario.parameters()).get(spec.path());
        var candidates = new ArrayList<>(spec.choices());
        if (now instanceof Boolean truth) {
            candidates.add(String.valueOf(!truth));
        } else if (now instanceof Number number) {
            double x = number.doubleValue();
            Stream.of(x * 1.5 + 1, x * 0.6, x + 0.05, 0.5, 2.0, 1.0)
                    .map(y -> spec.type() == int.class ? String.valueOf(Math.round(y)) : String.valueOf(y))
                    .forEach(candidates::add);
        } else if (spec.isDistribution()) {
            candidates.addAll(List.of("0.35", "7"));
        }
        for (String text : candidates) {
            Setting setting = set(spec.path(), text);
            if (!text.equals(ParameterSpec.text(now)) && isAdmissible(scenario, setting)) {
                return setting;
            }
        }
        throw new AssertionError("no other value found for " + spec.path());
    }

    private static boolean isAdmissible(Scenario scenario, Setting setting) {
        try {
            new LiveRun(scenario, SEED).change(List.of(setting));
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }

    /** What is worked out anew when parameters change is what it was, where they have not changed. */
    @Test
    void aChangeToTheSameValueChangesNothing() {
        RunHistory unchanged = new Simulation(BASELINE).run(SEED);
        var run = new LiveRun(BASELINE, SEED);
        for (int period : new int[] {0, 7, 12, 50, 131, 200}) {
            run.goTo(period);
            run.change(List.of(set("norm.inaction", ParameterSpec.text(
                    BASELINE.parameters().norm().inaction()))));
        }
        assertTrue(unchanged.equals(finished(run)));
    }

    @Test
    void aChangeLeavesThePastAndTurnsTheFuture() {
        var run = new LiveRun(BASELINE, SEED);
        run.goTo(60);
        Snapshot before = run.snapshot();
        run.change(List.of(set("council.veto", "none"), set("moral.fiduciaryWeight.mean", "0.1")));
        assertEquals(before, run.snapshot());
        RunHistory changed = finished(run);
        RunHistory unchanged = new Simulation(BASELINE).run(SEED);
        assertNotEquals(unchanged.drafts(), changed.drafts());
        assertEquals(unchanged.periods().subList(0, 60), changed.periods().subList(0, 60));
        assertTrue(changed.drafts().stream().filter(d -> d.period() >= 60).allMatch(d -> d.vetoes().isEmpty()));

        run.goTo(60);
        assertEquals(before, run.snapshot());
        assertTrue(changed.equals(finished(run)));
        run.goTo(30);
        run.change(List.of());
        assertTrue(unchanged.equals(finished(run)), "the later change is forgotten");
    }

    /** Crises that have begun are seen under the new parameters, too: who can reach them, what moves governments. */
    @Test
    void aChangeReachesCrisesThatHaveBegun() {
        var run = new LiveRun(BASELINE, SEED);
        int crisis = -1;
        while (crisis < 0) {
            List<Integer> before = weighed(run);
            run.step();
            crisis = weighed(run).stream().filter(before::contains).findFirst().orElse(-1);
        }
        int period = run.period() - 1;
        var query = new DossierQuery(SEED, crisis, "", period);
        assertNotEquals(0, run.dossier(query, false).weighings().get(0).noise());

        run.goTo(period);
        run.change(List.of(set("choice.noise", "0")));
        assertEquals(0, run.dossier(query, false).weighings().get(0).noise());
        run.change(List.of(set("reach.deployable", "0")));
        run.step();
        assertEquals(List.of(), weighed(run));
    }

    /** Onsets are drawn each January; what is left of the year is drawn anew. */
    @Test
    void moreCrisesCanBeginInTheSameYear() {
        var run = new LiveRun(SMALL, SEED);
        run.goTo(3);
        run.change(List.of(set("onset.rate", "60")));
        run.goTo(12);
        assertTrue(run.history().crises().stream().anyMatch(c -> c.onset() >= 3));
        assertTrue(new Simulation(SMALL).run(SEED).crises().stream().noneMatch(c -> c.onset() >= 3 && c.onset() < 12));
    }

    /** Crises that states weighed in the last period. */
    private static List<Integer> weighed(LiveRun run) {
        Snapshot now = run.snapshot();
        return now.crises().stream()
                .filter(c -> c.weighedIn() >= 0 && c.weighedIn() == now.lastPeriod())
                .map(Snapshot.CrisisNow::number)
                .toList();
    }

    @Test
    void whatCountsOnlyAtAStartIsRefused() {
        var run = new LiveRun(SMALL, SEED);
        var refusal = assertThrows(InvalidInput.class, () -> run.change(List.of(set("norm.initial", "0.9"))));
        assertTrue(refusal.getMessage().contains("norm.initial"), refusal.getMessage());
        assertThrows(InvalidInput.class, () -> run.change(List.of(set("council.majority", "12"))));
        assertThrows(InvalidInput.class, () -> run.change(List.of(set("moral.numbing", "-3"))));
        assertTrue(new Simulation(SMALL).run(SEED).equals(finished(run)));
    }

    @Test
    void preventionIsPaidForAsLongAsItLasts() {
        var run = new LiveRun(SMALL, SEED);
        run.goTo(120);
        run.change(List.of(set("prevention.effort", "1"), set("prevention.cost", "100")));
        double yearlyBefore = SMALL.parameters().prevention().cost()
                * SMALL.parameters().prevention().effort();
        assertEquals(10 * yearlyBefore + 10 * 100, finished(run).preventionCostMusd(), 1e-9);
    }

    @Test
    void theSnapshotAddsUp() {
        var run = new LiveRun(BASELINE, SEED);
        int parts = 0;
        while (!run.isOver()) {
            run.step();
            Snapshot now = run.snapshot();
            assertEquals(run.period(), now.period());
            assertEquals(now.history().drafts(), now.drafts().stream().map(Dossier.Draft::record).toList());
            for (Snapshot.CrisisNow c : now.crises()) {
                CrisisRecord record = now.history().crises().get(c.number());
                assertEquals(record.host(), c.host());
                assertEquals(record.deaths(), c.course().stream().mapToLong(Snapshot.Month::deaths).sum());
                assertEquals(record.unopposedDeaths(),
                        c.course().stream().mapToLong(Snapshot.Month::unopposed).sum());
                assertEquals(record.outcome(), c.outcome());
                assertEquals(record.ongoing(), c.active());
            }
            for (Snapshot.OperationNow o : now.operations()) {
                InterventionRecord record = now.history().interventions().get(o.intervention());
                assertEquals(record.lead(), o.lead());
                assertTrue(o.parts().get(0).state().equals(o.lead())
                        || o.parts().stream().noneMatch(p -> p.role() == Role.LEAD));
                parts += o.parts().size();
            }
        }
        assertTrue(parts > 0);
    }

    /** What the map shows of a state's will is what its reasons, explained in full, come to. */
    @Test
    void leaningsAreThoseOfTheDossier() {
        var run = new LiveRun(BASELINE, SEED);
        run.goTo(100);
        int compared = 0;
        for (Snapshot.CrisisNow c : run.snapshot().crises()) {
            if (c.weighedIn() >= 0 && compared < 30) {
                Dossier dossier = run.dossier(new DossierQuery(SEED, c.number(), "", c.weighedIn()), false);
                for (Dossier.Weighing w : dossier.weighings()) {
                    if (w.stage() == Dossier.Stage.FIRST_THOUGHTS) {
                        Snapshot.Leaning leaning = c.leanings().stream()
                                .filter(l -> l.state().equals(w.state())).findFirst().orElseThrow();
                        assertEquals(w.margin(), leaning.margin());
                        assertEquals(w.willing(), leaning.willing());
                        assertEquals(w.isGateOpen(), leaning.gateOpen());
                        assertEquals(w.canLead(), leaning.canLead());
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared >= 30, "compared: " + compared);
    }

    @Test
    void aDossierKnowsWhatWasChanged() {
        Setting other = set("moral.numbing", "0.9");
        var run = new LiveRun(SMALL, SEED);
        run.change(List.of(other));
        Scenario always = with(SMALL, Parameters.CATALOGUE.with(SMALL.parameters(), List.of(other)));
        var query = new DossierQuery(SEED, 1, "", -1);
        assertEquals(new Simulation(always).dossier(query), run.dossier(query, true));
        Dossier brief = run.dossier(query, false);
        assertEquals(null, brief.focus().tipping());
        assertEquals(run.dossier(query, true).focus().last(), brief.focus().last());
    }
}
