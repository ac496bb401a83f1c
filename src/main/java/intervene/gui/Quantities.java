package intervene.gui;

import intervene.domain.Labels;
import intervene.model.Snapshot;
import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.StateNow;
import intervene.observe.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import sim.util.Interval;
import sim.util.Properties;

/** Quantities of a run that MASON's inspectors show and chart; none can be set. */
final class Quantities extends Properties {
    private static final long serialVersionUID = 1;
    private static final Interval SHARE = new Interval(0.0, 1.0);

    private final transient LiveState state;
    private final transient List<Quantity> quantities;

    /**
     * One of them.
     *
     * @param name   as the inspector lists it
     * @param doc    what it is, with its unit
     * @param domain its range; null where it is unbounded
     * @param value  its value now, a {@link Double} or a text
     */
    private record Quantity(String name, String doc, Interval domain, Function<Snapshot, Object> value) {}

    private Quantities(LiveState state, List<Quantity> quantities) {
        this.state = state;
        this.quantities = quantities;
        object = state;
    }

    private static Quantity number(String name, String doc, Interval domain, ToDoubleFunction<Snapshot> value) {
        return new Quantity(name, doc, domain, value::applyAsDouble);
    }

    /** Norm, ban, and every indicator of the run so far. */
    static Quantities ofWorld(LiveState state) {
        var all = new ArrayList<Quantity>();
        all.add(number("norm", "strength of the responsibility to protect", SHARE, s -> s.history().norm()));
        all.add(number("ban", "integrity of the ban on unauthorised force", SHARE, s -> s.history().ban()));
        for (Indicator i : Indicator.values()) {
            if (i != Indicator.NORM_END && i != Indicator.BAN_END) {
                Interval domain = i.statistic() == Indicator.Statistic.SHARE ? SHARE : null;
                all.add(number(i.label(), i.doc() + ", so far [" + i.unit() + "]", domain, s -> i.of(s.history())));
            }
        }
        return new Quantities(state, all);
    }

    /** What changes about a state. */
    static Quantities ofState(LiveState state, String code) {
        return new Quantities(state, List.of(
                ofState("reputation", "standing", new Interval(-1.0, 1.0), code, StateNow::reputation),
                ofState("weariness", "war-weariness", new Interval(1.0, 4.0), code, StateNow::weariness),
                ofState("resentment", "resentment of past overreach", null, code, StateNow::resentment),
                ofState("committed", "troops in operations [thousand]", null, code, StateNow::committed),
                ofState("fiduciary weight", "what it owes its own citizens first", SHARE, code,
                        StateNow::fiduciaryWeight),
                ofState("ideal point", "ideal point, as it enters decisions", null, code, StateNow::idealPoint),
                ofState("crises", "crises of its own that go on", null, code, StateNow::crises)));
    }

    private static Quantity ofState(
            String name, String doc, Interval domain, String code, ToDoubleFunction<StateNow> value) {
        return number(name, doc, domain, s -> s.states().stream()
                .filter(now -> now.code().equals(code))
                .findFirst()
                .map(value::applyAsDouble)
                .orElse(Double.NaN));
    }

    /** What changes about a crisis. */
    static Quantities ofCrisis(LiveState state, int crisis) {
        return new Quantities(state, List.of(
                ofCrisis("deaths", "deaths so far [persons]", crisis,
                        c -> c.course().stream().mapToDouble(Snapshot.Month::deaths).sum()),
                ofCrisis("unopposed deaths", "deaths so far if nobody had acted [persons]", crisis,
                        c -> c.course().stream().mapToDouble(Snapshot.Month::unopposed).sum()),
                ofCrisis("deaths a month", "deaths in the last month [persons]", crisis,
                        c -> c.course().get(c.course().size() - 1).deaths()),
                ofCrisis("troops", "pledged to an operation in the field [thousand]", crisis,
                        c -> c.course().get(c.course().size() - 1).troops()),
                new Quantity("answer", "how it has been answered so far", null,
                        s -> crisis < s.crises().size() ? Labels.of(s.crises().get(crisis).outcome()) : "not yet")));
    }

    private static Quantity ofCrisis(String name, String doc, int crisis, ToDoubleFunction<CrisisNow> value) {
        return number(name, doc, null, s -> crisis < s.crises().size() && !s.crises().get(crisis).course().isEmpty()
                ? value.applyAsDouble(s.crises().get(crisis))
                : 0);
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return quantities.size();
    }

    @Override
    public Object getValue(int index) {
        return quantities.get(index).value().apply(state.moment().first().snapshot());
    }

    @Override
    public Object getDomain(int index) {
        return quantities.get(index).domain();
    }

    @Override
    public String getDescription(int index) {
        return quantities.get(index).doc();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public String getName(int index) {
        return quantities.get(index).name();
    }

    @Override
    public Class<?> getType(int index) {
        return getValue(index) instanceof Double ? double.class : String.class;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }

    @Override
    public String toString() {
        return "Quantities";
    }
}
