package intervene.model;

import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;

/** What would have tipped a verdict: every trait of the state and every parameter, one at a time. */
final class TippingPoints {
    /** Numbers that say how much is simulated, not what holds in the world. */
    private static final Set<String> OF_THE_RUN = Set.of("seed", "replicates", "horizon", "world.states", "world.seed");

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
        return new Dossier.Tipping(search.before.verdict(), List.copyOf(search.points), search.entering,
                List.copyOf(search.alternatives), search.switches);
    }

    private void traits() {
        double greatest = subject.parameters().reach().maximum();
        for (TippingTrait t : TippingTrait.values()) {
            double value = t.of(subject.state(), subject.usable());
            var number = new TippingPoint(t.symbol, true, t.meaning, t.unit, value, 0, 0, 0);
            var search = new TippingSearch(value, t.range(greatest), false, x -> subject.with(t, x).verdict() != before.verdict());
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
                choice(spec, ParameterSpec.text(value));
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
        boolean enters = differs(at.apply(ends[0])) || differs(at.apply(ends[1])) || differs(at.apply((ends[0] + number.value()) / 2));
        if (!enters) {
            return;
        }
        entering++;
        TippingSearch.Bracket b = search.nearest();
        if (b != null) {
            double size = Math.abs(b.flips() - number.value()) / (number.value() == 0 ? 1 : Math.abs(number.value()));
            points.add(new TippingPoint(number.path(), number.trait(), number.meaning(), number.unit(), number.value(),
                    b.flips(), b.stays(), size));
        }
    }

    private void choice(ParameterSpec spec, String value) {
        List<String> others = spec.isChoice() ? spec.choices() : List.of("true", "false");
        for (String other : others) {
            if (!other.equals(value)) {
                switches++;
                if (flips(at(spec, other))) {
                    alternatives.add(new Dossier.Alternative(spec.path(), spec.doc(), value, other));
                }
            }
        }
    }

    private TippingCase.Answer at(ParameterSpec spec, double x) {
        return at(spec, spec.type() == int.class ? String.valueOf((int) x) : ParameterSpec.text(x));
    }

    /** The answer with a parameter at another value; null where the value is not admissible beside the others. */
    private TippingCase.Answer at(ParameterSpec spec, String text) {
        try {
            Parameters base = subject.parameters();
            return subject.under(Parameters.CATALOGUE.with(base, List.of(new Setting(spec.path(), text, spec.path()))));
        } catch (InvalidInput inadmissible) {
            return null;
        }
    }

    private boolean flips(TippingCase.Answer a) {
        return a != null && a.verdict() != before.verdict();
    }

    private boolean differs(TippingCase.Answer a) {
        return a != null && !a.equals(before);
    }
}
