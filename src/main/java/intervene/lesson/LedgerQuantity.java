package intervene.lesson;

import intervene.decision.Ledger;
import intervene.decision.Reason;
import intervene.domain.Labels;
import intervene.domain.Means;
import intervene.explain.Words;
import intervene.model.Dossier.Weighing;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a state made of the crisis that is looked at, when states last weighed it: the numbers of {@code explain}. */
enum LedgerQuantity implements Quantity {
    VERDICT(w -> Value.word(w.willing() ? "willing" : "unwilling", w.willing() ? "willing" : "not willing")),
    GATE(w -> Value.word(w.isGateOpen() ? "open" : "shut", w.isGateOpen() ? "open" : "shut")),
    FAILED_CONDITION(w -> Value.word(failed(w), failed(w))),
    MARGIN(w -> Value.real(w.margin())),
    BALANCE(w -> Value.real(w.ledger().balance())),
    NOISE(w -> Value.real(w.noise())),
    PREMIUM(w -> Value.real(w.premium())),
    WEIGHED_AS(w -> Value.word(Labels.of(w.stance().role()), Words.part(w))),
    WOULD_ACT(w -> Value.word(Labels.of(w.means() == null ? Means.GROUND : w.means()), Words.means(w.means()))),
    SAVED_AS_SEEN(w -> Value.real(w.prospect().saved())),
    COUNTED_AS(w -> Value.real(w.prospect().counted())),
    SEEN_DEATHS(w -> Value.real(w.prospect().deaths())),
    EXPECTED_RISK(w -> Value.real(w.prospect().risk())),
    RISK_TOLERANCE(w -> Value.real(w.decider().traits().tolerance())),
    USABLE_FORCE(w -> Value.real(w.decider().position().usable())),
    LEGITIMACY(w -> Value.real(w.stance().legitimacy())),
    REASONS_FOR(w -> Value.real(w.ledger().reasonsFor())),
    REASONS_AGAINST(w -> Value.real(w.ledger().reasonsAgainst())),
    LARGEST_REASON_FOR(w -> largest(w.ledger(), true)),
    LARGEST_REASON_AGAINST(w -> largest(w.ledger(), false)),
    POSITIVE_DUTY(Reason.POSITIVE_DUTY),
    NEGATIVE_DUTY(Reason.NEGATIVE_DUTY),
    NARROW_INTEREST(Reason.NARROW_INTEREST),
    ENLIGHTENED_INTEREST(Reason.ENLIGHTENED_INTEREST),
    REPUTATION(Reason.REPUTATION),
    COST_TO_CITIZENS(Reason.COST_TO_CITIZENS),
    SOLDIERS(Reason.SOLDIERS),
    THIRD_PARTIES_HARMED(Reason.THIRD_PARTIES_HARMED),
    THIRD_PARTIES_FORGONE(Reason.THIRD_PARTIES_FORGONE),
    ILLEGALITY(Reason.ILLEGALITY);

    private static final List<String> CONDITIONS =
            List.of("just cause", "reasonable prospects", "proportionality", "local support", "none");

    private final Function<Weighing, Value> value;

    LedgerQuantity(Function<Weighing, Value> value) {
        this.value = value;
    }

    LedgerQuantity(Reason reason) {
        this(w -> Value.real(reason.in(w.ledger())));
    }

    @Override
    public String label() {
        return Quantity.label(this);
    }

    @Override
    public Subject subject() {
        return Subject.STATE;
    }

    @Override
    public Value of(Testimony t, String name) {
        return value.apply(t.weighing(name));
    }

    private static String failed(Weighing w) {
        return CONDITIONS.get(w.right() == null ? CONDITIONS.size() - 1 : w.right().met());
    }

    private static Value largest(Ledger ledger, boolean speaksFor) {
        return Stream.of(Reason.values())
                .filter(r -> r.speaksFor() == speaksFor)
                .max(Comparator.comparingDouble(r -> r.in(ledger)))
                .map(r -> Value.word(Quantity.label(r), Quantity.label(r)))
                .orElseThrow();
    }
}
