package intervene.design;

import intervene.param.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The combinations of levels of some axes, counted and numbered without listing them.
 *
 * <p>An axis and those whose levels depend on it, directly or not, form a branch. At a given level of the axis they
 * depend on, branches are independent of each other, so that their numbers of combinations multiply; over the levels of
 * an axis, they add up. The number of a combination is resolved axis by axis, like the digits of a mixed radix.
 */
final class Combinations {
    private static final int NONE = -1;

    private final List<Axis> axes;
    /** Axis that another one depends on, and which of its factors. */
    private final int[] parent;
    private final int[] parentFactor;
    private final List<List<Integer>> children = new ArrayList<>();
    /** Whether a branch has as many combinations whatever the level that it depends on. */
    private final boolean[] steady;
    private final List<Map<String, Long>> known = new ArrayList<>();
    private final long count;

    /**
     * Counts them; every level that matters for the number is met here, so that nothing is written to afterwards.
     *
     * @param axes each depends on none, or on a factor of an earlier one
     */
    Combinations(List<Axis> axes) {
        this.axes = axes;
        parent = new int[axes.size()];
        parentFactor = new int[axes.size()];
        steady = new boolean[axes.size()];
        for (int axis = 0; axis < axes.size(); axis++) {
            children.add(new ArrayList<>());
            known.add(new HashMap<>());
            attach(axis, axes.get(axis).dependence());
        }
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            Dependence dependence = axes.get(axis).dependence();
            boolean fixed = dependence == null || dependence.kind() != Dependence.Kind.TABLE;
            steady[axis] = fixed && areSteady(children.get(axis));
        }
        count = countAll();
    }

    private void attach(int axis, Dependence dependence) {
        parent[axis] = NONE;
        for (int earlier = 0; dependence != null && earlier < axis; earlier++) {
            List<Factor> factors = axes.get(earlier).factors();
            for (int i = 0; i < factors.size(); i++) {
                if (factors.get(i).path().equals(dependence.on())) {
                    parent[axis] = earlier;
                    parentFactor[axis] = i;
                    children.get(earlier).add(axis);
                }
            }
        }
    }

    private boolean areSteady(List<Integer> branches) {
        return branches.stream().allMatch(branch -> steady[branch]);
    }

    private long countAll() {
        try {
            long product = 1;
            for (int axis = 0; axis < axes.size(); axis++) {
                product = parent[axis] == NONE ? Math.multiplyExact(product, branch(axis, "")) : product;
            }
            return product;
        } catch (ArithmeticException e) {
            throw new InvalidInput("factors: the combinations of their levels are more than can be counted, "
                    + Long.MAX_VALUE + ". Leave out factors or levels, or choose a design that samples them.");
        }
    }

    /** Number of combinations. */
    long count() {
        return count;
    }

    /** The levels of each axis in a combination, numbered from 0, the last axis fastest. */
    List<List<String>> at(long number) {
        var chosen = new ArrayList<List<String>>();
        long rest = number;
        long open = count;
        for (int axis = 0; axis < axes.size(); axis++) {
            String other = parent[axis] == NONE ? "" : chosen.get(parent[axis]).get(parentFactor[axis]);
            long others = open / branch(axis, other);
            Options options = options(axis, other);
            boolean equal = areSteady(children.get(axis));
            open = others * below(axis, options.at(0));
            int index = equal ? (int) (rest / open) : 0;
            rest -= index * open;
            while (!equal && rest >= open) {
                rest -= open;
                index++;
                open = others * below(axis, options.at(index));
            }
            chosen.add(options.at(index));
        }
        return chosen;
    }

    /** Combinations of an axis and all that depend on it. */
    private long branch(int axis, String other) {
        String key = steady[axis] ? "" : other;
        Long stored = known.get(axis).get(key);
        if (stored != null) {
            return stored;
        }
        long total = areSteady(children.get(axis)) ? steadyTotal(axis, other) : total(axis, other);
        known.get(axis).put(key, total);
        return total;
    }

    private long steadyTotal(int axis, String other) {
        Dependence dependence = axes.get(axis).dependence();
        boolean computed = dependence != null && dependence.kind() != Dependence.Kind.TABLE;
        int levels = computed ? dependence.numbers().size() : options(axis, other).size();
        return Math.multiplyExact(levels, below(axis, List.of()));
    }

    private long total(int axis, String other) {
        Options options = options(axis, other);
        long total = 0;
        for (int i = 0; i < options.size(); i++) {
            total = Math.addExact(total, below(axis, options.at(i)));
        }
        return total;
    }

    /** Combinations of all that depend on an axis at its levels; of what is steady, whatever the levels. */
    private long below(int axis, List<String> levels) {
        long product = 1;
        for (int child : children.get(axis)) {
            String other = steady[child] ? "" : levels.get(parentFactor[child]);
            product = Math.multiplyExact(product, branch(child, other));
        }
        return product;
    }

    /** The levels that an axis chooses among: its own, or where it depends, those of its only factor. */
    private record Options(Axis axis, List<String> dependent) {
        int size() {
            return dependent == null ? axis.size() : dependent.size();
        }

        List<String> at(int index) {
            return dependent == null ? axis.listed(index) : List.of(dependent.get(index));
        }
    }

    private Options options(int number, String other) {
        Axis axis = axes.get(number);
        return new Options(axis, axis.dependence() == null ? null : dependent(axis, other));
    }

    /** The levels of an axis that depends on another factor, where that has a given level. */
    static List<String> dependent(Axis axis, String other) {
        try {
            return axis.dependence().levels(other);
        } catch (InvalidInput e) {
            throw new InvalidInput("factors." + axis.name() + ": " + e.getMessage());
        }
    }
}
