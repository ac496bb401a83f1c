package intervene.reproduction;

import intervene.random.Draws;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongPredicate;

/**
 * A sample of runs without replacement: those with the smallest draws, each of which depends on the seed and the number
 * of the run alone. So it is the same on every machine, and a larger one with the same seed holds the smaller one.
 */
final class Sample {
    private enum Chance implements Draws.Point {
        REPRODUCED
    }

    private final Draws draws;
    private final long size;
    private final LongPredicate last;
    private final PriorityQueue<Drawn> drawn = new PriorityQueue<>(
            Comparator.comparing(Drawn::last).thenComparingDouble(Drawn::chance).thenComparingLong(Drawn::run)
                    .reversed());

    private record Drawn(boolean last, double chance, long run) {}

    /**
     * An empty sample.
     *
     * @param size number of runs that it is to have
     */
    Sample(long seed, long size) {
        this(seed, size, run -> false);
    }

    /**
     * An empty sample.
     *
     * @param size number of runs that it is to have
     * @param last runs that are drawn only where there are not enough others
     */
    Sample(long seed, long size, LongPredicate last) {
        draws = new Draws(seed);
        this.size = size;
        this.last = last;
    }

    /** Offers a run. */
    void offer(long run) {
        drawn.add(new Drawn(last.test(run), draws.uniform(Chance.REPRODUCED, 0, run, 0), run));
        if (drawn.size() > size) {
            drawn.remove();
        }
    }

    /** The runs that were drawn, in ascending order. */
    List<Long> runs() {
        return drawn.stream().map(Drawn::run).sorted().toList();
    }
}
