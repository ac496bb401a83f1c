package intervene.design;

import intervene.random.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Trajectories for elementary effects (Morris 1991): k + 1 points each, of which every one differs from the one before
 * on one axis, by p / (2 (p - 1)) on a grid of p levels from 0 to 1.
 *
 * <p>Up to {@link #MOST_SPREAD} trajectories are those of up to ten times as many candidates that lie furthest from
 * each other ({@link TrajectoryChoice}); of more, each is drawn for itself. On a grid of 4 levels the choice favours
 * none; of more levels, it favours the outer ones. Axes that choose among listed levels give each an equal part of the
 * grid.
 */
public final class MorrisDesign implements CubeDesign {
    /** Trajectories up to which they are chosen. */
    static final int MOST_SPREAD = 200;

    private static final int CANDIDATES_EACH = 10;
    private static final int MOST_CANDIDATES = 1000;
    /** Pairs of points whose distances are computed at most: less than a second's work. */
    private static final double MOST_DISTANCES = 3e8;

    private final List<Axis> axes;
    private final int trajectories;
    private final int levels;
    private final Draws draws;
    /** The trajectories that were chosen; null where all are taken as they come. */
    private final int[] chosen;

    MorrisDesign(DesignSettings settings) {
        axes = settings.axes();
        trajectories = settings.points();
        levels = settings.levels();
        draws = new Draws(settings.seed());
        int candidates = candidates();
        chosen = candidates > trajectories ? choose(candidates) : null;
    }

    private int candidates() {
        if (trajectories > MOST_SPREAD) {
            return 0;
        }
        double affordable = StrictMath.sqrt(2 * MOST_DISTANCES) / pointsEach();
        return (int) StrictMath.min(affordable, StrictMath.min(MOST_CANDIDATES, CANDIDATES_EACH * trajectories));
    }

    private int[] choose(int number) {
        var candidates = new Trajectory[number];
        for (int i = 0; i < number; i++) {
            candidates[i] = draw(i);
        }
        return TrajectoryChoice.best(candidates, levels, trajectories);
    }

    private Trajectory draw(long number) {
        return Trajectory.draw(number, dimensions(), levels / 2, draws);
    }

    private Trajectory trajectory(long number) {
        return draw(chosen == null ? number : chosen[(int) number]);
    }

    @Override
    public DesignKind kind() {
        return DesignKind.MORRIS;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    /** Levels of the grid. */
    public int gridLevels() {
        return levels;
    }

    /** Number of trajectories. */
    public int trajectories() {
        return trajectories;
    }

    /** Number of points in a trajectory: one more than axes. */
    public int pointsEach() {
        return dimensions() + 1;
    }

    @Override
    public long size() {
        return (long) trajectories * pointsEach();
    }

    /**
     * The axis on which two neighbouring points of a trajectory differ; by how much, their positions tell.
     *
     * @param trajectory from 0 to {@code trajectories() - 1}
     * @param step       from 0, between the trajectory's points 0 and 1, to {@code dimensions() - 1}
     */
    public int moved(int trajectory, int step) {
        Objects.checkIndex(trajectory, trajectories);
        return trajectory(trajectory).order()[step];
    }

    @Override
    public double[] position(long number) {
        int[] indices = indices(number);
        var position = new double[indices.length];
        for (int i = 0; i < position.length; i++) {
            position[i] = (double) indices[i] / (levels - 1);
        }
        return position;
    }

    @Override
    public List<String> point(long number) {
        int[] indices = indices(number);
        var point = new ArrayList<String>();
        for (int i = 0; i < indices.length; i++) {
            Axis axis = axes.get(i);
            point.addAll(axis.at(axis.isChoice() ? (indices[i] + 0.5) / levels : (double) indices[i] / (levels - 1)));
        }
        return List.copyOf(point);
    }

    /** Index of the grid's level on each axis. */
    private int[] indices(long number) {
        Objects.checkIndex(number, size());
        return trajectory(number / pointsEach()).at((int) (number % pointsEach()));
    }
}
