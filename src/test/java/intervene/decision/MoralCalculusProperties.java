package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Enlistment;
import intervene.domain.Role;
import intervene.model.TestWorlds;
import intervene.scenario.Parameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of the moral calculus for every state and every crisis. Seeds are fixed, so a failure can be repeated. */
class MoralCalculusProperties {
    private static final Parameters DEFAULTS = TestWorlds.parameters();
    private static final Parameters HARMLESS = TestWorlds.parameters("moral.harmWeight=0", "moral.fungibleShare=0");
    private static final Parameters FUNGIBLE = TestWorlds.parameters("moral.fungibleShare=1");

    /** A state before a crisis. */
    record Case(Traits traits, Position position, View view, Prospect prospect, Stance stance) {
        Ledger ledger(Parameters p) {
            return MoralCalculus.appraise(new MoralCalculus.Decider(traits, position, view), prospect, stance,
                    new MoralCalculus.Weights(p.moral(), p.lottery(), p.criteria()));
        }

        Case with(double outsiderWeight, double tolerance, double stake) {
            var t = new Traits(outsiderWeight, tolerance, traits.casualtyAversion(), stake, traits.orderInterest(),
                    traits.enlistment(), traits.sovereignty(), traits.democracy(), traits.statisticalLife(),
                    traits.basisPoint(), traits.unitCost());
            return new Case(t, position, view, prospect, stance);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "1")
    void balanceLiesBetweenMinusOneAndOneAndNoReasonIsNegative(@ForAll("cases") Case c) {
        Ledger ledger = c.ledger(FUNGIBLE);
        assertTrue(Math.abs(ledger.balance()) <= 1, ledger::toString);
        for (Reason reason : Reason.values()) {
            assertTrue(reason.in(ledger) >= 0, () -> reason + " in " + ledger);
        }
        assertEquals(Math.signum(ledger.net()), ledger.reasonsFor() == 0 && ledger.reasonsAgainst() == 0
                ? 0 : Math.signum(ledger.balance()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "2")
    void balanceFallsAsTheFiduciaryWeightRisesWhereNothingIsOwedToThirdParties(
            @ForAll("cases") Case c, @ForAll @DoubleRange(max = 1) double a, @ForAll @DoubleRange(max = 1) double b) {
        double less = c.with(1 - Math.max(a, b), c.traits.tolerance(), 1).ledger(HARMLESS).balance();
        double more = c.with(1 - Math.min(a, b), c.traits.tolerance(), 1).ledger(HARMLESS).balance();
        assertTrue(more >= less - 1e-12, () -> "φ " + Math.max(a, b) + ": " + less + ", φ " + Math.min(a, b) + ": "
                + more);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "3")
    void balanceRisesWithRiskTolerance(@ForAll("cases") Case c, @ForAll @DoubleRange(min = 1.01, max =
            20) double factor) {
        double before = c.ledger(DEFAULTS).balance();
        double after = c.with(c.traits.outsiderWeight(), c.traits.tolerance() * factor, c.traits.reputationalStake())
                .ledger(DEFAULTS).balance();
        assertTrue(after >= before - 1e-12, () -> before + " to " + after);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "4")
    void balanceRisesWithTheReputationalStake(@ForAll("cases") Case c, @ForAll @DoubleRange(min = 0.01, max =
            20) double more) {
        double before = c.ledger(DEFAULTS).balance();
        double after = c.with(c.traits.outsiderWeight(), c.traits.tolerance(), c.traits.reputationalStake() + more)
                .ledger(DEFAULTS).balance();
        assertTrue(after >= before - 1e-12, () -> before + " to " + after);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "5")
    void moreLivesSavedNeverSpeakAgainst(@ForAll("cases") Case c, @ForAll @DoubleRange(min = 1, max =
            1e5) double more) {
        Prospect p = c.prospect;
        var better = new Prospect(p.share(), p.deaths(), p.saved() + more, p.counted() + more, p.cost(),
                p.soldiersLost(),
                p.collateral(), p.risk(), p.requiredForce());
        var improved = new Case(c.traits, c.position, c.view, better, c.stance);
        assertTrue(improved.ledger(DEFAULTS).net() >= c.ledger(DEFAULTS).net());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(traits(), positions(), views(), prospects(), stances()).as(Case::new);
    }

    private static Arbitrary<Double> between(double low, double high) {
        return Arbitraries.doubles().between(low, high);
    }

    private static Arbitrary<Traits> traits() {
        return Combinators.combine(between(0, 1), between(0.1, 20), between(1, 50), between(0, 50),
                Arbitraries.of(Enlistment.values()), between(0, 1), between(0.01, 20))
                .as((weight, tolerance, aversion, stake, enlistment, sovereignty, life) -> new Traits(weight, tolerance,
                        aversion, stake, 0.3, enlistment, sovereignty, 0.5, life, 100 / life, 0.5));
    }

    private static Arbitrary<Position> positions() {
        return Combinators.combine(between(0, 60), between(0.01, 1), between(0, 1), between(0, 2), between(1,
                4)).as(Position::new);
    }

    private static Arbitrary<View> views() {
        return Combinators.combine(between(0, 1), between(1, 2), between(0, 1), between(0, 1)).as(View::new);
    }

    private static Arbitrary<Prospect> prospects() {
        return Combinators.combine(between(0, 1), between(0, 1e6), between(0, 1e5), between(0, 1e4), between(0, 1e3),
                between(0, 1e4), between(0, 10), between(1, 60))
                .as((share, deaths, saved, cost, lost, harmed, risk, force) ->
                        new Prospect(share, deaths, saved, saved, cost, lost, harmed, risk, force));
    }

    private static Arbitrary<Stance> stances() {
        return Combinators.combine(Arbitraries.of(Role.values()), between(0, 1), Arbitraries.of(true, false),
                between(0, 1))
                .as((role, legitimacy, breach, mandate) -> new Stance(role, legitimacy, !breach, mandate));
    }
}
