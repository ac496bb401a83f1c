package intervene.experiment;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Pairs items of two sequences by a key, in whatever order they come. Only items whose partner has not come yet are
 * kept: few, where both sequences have about the same order.
 *
 * @param <K> what partners share
 * @param <R> what is paired
 */
final class ComparisonJoin<K, R> {
    private final Function<R, K> key;
    private final Side a;
    private final Side b;

    /** Items one by one. */
    @FunctionalInterface
    interface Source<R> {
        /** The next item; null at the end. */
        R next() throws IOException;
    }

    /** Takes pairs, in the order in which they become complete. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R a, R b) throws IOException;
    }

    private final class Side {
        private final String name;
        private final Source<R> source;
        private final Map<K, R> waiting = new LinkedHashMap<>();
        private boolean ended;
        private long unpaired;

        private Side(String name, Source<R> source) {
            this.name = name;
            this.source = source;
        }

        private R next() throws IOException {
            R item = ended ? null : source.next();
            ended = item == null;
            return item;
        }

        private void keep(K itsKey, R item, boolean partnerMayCome) {
            unpaired++;
            if (partnerMayCome && waiting.put(itsKey, item) != null) {
                throw new InvalidInput(name + ": " + itsKey + " is there twice. The table has been changed; make the"
                        + " result again.");
            }
        }

        private R take(K itsKey) {
            R item = waiting.remove(itsKey);
            unpaired -= item == null ? 0 : 1;
            return item;
        }
    }

    /**
     * A join.
     *
     * @param key what partners share; its text names an item
     */
    ComparisonJoin(String nameA, Source<R> a, String nameB, Source<R> b, Function<R, K> key) {
        this.key = key;
        this.a = new Side(nameA, a);
        this.b = new Side(nameB, b);
    }

    /**
     * Reads both to their ends.
     *
     * @throws InvalidInput if a key is there twice among items that wait
     */
    void execute(Sink<R> sink) throws IOException {
        while (!a.ended || !b.ended) {
            R fromA = a.next();
            if (fromA != null) {
                R partner = partner(fromA, a, b);
                if (partner != null) {
                    sink.accept(fromA, partner);
                }
            }
            R fromB = b.next();
            if (fromB != null) {
                R partner = partner(fromB, b, a);
                if (partner != null) {
                    sink.accept(partner, fromB);
                }
            }
        }
    }

    private R partner(R item, Side own, Side other) {
        K itsKey = key.apply(item);
        R partner = other.take(itsKey);
        if (partner == null) {
            own.keep(itsKey, item, !other.ended);
        }
        return partner;
    }

    /** Items without a partner. */
    long unpairedA() {
        return a.unpaired;
    }

    /** Items without a partner. */
    long unpairedB() {
        return b.unpaired;
    }
}
