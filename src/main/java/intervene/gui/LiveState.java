package intervene.gui;

import intervene.gui.RunPair.Moment;
import intervene.model.LiveRun;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.view.Calendar;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import sim.engine.SimState;
import sim.util.Propertied;
import sim.util.Properties;

/**
 * The runs that are shown, as MASON sees them: one step of its schedule is a month of both. May be used from any thread;
 * whoever does waits for a month that is being simulated.
 */
public final class LiveState extends SimState implements Propertied {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_WAY = 600;

    private final transient RunPair runs = new RunPair();
    private final transient AtomicReference<Moment> unseen = new AtomicReference<>();
    private final transient Consumer<Moment> audience;
    private transient volatile Moment moment;
    private transient boolean resuming;

    /**
     * A run at its start.
     *
     * @param audience is shown each month after it was simulated by MASON, on the event dispatch thread
     */
    LiveState(Scenario scenario, int seed, Consumer<Moment> audience) {
        super(seed);
        this.audience = audience;
        schedule = new LiveSchedule(this::month);
        runs.begin(scenario, seed);
        moment = runs.moment();
    }

    private String month(int period) {
        return Calendar.month(moment.first().scenario().world().year(), period);
    }

    private LiveSchedule clock() {
        return (LiveSchedule) schedule;
    }

    /** MASON begins: at the start, with the seed that its console shows; or, when told to resume, where the run is. */
    @Override
    public void start() {
        super.start();
        synchronized (schedule) {
            if (!resuming) {
                runs.restart((int) seed());
            }
            resuming = false;
            settle();
            publish();
        }
    }

    /** The next start of MASON leaves the run where it is. */
    void resumeAtNextStart() {
        synchronized (schedule) {
            resuming = true;
        }
    }

    private void simulate() {
        runs.step();
        moment = runs.moment();
        if (runs.first().isOver()) {
            schedule.clear();
        }
        publish();
    }

    /** Shows the moment, unless a later one gets there first. */
    private void publish() {
        if (unseen.getAndSet(moment) == null) {
            SwingUtilities.invokeLater(() -> {
                Moment next = unseen.getAndSet(null);
                if (next != null) {
                    audience.accept(next);
                }
            });
        }
    }

    /** Sets clock and moment to where the run is; what has not been shown yet is out of date. */
    private Moment settle() {
        unseen.set(null);
        moment = runs.moment();
        clock().seek(runs.first().period(), now -> simulate());
        if (runs.first().isOver()) {
            schedule.clear();
        }
        return moment;
    }

    /** Another run, at its start. */
    Moment begin(Scenario scenario, int seed) {
        synchronized (schedule) {
            runs.begin(scenario, seed);
            setSeed(seed);
            return settle();
        }
    }

    /** A second run beside it; none for null. */
    Moment contrast(Scenario scenario) {
        synchronized (schedule) {
            runs.contrast(scenario);
            return settle();
        }
    }

    /**
     * Goes to where so many periods are simulated.
     *
     * @param passed is shown each month between, where the way goes forward and is not too long
     */
    Moment goTo(int period, Consumer<Moment> passed) {
        synchronized (schedule) {
            int way = period - runs.first().period();
            if (way > 0 && way <= LONGEST_WAY) {
                while (runs.first().period() < period - 1 && !runs.first().isOver()) {
                    runs.step();
                    passed.accept(runs.moment());
                }
            }
            runs.goTo(period);
            return settle();
        }
    }

    Moment goTo(int period) {
        return goTo(period, month -> { });
    }

    /**
     * Changes parameters from the next month on.
     *
     * @throws intervene.param.InvalidInput if that is not possible; then nothing changes
     */
    Moment change(List<Setting> settings) {
        synchronized (schedule) {
            runs.change(settings);
            return settle();
        }
    }

    /** The runs as they were last seen. */
    Moment moment() {
        return moment;
    }

    /** The run that can be asked. */
    LiveRun run() {
        synchronized (schedule) {
            return runs.first();
        }
    }

    /** In titles of MASON's charts. */
    @Override
    public String toString() {
        return "the world";
    }

    /** Quantities of the world, each of which MASON can chart. */
    @Override
    public Properties properties() {
        return Quantities.ofWorld(this);
    }
}
