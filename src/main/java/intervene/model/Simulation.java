package intervene.model;

import intervene.history.RunHistory;
import intervene.scenario.Scenario;

/** Runs of a scenario. Holds what all of them share; safe to use from several threads, one run being one thread. */
public final class Simulation {
    private final Environment environment;

    public Simulation(Scenario scenario) {
        environment = new Environment(scenario);
    }

    /** One run from start to horizon; the same seed gives the same history. */
    public RunHistory run(int seed) {
        return run(seed, Witness.NOBODY);
    }

    RunHistory run(int seed, Witness witness) {
        var model = new InterventionModel(environment, seed, witness);
        model.start();
        while (model.schedule.getSteps() < environment.parameters.horizon()) {
            model.schedule.step(model);
        }
        model.finish();
        return model.log().history(model, seed);
    }

    Environment environment() {
        return environment;
    }
}
