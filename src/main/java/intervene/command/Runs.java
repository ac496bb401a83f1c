package intervene.command;

import intervene.experiment.RunFunction;
import intervene.model.Simulation;
import intervene.scenario.Scenario;

/** What simulates the runs of an experiment. */
final class Runs {
    private Runs() {}

    /** The runs of a scenario, prepared once. */
    static RunFunction of(Scenario scenario) {
        Simulation simulation = new Simulation(scenario);
        return key -> simulation.run(key.seed());
    }
}
