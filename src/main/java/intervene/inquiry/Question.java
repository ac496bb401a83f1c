package intervene.inquiry;

import intervene.model.DossierQuery;
import intervene.scenario.Scenario;

/**
 * What is asked of a run.
 *
 * @param scenario the run's, with the parameters in force
 * @param query    seed, crisis, state and period
 */
record Question(Scenario scenario, DossierQuery query) {
    /** Whether another question is about the same, but for the period. */
    boolean hasSubjectOf(Question other) {
        return other != null
                && scenario.equals(other.scenario)
                && query.seed() == other.query.seed()
                && query.crisis() == other.query.crisis()
                && query.state().equals(other.query.state());
    }
}
