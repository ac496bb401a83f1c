package intervene.bench;

import intervene.history.RunHistory;
import intervene.model.Simulation;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One run of {@code configs/baseline.yaml} in a warm JVM, a new seed each time. Run it from the top folder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class BaselineRun {
    private Simulation simulation;
    private int seed;

    @Setup
    public void read() {
        simulation = new Simulation(ScenarioReader.read(Path.of("configs", "baseline.yaml"), List.of()));
    }

    @Benchmark
    public RunHistory run() {
        return simulation.run(seed++);
    }
}
