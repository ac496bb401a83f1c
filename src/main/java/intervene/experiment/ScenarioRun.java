package intervene.experiment;

import intervene.observe.Indicator;
import intervene.result.Manifest;
import intervene.result.ResultFolder;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.Scenario;
import intervene.scenario.WorldWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** One scenario, all its replicates, and the folder of their results. */
public final class ScenarioRun {
    private final Scenario scenario;
    private final RunFunction model;
    private final Options options;
    private final Estimates estimates = new Estimates();
    private FinishedRun firstFailure;
    private int failed;

    /**
     * How to execute it: nothing here changes a table.
     *
     * @param threads   threads to run on, at least 1
     * @param trace     whether to write the tables of periods and contributions too
     * @param arguments the command line, for the manifest
     */
    public record Options(int threads, boolean trace, List<String> arguments) {}

    /**
     * What came of it.
     *
     * @param folder       where the result is
     * @param estimates    means over the replicates
     * @param failed       number of runs that failed
     * @param firstFailure the first of them; null where there is none
     */
    public record Result(Path folder, Estimates estimates, int failed, FinishedRun firstFailure) {}

    public ScenarioRun(Scenario scenario, RunFunction model, Options options) {
        this.scenario = scenario;
        this.model = model;
        this.options = options;
    }

    /**
     * Runs all replicates and publishes the result; call it once.
     *
     * @throws IOException if the result cannot be written; the caller's closing of the folder removes what there is
     */
    public Result execute(ResultFolder folder, Progress progress) throws IOException, InterruptedException {
        Instant started = Instant.now();
        int seed = scenario.parameters().seed();
        int replicates = scenario.parameters().replicates();
        folder.write("config.yaml", ResolvedConfiguration.write(scenario));
        folder.write(ResolvedConfiguration.WORLD_FILE, WorldWriter.write(scenario.world()));
        try (ResultTables tables = new ResultTables(folder, options.trace()); progress) {
            Replication.execute(Replication.replicates(seed, replicates), options.threads(), model, run -> {
                take(run, tables);
                progress.step();
            });
        }
        Manifest manifest = new Manifest(scenario.name(), options.arguments(), options.threads(),
                started, Instant.now(), seed, replicates, failed);
        folder.write("manifest.json", manifest.json(folder.hashes()));
        return new Result(folder.publish(), estimates, failed, firstFailure);
    }

    private void take(FinishedRun run, ResultTables tables) throws IOException {
        if (run.failed()) {
            failed++;
            firstFailure = firstFailure == null ? run : firstFailure;
            tables.writeFailure(run);
        } else {
            double[] indicators = Indicator.measure(run.history());
            estimates.add(indicators);
            tables.write(run, indicators);
        }
    }
}
