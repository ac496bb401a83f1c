package intervene.analysis;

import java.util.Arrays;

/**
 * The points within limits on some axes and without some choices on others. Arrays are never changed.
 *
 * @param low      least value by axis, −∞ where there is no limit
 * @param high     greatest value by axis, ∞ where there is no limit
 * @param excluded whether a choice is shut out, by axis and choice; no choices on an axis of numbers
 */
record PrimRegion(double[] low, double[] high, boolean[][] excluded) {
    /** @param choices number of choices by axis, 0 for numbers */
    static PrimRegion everything(int[] choices) {
        var low = new double[choices.length];
        var high = new double[choices.length];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new PrimRegion(low, high, Arrays.stream(choices).mapToObj(boolean[]::new).toArray(boolean[][]::new));
    }

    boolean admits(int axis, double x) {
        return excluded[axis].length == 0 ? low[axis] <= x && x <= high[axis] : !excluded[axis][(int) x];
    }

    boolean contains(double[] point) {
        for (int axis = 0; axis < point.length; axis++) {
            if (!admits(axis, point[axis])) {
                return false;
            }
        }
        return true;
    }

    boolean restricts(int axis) {
        for (boolean out : excluded[axis]) {
            if (out) {
                return true;
            }
        }
        return low[axis] != Double.NEGATIVE_INFINITY || high[axis] != Double.POSITIVE_INFINITY;
    }

    PrimRegion withLow(int axis, double limit) {
        double[] changed = low.clone();
        changed[axis] = limit;
        return new PrimRegion(changed, high, excluded);
    }

    PrimRegion withHigh(int axis, double limit) {
        double[] changed = high.clone();
        changed[axis] = limit;
        return new PrimRegion(low, changed, excluded);
    }

    PrimRegion with(int axis, int choice, boolean out) {
        boolean[][] changed = excluded.clone();
        changed[axis] = excluded[axis].clone();
        changed[axis][choice] = out;
        return new PrimRegion(low, high, changed);
    }

    /** The same without any restriction of one axis. */
    PrimRegion released(int axis) {
        boolean[][] changed = excluded.clone();
        changed[axis] = new boolean[excluded[axis].length];
        return new PrimRegion(low, high, changed)
                .withLow(axis, Double.NEGATIVE_INFINITY)
                .withHigh(axis, Double.POSITIVE_INFINITY);
    }
}
