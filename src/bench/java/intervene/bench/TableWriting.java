package intervene.bench;

import intervene.domain.CrisisKind;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.domain.Timeliness;
import intervene.history.CrisisRecord;
import intervene.observe.Tables;
import intervene.observe.Tables.OfRun;
import intervene.result.CsvRows;
import intervene.result.ParquetTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Turning 100,000 crises into CSV, and that into Parquet; what writing to a disk adds is not measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableWriting {
    private static final int ROWS = 100_000;

    private List<OfRun<CrisisRecord>> rows;
    private Path csv;

    @Setup
    public void fill() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        rows = random.ints(ROWS, 0, 1000).mapToObj(i -> new OfRun<>((long) i, crisis(i, random))).toList();
        csv = Files.createTempFile("crises", ".csv");
        Files.write(csv, write().toByteArray());
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(csv);
    }

    private static CrisisRecord crisis(int number, SplittableRandom random) {
        return new CrisisRecord(number, "RWA", CrisisKind.GENOCIDE, Perpetrator.STATE, false, number, 24,
                50_000, 40_000, 30_000, 10_000, 12, 3, random.nextDouble() * 1e4, true, Outcome.AUTHORISED, false,
                Timeliness.TIMELY, Mandate.AUTHORISED, Means.GROUND, "FRA", 12, random.nextDouble() * 30, number,
                List.of("CHN", "RUS"), -1, random.nextDouble() * 30, random.nextDouble() * 1e6);
    }

    @Benchmark
    public ByteArrayOutputStream write() {
        CsvRows<OfRun<CrisisRecord>> table = new CsvRows<>(Tables.CRISES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(table.header());
        rows.forEach(row -> table.append(row, out));
        return out;
    }

    @Benchmark
    public void convert() throws IOException {
        ParquetTables.convert(csv, Tables.CRISES.columns(), OutputStream.nullOutputStream());
    }
}
