package intervene.lesson;

import intervene.domain.Labels;
import intervene.explain.Words;
import intervene.history.DraftRecord;
import java.util.function.BiFunction;

/** What can be said of a draft resolution. */
enum DraftQuantity implements Quantity {
    MEASURE((t, d) -> Value.word(Labels.of(d.measure()), Words.measure(d.measure()))),
    RESULT((t, d) -> Value.word(Labels.of(d.result()), Words.result(d.result()))),
    TABLED((t, d) -> Value.word(d.tabled() ? "yes" : "no", d.tabled() ? "yes" : "no")),
    DRAFT_MONTH((t, d) -> Value.word(t.month(d.period()), t.month(d.period()))),
    SPONSOR((t, d) -> t.name(d.sponsor())),
    YES_VOTES((t, d) -> Value.count(d.yes())),
    NO_VOTES((t, d) -> Value.count(d.no())),
    ABSTENTIONS((t, d) -> Value.count(d.abstain())),
    VETOES((t, d) -> t.names(d.vetoes())),
    SERIOUS_THREAT((t, d) -> Value.real(d.seriousThreat())),
    PROPER_PURPOSE((t, d) -> Value.real(d.properPurpose())),
    LAST_RESORT((t, d) -> Value.real(d.lastResort())),
    PROPORTIONAL_MEANS((t, d) -> Value.real(d.proportionalMeans())),
    BALANCE_OF_CONSEQUENCES((t, d) -> Value.real(d.balance())),
    MEAN_OF_CRITERIA((t, d) -> Value.real((d.seriousThreat() + d.properPurpose() + d.lastResort()
            + d.proportionalMeans() + d.balance()) / 5));

    private final BiFunction<Testimony, DraftRecord, Value> value;

    DraftQuantity(BiFunction<Testimony, DraftRecord, Value> value) {
        this.value = value;
    }

    @Override
    public String label() {
        return Quantity.label(this);
    }

    @Override
    public Subject subject() {
        return Subject.DRAFT;
    }

    @Override
    public Value of(Testimony t, String name) {
        return value.apply(t, t.draft(name).record());
    }
}
