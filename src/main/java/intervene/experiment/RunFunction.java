package intervene.experiment;

import intervene.history.RunHistory;
import intervene.observe.RunKey;

/** One run of a simulation. Called from several threads at once; a run depends on its key alone. */
@FunctionalInterface
public interface RunFunction {
    /** Simulates to the horizon. What it throws is recorded as the failure of this run. */
    RunHistory run(RunKey key);
}
