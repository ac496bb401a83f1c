package intervene.model;

import intervene.param.ParameterSpec;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;

/** What would have tipped a verdict: every trait of the state and every parameter, one at a time. */
final class TippingPoints {
    /** Numbers that say how much is simulated, or in what money, not what holds in the world. */
    private static final Set<String> OF_THE_RUN =
            Set.of("seed", "replicates", "horizon", "world.states", "world.seed", "world.priceLevel");

    private final TippingCase subject;
    private final TippingCase.Answer before;
    private final List<TippingPoint> points = new ArrayList<>();
    private final List<Dossier.Alternative> alternatives = new ArrayList<>();
    private int entering;
    private int switches;

    private TippingPoints(TippingCase subject) {
        this.subject = subject;
        this.before = subject.asItWas();
    }

    static Dossier.Tipping of(TippingCase subject) {
        var search = new TippingPoints(subject);
        search.traits();
        search.parameters();
        search.points.sort(Comparator.comparingDouble(TippingPoint::size).thenComparing(TippingPoint::path));
        return new Dossier.Tipping(
                search.before.verdict(),
                List.copyOf(search.points),
                search.entering,
                List.copyOf(search.alternatives),
                search.switches);
    }

    private void traits() {
        double greatest = subject.parameters().reach().maximum();
        for (TippingTrait t : TippingTrait.values()) {
            double value = t.of(subject.state(), subject.usable());
            var number = new TippingPoint(t.symbol, true, t.meaning, t.unit, value, 0, 0, 0);
            var search = new TippingSearch(
                    value, t.range(greatest), false, x -> subject.with(t, x).verdict() != before.verdict());
            double[] ends = TippingSearch.ends(value, t.range(greatest), false);
            seek(number, search, ends, x -> subject.with(t, x));
        }
    }

    private void parameters() {
        Map<String, Object> values = Parameters.CATALOGUE.values(subject.parameters());
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            Object value = values.get(spec.path());
            if (value instanceof Number n && !OF_THE_RUN.contains(spec.path())) {
                number(spec, n.doubleValue());
            } else if (spec.isChoice() || spec.type() == boolean.class) {
                choice(spec, value);
            }
        }
    }

    private void number(ParameterSpec spec, double value) {
        boolean whole = spec.type() == int.class;
        var number = new TippingPoint(spec.path(), false, spec.doc(), spec.unit(), value, 0, 0, 0);
        var search = new TippingSearch(value, spec.range(), whole, x -> flips(at(spec, x)));
        seek(number, search, TippingSearch.ends(value, spec.range(), whole), x -> at(spec, x));
    }

    private void seek(TippingPoint number, TippingSearch search, double[] ends, DoubleFunction<TippingCase.Answer> at) {
        boolean enters = differs(at.apply(ends[0]))
                || differs(at.apply(ends[1]))
                || differs(at.apply((ends[0] + number.value()) / 2));
        if (!enters) {
            return;
        }
        entering++;
        TippingSearch.Bracket b = search.nearest();
        if (b != null) {
            double size = Math.abs(b.flips() - number.value()) / (number.value() == 0 ? 1 : Math.abs(number.value()));
            points.add(new TippingPoint(
                    number.path(),
                    number.trait(),
                    number.meaning(),
                    number.unit(),
                    number.value(),
                    b.flips(),
                    b.stays(),
                    size));
        }
    }

    private void choice(ParameterSpec spec, Object value) {
        Object[] others = spec.isChoice() ? spec.type().getEnumConstants() : new Object[] {true, false};
        for (Object other : others) {
            if (!other.equals(value)) {
                switches++;
                if (flips(at(spec.path(), other))) {
                    alternatives.add(new Dossier.Alternative(
                            spec.path(), spec.doc(), ParameterSpec.text(value), ParameterSpec.text(other)));
                }
            }
        }
    }

    private TippingCase.Answer at(ParameterSpec spec, double x) {
        return spec.type() == int.class ? at(spec.path(), (int) x) : at(spec.path(), (Object) x);
    }

    /** The answer with a parameter at another value; null where the value is not admissible beside the others. */
    private TippingCase.Answer at(String path, Object value) {
        return TippingParameters.with(subject.parameters(), path, value)
                .map(subject::under)
                .orElse(null);
    }

    private boolean flips(TippingCase.Answer a) {
        return a != null && a.verdict() != before.verdict();
    }

    private boolean differs(TippingCase.Answer a) {
        return a != null && !a.equals(before);
    }
}
