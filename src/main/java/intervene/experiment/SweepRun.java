package intervene.experiment;

import intervene.observe.Digests;
import intervene.observe.Indicator;
import intervene.observe.RunKey;
import intervene.observe.Tables.FactorColumn;
import intervene.result.LineDigests;
import intervene.result.Manifest;
import intervene.result.Manifest.Execution;
import intervene.result.Manifest.Runs;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Replicates;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Runs an experiment, or a part of it, into an unfinished result: rows are appended in the order of the plan, and made
 * safe every second. Whatever interrupts it, another one goes on from what was safe.
 *
 * <p>The position of a checkpoint is one more than what is done: runs, or points where they are run to a precision.
 */
public final class SweepRun {
    private static final long CHECKPOINT_NANOS = 1_000_000_000L;
    /** Position at which every table stands in its final format. */
    private static final long COMPLETE = Long.MAX_VALUE;
    /** How many runs there were, for when the tables that were counted are gone; not a file of the result. */
    private static final String COUNTED = ".counted";

    private final Sweep sweep;
    private final Options options;
    private final UnfinishedResult result;
    private final List<FactorColumn> factors;
    private final RunTables tables;
    private final Stopping stopping;
    private final List<OutputStream> files = new ArrayList<>();
    private final long checkpointNanos;
    private long done;
    private long lastCheckpoint;
    private FinishedRun firstFailure;

    /**
     * How to run it.
     *
     * @param threads   threads to run on, at least 1; changes no table
     * @param detail    whether to keep crises and votes too
     * @param digests   how fine the digests of each run are
     * @param format    format of the finished tables
     * @param shard     which part to run
     * @param arguments the command line, for the manifest
     */
    public record Options(
            int threads, boolean detail, Digests digests, TableFormat format, Shard shard, List<String> arguments) {}

    /**
     * What came of it.
     *
     * @param folder       where the result is
     * @param firstFailure the first run that failed since the last interruption; null where none did
     */
    public record Outcome(Path folder, FinishedRun firstFailure) {}

    public SweepRun(Sweep sweep, Options options, UnfinishedResult result) {
        this(sweep, options, result, CHECKPOINT_NANOS);
    }

    /**
     * As it is, but for how often it makes safe what is done.
     *
     * @param checkpointNanos least time between two checkpoints
     */
    SweepRun(Sweep sweep, Options options, UnfinishedResult result, long checkpointNanos) {
        this.sweep = sweep;
        this.options = options;
        this.result = result;
        factors = Observed.factors(sweep.design());
        List<Indicator> indicators = Observed.indicators(sweep);
        tables = new RunTables(factors, indicators,
                options.detail() ? RunTables.Detail.CRISES : RunTables.Detail.INDICATORS, options.digests());
        stopping = sweep.replicates().isFixed() ? null : new Stopping(sweep.replicates(), indicators);
        this.checkpointNanos = checkpointNanos;
        done = result.position() == COMPLETE ? planned() : Math.max(0, result.position() - 1);
    }

    /** Runs, or points where they are run to a precision, that are done already. */
    public long done() {
        return done;
    }

    /** Runs, or points where they are run to a precision, that this part consists of. */
    public long planned() {
        return RunPlan.end(sweep, options.shard()) - RunPlan.begin(sweep, options.shard());
    }

    /** What {@link #done} and {@link #planned} count. */
    public String unit() {
        return stopping == null ? "runs" : "points";
    }

    /**
     * Runs what is not done yet, and publishes the result; call it once.
     *
     * @param model    what prepares the scenario of a point for its runs
     * @throws IOException          if something cannot be written; what was safe is kept
     * @throws InterruptedException if this thread is interrupted; everything that is done is made safe before
     */
    public Outcome execute(Function<Scenario, RunFunction> model, Progress progress)
            throws IOException, InterruptedException {
        Completion completion = new Completion(result, tables.tables(), format());
        if (result.position() != COMPLETE) {
            open();
            run(model, progress);
            if (options.shard().isWhole()) {
                completion.sumUp(sweep.design().size(), sweep.design()::point, factors, tables.indicators());
            }
            completion.convert();
            result.write(COUNTED, completion.runs().text());
            result.checkpoint(COMPLETE);
        }
        completion.removeReplaced();
        result.write("manifest.json", manifest(RunCount.parse(result.read(COUNTED)))
                .json(result.hashes(), LineDigests.ofInputs(result.folder())));
        return new Outcome(result.publish(), firstFailure);
    }

    /** Parts stay CSV, so that they can be put after each other. */
    private TableFormat format() {
        return options.shard().isWhole() ? options.format() : TableFormat.CSV;
    }

    private Manifest manifest(RunCount count) throws IOException {
        Replicates replicates = sweep.replicates();
        int firstSeed = sweep.base().parameters().seed();
        long unit = replicates.isFixed() ? 1 : replicates.most();
        Shard shard = options.shard();
        var plan = new Manifest.Plan(sweep.design().size(), replicates.most(), options.detail(), options.digests(),
                shard.isWhole() ? null : new Manifest.Part(shard.number(), shard.of(), options.format()));
        return new Manifest(sweep.name(),
                new Execution(options.arguments(), options.threads(), SweepStart.started(result), Instant.now()),
                format(),
                new Runs(firstSeed, firstSeed + replicates.most() - 1, planned() * unit, count.done(), count.failed()),
                plan);
    }

    private void open() throws IOException {
        for (int i = 0; i < tables.tables().size(); i++) {
            OutputStream file = result.grow(tables.tables().get(i).name() + ".csv");
            if (result.position() == 0) {
                file.write(tables.headers().get(i));
            }
            files.add(file);
        }
        if (result.position() == 0) {
            checkpoint();
        }
    }

    private void run(Function<Scenario, RunFunction> model, Progress progress)
            throws IOException, InterruptedException {
        RunPlan plan = RunPlan.of(sweep, options.shard(), RunPlan.begin(sweep, options.shard()) + done);
        RunFunction points = new PointModels(sweep, model, 2 * options.threads() + 2);
        lastCheckpoint = System.nanoTime();
        try {
            Replication.execute(plan, options.threads(), key -> rows(key, points), rows -> take(rows, plan, progress));
        } catch (InterruptedException e) {
            if (stopping == null) {
                checkpoint();
            }
            throw e;
        }
        checkpoint();
    }

    private RunRows rows(RunKey key, RunFunction points) {
        FinishedRun run = FinishedRun.of(key, points);
        try {
            return tables.rows(run, sweep.design().point(key.point()));
        } catch (RuntimeException failure) {
            return tables.rows(new FinishedRun(key, null, failure), List.of());
        }
    }

    private void take(RunRows run, RunPlan plan, Progress progress) throws IOException {
        if (stopping != null && run.key().point() < RunPlan.begin(sweep, options.shard()) + done) {
            return; // it was under way when its point was known well enough
        }
        for (int i = 0; i < run.rows().length; i++) {
            files.get(i).write(run.rows()[i]);
        }
        if (run.failed() && firstFailure == null) {
            firstFailure = run.failure();
        }
        if (stopping == null) {
            advance();
        } else if (stopping.isEnough(run)) {
            plan.finish(run.key().point());
            stopping.reset();
            advance();
        }
        progress.step(done, run.failed());
    }

    private void advance() throws IOException {
        done++;
        if (System.nanoTime() - lastCheckpoint > checkpointNanos) {
            checkpoint();
        }
    }

    private void checkpoint() throws IOException {
        result.checkpoint(done + 1);
        lastCheckpoint = System.nanoTime();
    }
}
