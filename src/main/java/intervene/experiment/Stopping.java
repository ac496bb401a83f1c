package intervene.experiment;

import intervene.observe.Indicator;
import intervene.scenario.Replicates;
import intervene.scenario.Replicates.Precision;
import java.util.List;

/**
 * Decides when a design point has been run often enough. The interval is looked at after a number of replicates that
 * grows by a quarter each time, not after each one: who looks often enough finds any interval narrow once (Law 2015,
 * 9.4.1). It depends on the runs alone, not on the order in which threads finish them.
 */
final class Stopping {
    private final Precision precision;
    private final int column;
    private final int most;
    private Sample sample;
    private int runs;
    private int look;

    /**
     * A rule for one point after the other.
     *
     * @param indicators what is measured of a run, among it what the precision is about
     */
    Stopping(Replicates replicates, List<Indicator> indicators) {
        precision = replicates.precision();
        column = indicators.indexOf(precision.indicator());
        most = replicates.most();
        reset();
    }

    /** Takes the next replicate, and says whether the point is finished. */
    boolean isEnough(RunRows run) {
        runs++;
        if (!run.failed()) {
            sample.add(run.indicators()[column]);
        }
        if (runs == look) {
            look += Math.max(1, look / 4);
            return runs >= most || isKnown();
        }
        return runs >= most;
    }

    private boolean isKnown() {
        return sample.mean(precision.confidence()).halfWidth() <= precision.halfWidth();
    }

    /** Begins with the next point. */
    void reset() {
        sample = new Sample(precision.indicator());
        runs = 0;
        look = precision.atLeast();
    }
}
