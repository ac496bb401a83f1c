package intervene.model;

import intervene.history.RunHistory;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.param.Setting;
import intervene.param.TakesEffect;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioChecks;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A run that is watched: it advances period by period, goes back, and can be changed on its way. Without changes its
 * history is that of {@link Simulation#run} with the same seed, to the last bit. For use by one thread at a time.
 */
public final class LiveRun {
    private final Scenario scenario;
    private final int seed;
    private volatile Course course;
    private LiveWitness witness;

    public LiveRun(Scenario scenario, int seed) {
        this.scenario = scenario;
        this.seed = seed;
        course = Course.of(new Environment(scenario));
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

    /** The parameters that are in force in the next period. */
    public Parameters parameters() {
        return course.at(period()).parameters;
    }

    /** Periods, after the first, from which on changes made on the way count; of the future, too. */
    public List<Integer> changes() {
        return course.changes().stream().map(Course.Change::period).filter(period -> period > 0).toList();
    }

    /** Simulates one period; nothing happens when the run is over. */
    public void step() {
        if (!isOver()) {
            course.step(model());
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
     * @throws InvalidInput if a value is not admissible, does not fit the world, or takes effect only at a start
     */
    public void change(List<Setting> settings) {
        var problems = new Problems();
        for (Setting setting : settings) {
            if (Parameters.CATALOGUE.spec(setting.path()).takesEffect() == TakesEffect.AT_START) {
                problems.add(setting.origin(), setting.path(), "takes effect only at the start of a run. Start anew.");
            }
        }
        Parameters changed = Parameters.CATALOGUE.with(parameters(), settings);
        var origins = new LinkedHashMap<String, Setting>();
        settings.forEach(setting -> origins.put(setting.path(), setting));
        ScenarioChecks.check(changed, scenario.world(), origins, problems);
        problems.throwIfAny();
        course = course.changed(
                period(), new Environment(new Scenario(scenario.name(), changed, scenario.world())));
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
     * @param tipping whether to find what would have tipped the balance, which takes a second or two; else the focus has
     *     none
     * @throws InvalidInput as {@link Simulation#dossier}
     */
    public Dossier dossier(DossierQuery query, boolean tipping) {
        return new Simulation(scenario, course).dossier(query, tipping);
    }

    private void begin() {
        witness = new LiveWitness(course.start(), seed);
        model().start();
    }

    private InterventionModel model() {
        return witness.model();
    }
}
