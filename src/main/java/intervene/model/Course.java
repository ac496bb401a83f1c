package intervene.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is in force when, in a run that is changed on its way.
 *
 * @param start   at the start
 * @param changes in order of their periods, at most one for each
 */
record Course(Environment start, List<Change> changes) {
    /**
     * A change.
     *
     * @param period      first period in which it counts
     * @param environment what is in force from then on
     */
    record Change(int period, Environment environment) {}

    static Course of(Environment start) {
        return new Course(start, List.of());
    }

    /** What is in force in a period. */
    Environment at(int period) {
        Environment inForce = start;
        for (Change change : changes) {
            inForce = change.period() <= period ? change.environment() : inForce;
        }
        return inForce;
    }

    /** The same up to a period, and something else from then on. */
    Course changed(int period, Environment environment) {
        var kept = new ArrayList<Change>(changes);
        kept.removeIf(change -> change.period() >= period);
        kept.add(new Change(period, environment));
        return new Course(start, List.copyOf(kept));
    }

    /** Simulates the next period. */
    void step(InterventionModel model) {
        for (Change change : changes) {
            if (change.period() == model.schedule.getSteps()) {
                model.adopt(change.environment());
            }
        }
        model.schedule.step(model);
    }
}
