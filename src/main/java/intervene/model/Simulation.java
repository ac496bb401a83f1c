package intervene.model;

import intervene.history.RunHistory;
import intervene.scenario.Scenario;

/** Runs of a scenario. Holds what all of them share; safe to use from several threads, one run being one thread. */
public final class Simulation {
    private final Scenario scenario;
    private final Course course;

    public Simulation(Scenario scenario) {
        this(scenario, Course.of(new Environment(scenario)));
    }

    /** Runs that are changed on their way. */
    Simulation(Scenario scenario, Course course) {
        this.scenario = scenario;
        this.course = course;
    }

    /** One run from start to horizon; the same seed gives the same history. */
    public RunHistory run(int seed) {
        return run(seed, Witness.NOBODY);
    }

    /**
     * Why a crisis of a run was answered as it was.
     *
     * @throws intervene.param.InvalidInput if the run has no such crisis, the world no such state, or if nobody weighed
     *     the crisis in the period asked for; the message says what there is
     */
    public Dossier dossier(DossierQuery query) {
        return dossier(query, true);
    }

    /** As {@link #dossier(DossierQuery)}, but if so wished without what would have tipped the balance. */
    Dossier dossier(DossierQuery query, boolean tipping) {
        return new Investigation(this, scenario, query).dossier(tipping);
    }

    RunHistory run(int seed, Witness witness) {
        int horizon = scenario.parameters().horizon();
        var model = new InterventionModel(course.start(), seed, witness);
        witness.started(model);
        model.start();
        while (model.schedule.getSteps() < horizon) {
            course.step(model);
        }
        model.finish();
        return model.log().history(model, seed, horizon);
    }

    Course course() {
        return course;
    }
}
