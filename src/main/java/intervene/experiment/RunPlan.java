package intervene.experiment;

import intervene.observe.RunKey;
import intervene.scenario.Sweep;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The runs of an experiment, or of a part of it, in order: all replicates of the first design point, then those of the
 * next. A run's number follows from its point and replicate alone; replicate r has the same seed at every point.
 *
 * <p>Where replicates go on until an indicator is known well enough, the plan goes on with a point until it is told that
 * the point is finished; runs of it that are under way then are not needed.
 */
public final class RunPlan implements Iterator<RunKey> {
    private final int firstSeed;
    private final long most;
    private final long end;
    private long next;

    private RunPlan(int firstSeed, long most, long next, long end) {
        this.firstSeed = firstSeed;
        this.most = most;
        this.next = next;
        this.end = end;
    }

    /**
     * The replicates of one scenario.
     *
     * @throws ArithmeticException if the last seed does not fit 32 bits
     */
    public static RunPlan of(int firstSeed, int replicates) {
        Math.addExact(firstSeed, replicates - 1);
        return new RunPlan(firstSeed, replicates, 0, replicates);
    }

    /**
     * A part of an experiment, or what remains of it.
     *
     * @param from where to begin, as {@link #begin} counts
     */
    public static RunPlan of(Sweep sweep, Shard shard, long from) {
        int most = sweep.replicates().most();
        long unit = sweep.replicates().isFixed() ? 1 : most;
        return new RunPlan(sweep.base().parameters().seed(), most, from * unit, end(sweep, shard) * unit);
    }

    /** Where a part begins: the number of its first run, or of its first point where points end when they are known. */
    public static long begin(Sweep sweep, Shard shard) {
        return shard.from(units(sweep));
    }

    /** Where it ends, counted alike: the first that does not belong to it. */
    static long end(Sweep sweep, Shard shard) {
        return shard.to(units(sweep));
    }

    private static long units(Sweep sweep) {
        long points = sweep.design().size();
        return sweep.replicates().isFixed() ? Math.multiplyExact(points, (long) sweep.replicates().most()) : points;
    }

    @Override
    public boolean hasNext() {
        return next < end;
    }

    @Override
    public RunKey next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return key(next++);
    }

    /** The run of a number. */
    public RunKey key(long run) {
        int replicate = (int) (run % most);
        return new RunKey(run, run / most, replicate, firstSeed + replicate);
    }

    /** The number after that of the last run. */
    public long end() {
        return end;
    }

    /** No more runs of this point are needed. */
    void finish(long point) {
        next = Math.max(next, Math.min(end, (point + 1) * most));
    }
}
