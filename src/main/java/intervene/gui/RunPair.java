package intervene.gui;

import intervene.model.LiveRun;
import intervene.model.Snapshot;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.view.Selection;
import intervene.view.Sight;
import java.util.List;

/**
 * The run that is shown and, side by side with it, perhaps a second one with the same seed, both in the same period.
 * Who calls holds the lock of the schedule on which they are stepped.
 */
final class RunPair {
    private LiveRun first;
    private LiveRun second;

    /**
     * A run at a moment.
     *
     * @param scenario what is simulated, with the parameters in force
     * @param seed     of the run
     * @param snapshot the world at that moment
     */
    record Shown(Scenario scenario, int seed, Snapshot snapshot) {
        Sight sight(Selection selection) {
            return new Sight(scenario, seed, snapshot, selection);
        }
    }

    /**
     * Both runs at a moment.
     *
     * @param first  the run that is shown
     * @param second the one beside it; null where there is none
     */
    record Moment(Shown first, Shown second) {
        int period() {
            return first.snapshot().period();
        }

        int horizon() {
            return first.scenario().parameters().horizon();
        }

        boolean isOver() {
            return period() >= horizon();
        }
    }

    /** A run instead of those there were. */
    void begin(Scenario scenario, int seed) {
        first = new LiveRun(scenario, seed);
        second = null;
    }

    /** A second run beside the first, brought to the same period; none for null. */
    void contrast(Scenario scenario) {
        second = scenario == null ? null : new LiveRun(scenario, first.seed());
        if (second != null) {
            second.goTo(first.period());
        }
    }

    /** Back to the start; with another seed, what has been changed on the way holds from the start. */
    void restart(int seed) {
        if (seed == first.seed()) {
            goTo(0);
        } else {
            first = reseeded(first, seed);
            second = second == null ? null : reseeded(second, seed);
        }
    }

    private static LiveRun reseeded(LiveRun run, int seed) {
        return new LiveRun(scenario(run), seed);
    }

    private static Scenario scenario(LiveRun run) {
        return new Scenario(run.scenario().name(), run.parameters(), run.scenario().world());
    }

    void step() {
        first.step();
        if (second != null) {
            second.step();
        }
    }

    void goTo(int period) {
        first.goTo(period);
        if (second != null) {
            second.goTo(first.period());
        }
    }

    /** Changes the first run. */
    void change(List<Setting> settings) {
        first.change(settings);
    }

    LiveRun first() {
        return first;
    }

    Moment moment() {
        return new Moment(shown(first), second == null ? null : shown(second));
    }

    private static Shown shown(LiveRun run) {
        return new Shown(scenario(run), run.seed(), run.snapshot());
    }
}
