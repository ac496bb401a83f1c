package intervene.bench;

import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.experiment.Shard;
import intervene.experiment.SweepRun;
import intervene.experiment.SweepStart;
import intervene.model.Simulation;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an experiment costs beyond its model: 4,000 runs of the small world as a sweep with everything that belongs to
 * it, and as bare calls of the model, on one thread and on two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4)
@Measurement(iterations = 8)
public class SweepThroughput {
    private static final int REPLICATES = 1000;
    private static final String EXPERIMENT = """
            scenario: %s/configs/scenarios/small-world.yaml
            design: factorial
            factors: {moral.fiduciaryWeight.mean: [0.5, 0.6, 0.7, 0.8]}
            replicates: 1000
            indicators: [intervention_rate, deaths, saved]
            """;
    private static final Function<Scenario, RunFunction> MODEL = scenario -> {
        Simulation simulation = new Simulation(scenario);
        return key -> simulation.run(key.seed());
    };

    /** Threads. */
    @Param({"1", "2"})
    public int threads;

    private Sweep sweep;
    private Path work;
    private int round;

    @Setup(Level.Trial)
    public void read() throws IOException {
        work = Files.createTempDirectory("sweep");
        Path config = work.resolve("experiment.yaml");
        Files.writeString(config, String.format(EXPERIMENT, Path.of("").toAbsolutePath()));
        sweep = SweepReader.read(config, List.of());
    }

    @Benchmark
    public Path sweep() throws IOException, InterruptedException {
        var options = new SweepRun.Options(threads, false, TableFormat.CSV, Shard.WHOLE, List.of());
        Path target = work.resolve("result" + round++);
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        try (UnfinishedResult result = new SweepStart(sweep, options, target).begin();
                Progress progress = new Progress(Progress.Style.SILENT, nowhere, 4 * REPLICATES, "runs")) {
            return new SweepRun(sweep, options, result).execute(MODEL, progress).folder();
        }
    }

    @Benchmark
    public int[] bare() throws InterruptedException {
        List<Simulation> points = IntStream.range(0, 4).mapToObj(p -> new Simulation(sweep.scenario(p))).toList();
        int[] crises = new int[threads];
        Thread[] workers = IntStream.range(0, threads).mapToObj(t -> new Thread(() -> {
            for (int run = t; run < 4 * REPLICATES; run += threads) {
                crises[t] += points.get(run / REPLICATES).run(1 + run % REPLICATES).crises().size();
            }
        })).toArray(Thread[]::new);
        for (Thread worker : workers) {
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return crises;
    }
}
