package intervene.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * One row of figures for each state, computed when first asked for and kept for all threads; in worlds so large that
 * rows would take gigabytes, computed each time.
 */
final class Rows<T> {
    private static final int LARGEST_WORLD = 2000;

    private final IntFunction<T> compute;
    private final AtomicReferenceArray<T> known;

    Rows(int states, IntFunction<T> compute) {
        this.compute = compute;
        known = new AtomicReferenceArray<>(states <= LARGEST_WORLD ? states : 0);
    }

    /** Whether a row is computed but once; where not, a single figure is better computed by itself. */
    boolean areKept() {
        return known.length() > 0;
    }

    /** The row of a state; do not change what it holds. */
    T get(int state) {
        if (!areKept()) {
            return compute.apply(state);
        }
        T row = known.get(state);
        if (row == null) {
            row = compute.apply(state);
            known.set(state, row);
        }
        return row;
    }
}
