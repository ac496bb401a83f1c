package intervene.gui;

import java.util.function.IntFunction;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** MASON's schedule of a run that goes back, too: its clock can be set. One unit of time is a month. */
final class LiveSchedule extends Schedule {
    private static final long serialVersionUID = 1;

    private final transient IntFunction<String> month;

    /**
     * An empty schedule.
     *
     * @param month what the console shows for a period
     */
    LiveSchedule(IntFunction<String> month) {
        this.month = month;
    }

    /** Sets the clock to where so many periods are simulated, and steps from there on. */
    synchronized void seek(int period, Steppable step) {
        clear();
        steps = period;
        time = period - 1.0;
        scheduleRepeating(period, 0, step, 1);
    }

    /** Simulates one period; false when there is none to come. */
    @Override
    public synchronized boolean step(SimState state) {
        boolean stepped = super.step(state);
        synchronized (lock) {
            return stepped && !queue.isEmpty();
        }
    }

    @Override
    public String getTimestamp(double at, String before, String after) {
        return at < EPOCH || at >= AFTER_SIMULATION ? super.getTimestamp(at, before, after) : month.apply((int) at);
    }
}
