package intervene.lesson;

import intervene.domain.Labels;
import intervene.observe.Indicator;
import intervene.observe.Indicator.Statistic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Something that texts quote and conditions are about. */
interface Quantity {
    /** As lessons call it: {@code largest reason against}. */
    String label();

    /** What it is a quantity of. */
    Subject subject();

    /**
     * Its value.
     *
     * @param name as a fact names its subject; empty for that which the step looks at
     * @throws intervene.param.InvalidInput if the run has none
     */
    Value of(Testimony t, String name);

    /** What quantities are of. */
    enum Subject {
        RUN, CRISIS, DRAFT, STATE
    }

    /** All by their labels. */
    static Map<String, Quantity> all() {
        return Catalogue.ALL;
    }

    /** Lower case, spaces between words. */
    static String label(Enum<?> constant) {
        return Labels.of(constant).replace('-', ' ');
    }

    /** Made once. */
    final class Catalogue {
        private static final Map<String, Quantity> ALL = collect();

        private Catalogue() {}

        private static Map<String, Quantity> collect() {
            var all = new LinkedHashMap<String, Quantity>();
            Stream.of(RunQuantity.values(), CrisisQuantity.values(), DraftQuantity.values(), StateQuantity.values(),
                    LedgerQuantity.values(), VoteQuantity.values())
                    .flatMap(Stream::of)
                    .forEach(q -> all.put(q.label(), q));
            Stream.of(Indicator.values()).map(Measured::new).forEach(q -> all.put(q.label(), q));
            return Collections.unmodifiableMap(all);
        }
    }

    /** An indicator of the run so far. */
    record Measured(Indicator indicator) implements Quantity {
        @Override
        public String label() {
            return indicator.label();
        }

        @Override
        public Subject subject() {
            return Subject.RUN;
        }

        @Override
        public Value of(Testimony t, String name) {
            double value = indicator.of(t.snapshot().history());
            if (indicator.isShare()) {
                return Value.share(value);
            }
            boolean whole = indicator.statistic() == Statistic.AMOUNT && value == StrictMath.rint(value);
            return whole ? Value.count((long) value) : Value.real(value);
        }
    }
}
