package intervene.lesson;

import intervene.model.Snapshot.Part;
import intervene.model.Snapshot.StateNow;
import java.util.function.BiFunction;

/** What can be said of a state as it is now, whatever it makes of a crisis. */
enum StateQuantity implements Quantity {
    STATE_NAME((t, s) -> t.name(s.code())),
    STANDING((t, s) -> Value.real(s.reputation())),
    WEARINESS((t, s) -> Value.real(s.weariness())),
    PAST_OVERREACH((t, s) -> Value.real(s.resentment())),
    COMMITTED((t, s) -> Value.real(s.committed())),
    FIDUCIARY_WEIGHT((t, s) -> Value.real(s.fiduciaryWeight())),
    OUTSIDER_WEIGHT((t, s) -> Value.real(1 - s.fiduciaryWeight())),
    IDEAL_POINT((t, s) -> Value.real(s.idealPoint())),
    TROOPS_THERE((t, s) -> Value.real(part(t, s).troops())),
    OWN_DEAD((t, s) -> Value.count(part(t, s).deaths())),
    SUPPORT((t, s) -> Value.share(part(t, s).support()));

    private final BiFunction<Testimony, StateNow, Value> value;

    StateQuantity(BiFunction<Testimony, StateNow, Value> value) {
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
        return value.apply(t, t.state(name));
    }

    /** Its part in the operation in the crisis that is looked at. */
    private static Part part(Testimony t, StateNow s) {
        int crisis = t.crisis("").crisis();
        return t.snapshot().operations().stream()
                .filter(o -> o.crisis() == crisis)
                .flatMap(o -> o.parts().stream())
                .filter(p -> p.state().equals(s.code()))
                .findFirst()
                .orElseThrow(() -> t.refusal(s.code() + " takes part in no operation in it"));
    }
}
