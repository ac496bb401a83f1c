package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Interval;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TippingTest {
    private static final int SEED = 1;
    private static final Scenario SCENARIO = TestWorlds.read("scenarios/small-world.yaml");
    private static final Interval UNIT = Interval.parse("[0, 1]");

    @Test
    void theNearerOfTwoTurningPointsIsFound() {
        var b = new TippingSearch(0.5, UNIT, false, x -> x < 0.2 || x >= 0.7).nearest();
        assertEquals(0.7, b.flips(), 1e-8);
        assertTrue(b.stays() < 0.7 && b.flips() >= 0.7);
    }

    @Test
    void wholeNumbersTurnByOneStep() {
        var b = new TippingSearch(24, Interval.parse("[1, 240]"), true, x -> x <= 17).nearest();
        assertEquals(17, b.flips());
        assertEquals(18, b.stays());
    }

    @Test
    void aNumberWithoutBoundIsTriedFarOut() {
        var b = new TippingSearch(3, Interval.parse("(0, inf)"), false, x -> x > 1000).nearest();
        assertEquals(1000, b.flips(), 1e-5);
        assertNull(new TippingSearch(3, Interval.parse("(0, inf)"), false, x -> false).nearest());
    }

    @Test
    void endsThatDoNotBelongToTheRangeAreNotTried() {
        new TippingSearch(3, Interval.parse("(0, 4)"), false, x -> {
            assertTrue(x > 0 && x < 4, () -> "tried " + x);
            return false;
        }).nearest();
    }

    /** Asked again with nothing changed, every state of a run answers as it did. */
    @Test
    void withNothingChangedTheVerdictIsTheModels() {
        var asked = new AtomicInteger();
        for (int crisis : List.of(0, 2, 3)) {
            var ref = new InvestigationWitness[1];
            ref[0] = new InvestigationWitness(crisis, (o, w) -> {
                boolean supposed = w.stage() == Dossier.Stage.WITHOUT_COUNCIL && o.crisis.forceVerdict == null;
                boolean lead = w.stage() != Dossier.Stage.FIRST_THOUGHTS || !w.assessment().isWilling();
                if (lead && !supposed && w.stage() != Dossier.Stage.FINANCE
                        && w.stage() != Dossier.Stage.WITHOUT_COUNCIL) {
                    asked.incrementAndGet();
                    var question = new TippingCase.Question(o, w.assessment(), w.stage(), o.crisis.forceVerdict);
                    var answer = new TippingCase(ref[0].model(), SCENARIO, question).asItWas();
                    assertEquals(w.assessment().isWilling(), answer.verdict(), () -> w.stage() + " of " + w.assessment()
                            .state().code());
                    if (w.stage() != Dossier.Stage.CONTRIBUTION && w.stage() != Dossier.Stage.RENEWAL) {
                        assertEquals(w.assessment().ledger(), answer.ledger());
                    }
                }
            });
            new Simulation(SCENARIO).run(SEED, ref[0]);
        }
        assertTrue(asked.get() > 100);
    }

    /** Every tipping point, of traits and of parameters, turns the verdict; just short of it the verdict stays. */
    @Test
    void tippingPointsTurnTheVerdictAndNothingShortOfThemDoes() {
        Dossier d = new Simulation(SCENARIO).dossier(new DossierQuery(SEED, 2, "", -1));
        var checked = new AtomicInteger();
        var ref = new InvestigationWitness[1];
        ref[0] = new InvestigationWitness(2, (o, w) -> {
            boolean subject = w.period() == d.moment().period() && w.assessment().state().code().equals(d.focus()
                    .state())
                    && w.assessment().ledger().equals(d.focus().last().ledger()) && checked.get() == 0;
            if (subject) {
                var question = new TippingCase.Question(o, w.assessment(), d.focus().last().stage(),
                        intervene.decision.Tally.Verdict.VETOED);
                var at = new TippingCase(ref[0].model(), SCENARIO, question);
                for (TippingPoint p : d.focus().tipping().points()) {
                    checked.incrementAndGet();
                    assertNotEquals(d.focus().tipping().verdict(), ask(at, p, p.flipsAt()).verdict(), p.path());
                    assertEquals(d.focus().tipping().verdict(), ask(at, p, p.staysAt()).verdict(), p.path());
                }
            }
        });
        new Simulation(SCENARIO).run(SEED, ref[0]);
        assertEquals(d.focus().tipping().points().size(), checked.get());
        assertTrue(checked.get() > 0);
    }

    /** By hand: θ is compared with z + ε, so the premium for leading tips at z + ε, whatever else holds. */
    @Test
    void thePremiumForLeadingTipsWhereTheBalanceStands() {
        Dossier d = new Simulation(SCENARIO).dossier(new DossierQuery(SEED, 2, "", -1));
        TippingPoint premium = d.focus().tipping().points().stream()
                .filter(p -> p.path().equals("choice.leadPremium")).findFirst().orElseThrow();
        double margin = d.focus().last().margin();
        assertEquals(premium.value() + margin, premium.flipsAt(), 1e-8);
    }

    private static TippingCase.Answer ask(TippingCase at, TippingPoint p, double x) {
        if (p.trait()) {
            TippingTrait trait = Stream.of(TippingTrait.values()).filter(t -> t.symbol.equals(p.path())).findFirst()
                    .orElseThrow();
            return at.with(trait, x);
        }
        boolean whole = Parameters.CATALOGUE.spec(p.path()).type() == int.class;
        String text = whole ? String.valueOf((int) x) : intervene.param.ParameterSpec.text(x);
        return at.under(Parameters.CATALOGUE.with(SCENARIO.parameters(), p.path(), text));
    }
}
