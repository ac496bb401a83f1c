package intervene.findings;

import intervene.observe.Digests;
import intervene.result.LineDigests;
import intervene.result.Manifest;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.ResolvedSweep;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import intervene.scenario.WorldWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A result whose runs are given by a function instead of a model, so that what it says is known. */
public final class WrittenResult {
    private WrittenResult() {}

    /** The value of the one indicator in a run; NaN where it is undefined. */
    @FunctionalInterface
    public interface Value {
        double of(List<String> levels, int point, int replicate);
    }

    /**
     * Writes it.
     *
     * @param text the sweep's configuration, with one indicator
     */
    public static Experiment write(Path work, String text, Value value) throws IOException {
        Path config = work.resolve("given.yaml");
        Files.writeString(config, text);
        Sweep sweep = SweepReader.read(config, List.of());
        Path target = work.resolve("result" + System.nanoTime());
        try (ResultFolder folder = ResultFolder.at(target)) {
            folder.write("config.yaml", ResolvedSweep.write(sweep));
            folder.write("world.yaml", WorldWriter.write(sweep.base().world()));
            folder.write("runs.csv", runs(sweep, value));
            Instant now = Instant.EPOCH;
            int replicates = sweep.replicates().most();
            long planned = sweep.design().size() * replicates;
            folder.write("manifest.json", new Manifest(sweep.name(), new Manifest.Execution(List.of(), 1, now, now),
                    TableFormat.CSV, new Manifest.Runs(1, replicates, planned, planned, 0),
                    new Manifest.Plan(sweep.design().size(), replicates, false, Digests.PERIOD, null))
                            .json(folder.hashes(), LineDigests.ofInputs(folder.folder())));
            return Experiment.open(folder.publish());
        }
    }

    private static String runs(Sweep sweep, Value value) {
        StringBuilder runs = new StringBuilder("run,point,replicate,seed");
        sweep.design().factors().forEach(factor -> runs.append(',').append(factor.path()));
        runs.append(',').append(sweep.indicators().get(0).label()).append('\n');
        int replicates = sweep.replicates().most();
        for (int point = 0; point < sweep.design().size(); point++) {
            List<String> levels = sweep.design().point(point);
            for (int r = 0; r < replicates; r++) {
                double x = value.of(levels, point, r);
                runs.append(point * replicates + r).append(',').append(point).append(',').append(r).append(',').append(1 + r)
                        .append(',').append(String.join(",", levels)).append(',').append(Double.isNaN(x) ? "" : x)
                        .append('\n');
            }
        }
        return runs.toString();
    }
}
