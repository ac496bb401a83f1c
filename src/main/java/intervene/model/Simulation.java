package intervene.model;

import intervene.history.RunHistory;
import intervene.scenario.Scenario;

/** Runs of a scenario. Holds what all of them share; safe to use from several threads, one run being one thread. */
public final class Simulation {
    private final Scenario scenario;
    private final Environment environment;

    public Simulation(Scenario scenario) {
        this.scenario = scenario;
        environment = new Environment(scenario);
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
        return new Investigation(this, scenario, query).dossier();
    }

    RunHistory run(int seed, Witness witness) {
        var model = new InterventionModel(environment, seed, witness);
        witness.started(model);
        model.start();
        while (model.schedule.getSteps() < environment.parameters.horizon()) {
            model.schedule.step(model);
        }
        model.finish();
        return model.log().history(model, seed, environment.parameters.horizon());
    }

    Environment environment() {
        return environment;
    }
}
