package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Ballot;
import intervene.decision.Reason;
import intervene.decision.Willingness;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.RunHistory;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final int SEED = 1;
    private static RunHistory history;
    private static List<Dossier> dossiers;

    @BeforeAll
    static void explainEveryCrisis() {
        var simulation = new Simulation(TestWorlds.read("scenarios/small-world.yaml"));
        history = simulation.run(SEED);
        dossiers = history.crises().stream().map(c -> simulation.dossier(new DossierQuery(SEED, c.crisis(), "", -1)))
                .toList();
    }

    @Test
    void lookingOnChangesNothing() {
        assertTrue(!dossiers.isEmpty());
        for (Dossier d : dossiers) {
            CrisisRecord c = history.crises().get(d.crisis().crisis());
            assertEquals(c, d.crisis());
            List<DraftRecord> drafts = history.drafts().stream().filter(r -> r.crisis() == c.crisis()).toList();
            assertEquals(drafts, d.drafts().stream().map(Dossier.Draft::record).toList());
            assertEquals(history.interventions().stream().filter(i -> i.crisis() == c.crisis()).toList(),
                    d.interventions());
        }
    }

    @Test
    void theVerdictIsTheSumOfTheReasons() {
        for (Dossier d : dossiers) {
            for (Dossier.Weighing w : d.weighings()) {
                double net = 0;
                for (Reason r : Reason.values()) {
                    assertTrue(r.in(w.ledger()) >= 0, r + " of " + w.state());
                    net += (r.speaksFor() ? 1 : -1) * r.in(w.ledger());
                }
                double scale = w.ledger().reasonsFor() + w.ledger().reasonsAgainst();
                assertEquals(w.ledger().net(), net, 1e-12 * scale);
                assertEquals(w.isGateOpen() && Willingness.of(w.ledger(), w.noise(), w.premium()), w.willing());
            }
        }
    }

    @Test
    void aVoteIsTheSumOfItsTerms() {
        for (Dossier d : dossiers) {
            for (Dossier.Draft draft : d.drafts()) {
                for (Dossier.Lean l : draft.leans()) {
                    double sum = l.criteria() + l.affinity() + l.outsideOption() + l.sovereignty() + l.patronTie()
                            + l.resentment() + l.noise();
                    assertEquals(l.utility(), sum, 1e-12);
                }
                long yes = draft.leans().stream().filter(l -> l.ballot() == Ballot.YES).count();
                assertEquals(draft.record().yes(), yes);
            }
        }
    }

    @Test
    void theFirstActionIsExplainedAndItsLead() {
        for (Dossier d : dossiers) {
            if (d.crisis().firstAction() >= 0) {
                assertEquals(d.crisis().firstAction(), d.moment().period());
                assertEquals(d.crisis().lead(), d.focus().state());
                assertTrue(d.focus().last().willing());
            }
        }
    }

    @Test
    void whatWasKnownAddsUp() {
        for (Dossier d : dossiers) {
            assertEquals(d.moment().period() + d.moment().monthsLeft(), d.crisis().onset() + d.crisis().duration());
            assertTrue(d.moment().deaths() + d.moment().remaining() <= d.crisis().expectedDeaths());
        }
    }
}
