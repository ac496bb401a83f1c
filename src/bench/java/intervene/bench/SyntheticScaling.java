package intervene.bench;

import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import intervene.model.Simulation;
import intervene.param.Setting;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How time grows with the world: runs of synthetic worlds. {@code appraisals} counts states × months of a crisis, the
 * unit of the work; they are given per second, so time for each is the reciprocal.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SyntheticScaling {
    @Param({"60", "193", "1000"})
    private int states;

    private Simulation simulation;
    private int seed;

    /** Counts the work done in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Work {
        public long appraisals;
    }

    @Setup
    public void read() {
        List<Setting> settings = List.of(new Setting("world.states", Integer.toString(states), "benchmark"));
        simulation = new Simulation(ScenarioReader.read(Path.of("configs", "baseline.yaml"), settings));
    }

    @Benchmark
    public RunHistory run(Work work) {
        RunHistory history = simulation.run(seed++);
        work.appraisals += (long) states * history.periods().stream().mapToInt(PeriodRecord::crises).sum();
        return history;
    }
}
