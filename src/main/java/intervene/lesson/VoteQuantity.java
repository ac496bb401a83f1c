package intervene.lesson;

import intervene.model.Dossier.Lean;
import java.util.function.Function;

/** How a state voted, or would have, on the draft that is looked at. */
enum VoteQuantity implements Quantity {
    BALLOT(l -> Value.word(l.ballot())),
    VOTE_UTILITY(l -> Value.real(l.utility())),
    VOTE_CRITERIA(l -> Value.real(l.criteria())),
    VOTE_AFFINITY(l -> Value.real(l.affinity())),
    VOTE_OUTSIDE_OPTION(l -> Value.real(l.outsideOption())),
    VOTE_SOVEREIGNTY(l -> Value.real(l.sovereignty())),
    VOTE_TIE(l -> Value.real(l.patronTie())),
    VOTE_RESENTMENT(l -> Value.real(l.resentment())),
    VOTE_NOISE(l -> Value.real(l.noise()));

    private final Function<Lean, Value> value;

    VoteQuantity(Function<Lean, Value> value) {
        this.value = value;
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
        return value.apply(t.lean(name));
    }
}
