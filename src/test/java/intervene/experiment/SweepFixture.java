package intervene.experiment;

import intervene.model.Simulation;
import intervene.observe.Digests;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Experiments in a world that is quick to simulate, and their results. */
final class SweepFixture {
    static final Function<Scenario, RunFunction> MODEL = scenario -> {
        Simulation simulation = new Simulation(scenario);
        return key -> simulation.run(key.seed());
    };

    /** Six points of five runs each. */
    static final String FACTORIAL = """
            world: {states: 12}
            horizon: 60
            onset: {rate: 2}
            seed: 3
            design: factorial
            factors:
              moral.fiduciaryWeight: [0.2, 0.6, 0.9]
              council.veto: [any-permanent-member, none]
            replicates: 5
            indicators: [intervention_rate, deaths, months_to_response, cost_per_life_saved_usd]
            """;

    private SweepFixture() {}

    static Sweep sweep(Path work, String text) throws IOException {
        Path config = work.resolve("experiment.yaml");
        Files.writeString(config, text);
        return SweepReader.read(config, List.of());
    }

    static SweepRun.Options options(int threads, Shard shard) {
        return new SweepRun.Options(threads, true, Digests.PERIOD, TableFormat.CSV, shard, List.of("sweep"));
    }

    /** Runs an experiment from its beginning or from where it was interrupted. */
    static SweepRun.Outcome run(Sweep sweep, SweepRun.Options options, Path target,
            Function<Scenario, RunFunction> model) throws IOException, InterruptedException {
        try (UnfinishedResult result = new SweepStart(sweep, options, target).resume()) {
            return new SweepRun(sweep, options, result, 0).execute(model, silent());
        }
    }

    static Progress silent() {
        return new Progress(Progress.Style.SILENT, new PrintStream(PrintStream.nullOutputStream()), 0, "runs");
    }

    /** Every file of a result but the manifest, by name. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                if (!file.endsWith("manifest.json")) {
                    files.put(file.getFileName().toString(), Arrays.toString(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
