package intervene.model;

import intervene.history.RunHistory;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import java.util.List;

/**
 * A run that is watched: it advances period by period, goes back, and can be changed on its way. Without changes its
 * history is that of {@link Simulation#run} with the same seed, to the last bit. For use by one thread at a time.
 */
public final class LiveRun {
    private final Scenario scenario;
    private final int seed;
    private final Simulation simulation;
    private LiveWitness witness;

    public LiveRun(Scenario scenario, int seed) {
        this.scenario = scenario;
        this.seed = seed;
        simulation = new Simulation(scenario);
        begin();
    }

    /** The scenario with which it began. */
    public Scenario scenario() {
        return scenario;
    }

    public int seed() {
        return seed;
    }

    /** Periods simulated so far. */
    public int period() {
        return (int) model().schedule.getSteps();
    }

    /** Whether the horizon is reached. */
    public boolean isOver() {
        return period() >= scenario.parameters().horizon();
    }

    /** The parameters in force. */
    public Parameters parameters() {
        return model().parameters();
    }

    /** Simulates one period; nothing happens when the run is over. */
    public void step() {
        if (!isOver()) {
            model().schedule.step(model());
            witness.closePeriod();
        }
    }

    /**
     * Brings the run to where so many periods are simulated. Going back is running again from the start: the same
     * things happen, and changes are made again when their time comes.
     *
     * @param period from 0 to the horizon; what lies outside is cut
     */
    public void goTo(int period) {
        if (period < period()) {
            begin();
        }
        while (period() < period && !isOver()) {
            step();
        }
    }

    /**
     * Changes parameters from the next period on. Changes that had been made for later periods are forgotten.
     *
     * @throws intervene.param.InvalidInput if a value is not admissible, or takes effect only at a start
     */
    public void change(List<Setting> settings) {
        throw new UnsupportedOperationException();
    }

    /** The world as it stands. */
    public Snapshot snapshot() {
        return witness.snapshot(period(), history());
    }

    /** What has been recorded so far. */
    public RunHistory history() {
        return model().log().history(model(), seed, period());
    }

    /**
     * Why a crisis was answered as it was; from a run of its own to the horizon, so that it tells the future, too. May
     * be called from any thread.
     *
     * @param tipping whether to find what would have tipped the balance; else the focus has none
     * @throws intervene.param.InvalidInput as {@link Simulation#dossier}
     */
    public Dossier dossier(DossierQuery query, boolean tipping) {
        return simulation.dossier(query);
    }

    private void begin() {
        witness = new LiveWitness(simulation.environment(), seed);
        model().start();
    }

    private InterventionModel model() {
        return witness.model();
    }
}
