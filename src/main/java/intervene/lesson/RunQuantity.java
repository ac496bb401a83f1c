package intervene.lesson;

import intervene.view.Calendar;
import java.util.function.Function;

/** What can be said of a run. */
enum RunQuantity implements Quantity {
    MONTH(t -> Value.word(t.month(t.snapshot().lastPeriod()), t.month(t.snapshot().lastPeriod()))),
    NORM(t -> Value.real(t.snapshot().history().norm())),
    BAN(t -> Value.real(t.snapshot().history().ban())),
    STATES(t -> Value.count(t.snapshot().states().size())),
    SEED(t -> Value.count(t.seed())),
    HORIZON(t -> Value.count(t.scenario().parameters().horizon())),
    COUNCIL_SEATS(t -> Value.count(t.snapshot().council().size())),
    MAJORITY(t -> Value.count(t.scenario().parameters().council().majority())),
    LAST_RESORT_NEEDED(t -> Value.real(t.scenario().parameters().criteria().hardMinimum())),
    DEATHS_THRESHOLD(t -> Value.real(t.scenario().parameters().gate().threshold())),
    FIRST_MONTH(t -> Value.word(
            Calendar.month(t.scenario().world().year(), 0), Calendar.month(t.scenario().world().year(), 0)));

    private final Function<Testimony, Value> value;

    RunQuantity(Function<Testimony, Value> value) {
        this.value = value;
    }

    @Override
    public String label() {
        return Quantity.label(this);
    }

    @Override
    public Subject subject() {
        return Subject.RUN;
    }

    @Override
    public Value of(Testimony t, String name) {
        return value.apply(t);
    }
}
