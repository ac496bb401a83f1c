package intervene.design;

import intervene.random.Draws;
import java.util.List;
import java.util.Objects;

/**
 * A Latin hypercube (McKay et al. 1979): of n points, each of the n equal parts of each axis holds one.
 *
 * <p>Up to {@link #MOST_SPREAD} points lie in the middle of their parts and are spread over the cube by
 * {@link MaximinSearch}. Of more, each axis has its parts in a random order, and points lie anywhere in them: so many
 * fill the cube by themselves, and each still follows from its number alone.
 */
public final class LatinHypercubeDesign implements CubeDesign {
    /** Points up to which they are spread. */
    static final int MOST_SPREAD = 500;

    private final List<Axis> axes;
    private final long points;
    private final Draws draws;
    /** Part of each point on each axis; null where the parts are permuted. */
    private final int[][] spread;
    /** Order of the parts on each axis; null where points are spread. */
    private final KeyedPermutation[] orders;

    LatinHypercubeDesign(DesignSettings settings) {
        axes = settings.axes();
        points = settings.points();
        draws = new Draws(settings.seed());
        boolean few = points <= MOST_SPREAD;
        spread = few ? new MaximinSearch((int) points, axes.size(), draws).best() : null;
        orders = few ? null : orders();
    }

    private KeyedPermutation[] orders() {
        var permutations = new KeyedPermutation[axes.size()];
        for (int i = 0; i < permutations.length; i++) {
            permutations[i] = new KeyedPermutation(points, draws, i);
        }
        return permutations;
    }

    @Override
    public DesignKind kind() {
        return DesignKind.LATIN_HYPERCUBE;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    @Override
    public long size() {
        return points;
    }

    @Override
    public double[] position(long number) {
        Objects.checkIndex(number, points);
        var position = new double[dimensions()];
        for (int i = 0; i < position.length; i++) {
            position[i] = spread == null ? anywhere(number, i) : (spread[(int) number][i] + 0.5) / points;
        }
        return position;
    }

    private double anywhere(long number, int axis) {
        return (orders[axis].at(number) + draws.uniform(DesignChance.LATIN_JITTER, axis, number, 0)) / points;
    }
}
