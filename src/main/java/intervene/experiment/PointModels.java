package intervene.experiment;

import intervene.history.RunHistory;
import intervene.observe.RunKey;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What simulates a design point, prepared when the first run of the point needs it and shared by its replicates. Few
 * points are under way at a time, so few are kept.
 */
public final class PointModels implements RunFunction {
    private final Sweep sweep;
    private final Function<Scenario, RunFunction> model;
    private final Map<Long, CompletableFuture<RunFunction>> kept;

    /**
     * Models of the points of an experiment.
     *
     * @param model what prepares a scenario for its runs
     * @param most  number of points to keep
     */
    public PointModels(Sweep sweep, Function<Scenario, RunFunction> model, int most) {
        this.sweep = sweep;
        this.model = model;
        kept = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, CompletableFuture<RunFunction>> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public RunHistory run(RunKey key) {
        try {
            return at(key.point()).join().run(key);
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private CompletableFuture<RunFunction> at(long point) {
        CompletableFuture<RunFunction> mine = new CompletableFuture<>();
        CompletableFuture<RunFunction> known;
        synchronized (kept) {
            known = kept.putIfAbsent(point, mine);
        }
        if (known != null) {
            return known;
        }
        try {
            mine.complete(model.apply(sweep.scenario(point)));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        }
        return mine;
    }
}
