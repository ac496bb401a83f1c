package intervene.experiment;

import intervene.observe.Digests;
import intervene.observe.Indicator;
import intervene.result.LineDigests;
import intervene.result.Manifest;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.Scenario;
import intervene.scenario.WorldWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One scenario, all its replicates, and the folder of their results. */
public final class ScenarioRun {
    private final Scenario scenario;
    private final RunFunction model;
    private final Options options;
    private final RunTables tables;
    private final List<OutputStream> files = new ArrayList<>();
    private final Estimates estimates = new Estimates();
    private FinishedRun firstFailure;
    private int failed;

    /**
     * How to execute it.
     *
     * @param threads   threads to run on, at least 1; changes no table
     * @param trace     whether to write the tables of periods and contributions too
     * @param format    format of the tables
     * @param arguments the command line, for the manifest
     */
    public record Options(int threads, boolean trace, TableFormat format, List<String> arguments) {}

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
        tables = new RunTables(List.of(), List.of(Indicator.values()),
                options.trace() ? RunTables.Detail.PERIODS : RunTables.Detail.CRISES, Digests.PERIOD);
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
        try (progress) {
            open(folder);
            Replication.execute(RunPlan.of(seed, replicates), options.threads(),
                    key -> tables.rows(FinishedRun.of(key, model), List.of()), run -> take(run, progress));
        } finally {
            close();
        }
        Completion completion = new Completion(folder, tables.tables(), options.format());
        completion.sumUp(1, point -> List.of(), List.of(), tables.indicators());
        completion.convert();
        completion.removeReplaced();
        folder.write("manifest.json", manifest(started).json(folder.hashes(), LineDigests.ofInputs(folder.folder())));
        return new Result(folder.publish(), estimates, failed, firstFailure);
    }

    private void open(ResultFolder folder) throws IOException {
        for (int i = 0; i < tables.tables().size(); i++) {
            files.add(folder.newFile(tables.tables().get(i).name() + ".csv"));
            files.get(i).write(tables.headers().get(i));
        }
    }

    private void take(RunRows run, Progress progress) throws IOException {
        for (int i = 0; i < run.rows().length; i++) {
            files.get(i).write(run.rows()[i]);
        }
        if (run.failed()) {
            failed++;
            firstFailure = firstFailure == null ? run.failure() : firstFailure;
        } else {
            estimates.add(run.indicators());
        }
        progress.step(run.failed());
    }

    /** Closes every table, also where one of them fails. */
    private void close() throws IOException {
        IOException first = null;
        for (OutputStream file : files) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private Manifest manifest(Instant started) {
        var parameters = scenario.parameters();
        return Manifest.ofRun(scenario.name(),
                new Manifest.Execution(options.arguments(), options.threads(), started, Instant.now()),
                options.format(),
                Manifest.Runs.ofScenario(parameters.seed(), parameters.replicates(), failed));
    }
}
