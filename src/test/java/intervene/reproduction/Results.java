package intervene.reproduction;

import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.experiment.ScenarioRun;
import intervene.experiment.Shard;
import intervene.experiment.SweepRun;
import intervene.experiment.SweepStart;
import intervene.model.Simulation;
import intervene.observe.Digests;
import intervene.param.Json;
import intervene.param.Setting;
import intervene.reproduction.Reproduction.Extent;
import intervene.result.Hashes;
import intervene.result.Result;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Results in a world that is quick to simulate, what happens to them, and what is said of them. */
final class Results {
    static final Function<Scenario, RunFunction> MODEL = scenario -> {
        Simulation simulation = new Simulation(scenario);
        return key -> simulation.run(key.seed());
    };

    static final String SCENARIO = "world: {states: 12}\nhorizon: 60\nonset: {rate: 2}\nseed: 3\nreplicates: 6\n";

    /** Four points of five runs each; one level is spelled in a way that numbers are not. */
    static final String SWEEP = """
            question: "Does it matter?"
            world: {states: 12}
            horizon: 60
            onset: {rate: 2}
            seed: 3
            design: factorial
            factors:
              moral.fiduciaryWeight: [0.20, 9e-1]
              council.veto: [any-permanent-member, none]
            replicates: 5
            indicators: [intervention_rate, deaths, months_to_response, cost_per_life_saved_usd]
            """;

    private Results() {}

    /** How a sweep is run. */
    record Manner(boolean detail, Digests digests, TableFormat format, Shard shard) {
        static final Manner PLAIN = new Manner(false, Digests.PERIOD, TableFormat.CSV, Shard.WHOLE);
        static final Manner DETAILED = new Manner(true, Digests.PERIOD, TableFormat.CSV, Shard.WHOLE);
    }

    static Path sweep(Path work, String text, Manner manner, Function<Scenario, RunFunction> model) throws Exception {
        Path config = Files.writeString(work.resolve("experiment.yaml"), text);
        Sweep sweep = SweepReader.read(config, List.of());
        var options = new SweepRun.Options(
                2, manner.detail(), manner.digests(), manner.format(), manner.shard(), List.of("sweep"));
        SweepStart start = new SweepStart(sweep, options, work.resolve("result"));
        try (UnfinishedResult result = start.begin()) {
            return new SweepRun(start.sweep(result), options, result).execute(model, silent()).folder();
        }
    }

    static Path sweep(Path work, Manner manner) throws Exception {
        return sweep(work, SWEEP, manner, MODEL);
    }

    static Path run(Path work, boolean trace, TableFormat format, Function<Scenario, RunFunction> model)
            throws Exception {
        Path config = Files.writeString(work.resolve("scenario.yaml"), SCENARIO);
        Scenario scenario = ScenarioReader.read(config, List.of());
        try (ResultFolder folder = ResultFolder.at(work.resolve("result"))) {
            var options = new ScenarioRun.Options(2, trace, format, List.of("run"));
            return new ScenarioRun(scenario, model.apply(scenario), options).execute(folder, silent()).folder();
        }
    }

    static Path run(Path work, boolean trace) throws Exception {
        return run(work, trace, TableFormat.CSV, MODEL);
    }

    private static Progress silent() {
        return new Progress(Progress.Style.SILENT, new PrintStream(PrintStream.nullOutputStream()), 0, "runs");
    }

    static Judgement judge(Path result, Extent extent, Function<Scenario, RunFunction> model) throws Exception {
        return new Reproduction(result, options(extent, null), model).execute();
    }

    static Judgement judge(Path result, Extent extent) throws Exception {
        return judge(result, extent, MODEL);
    }

    static Reproduction.Options options(Extent extent, Path out) {
        return new Reproduction.Options(2, extent, out, Progress.Style.SILENT, List.of("reproduce"));
    }

    /** A model in which a parameter has another value. */
    static Function<Scenario, RunFunction> with(String path, String value) {
        return scenario -> MODEL.apply(new Scenario(scenario.name(),
                Parameters.CATALOGUE.with(scenario.parameters(), List.of(new Setting(path, value, path))),
                scenario.world()));
    }

    /** Changes a cell of a table; rows count from 0 below the header. */
    static String change(Path csv, int row, String column, UnaryOperator<String> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(csv));
        int at = List.of(lines.get(0).split(",")).indexOf(column);
        String[] cells = lines.get(row + 1).split(",", -1);
        String before = cells[at];
        cells[at] = change.apply(before);
        lines.set(row + 1, String.join(",", cells));
        Files.writeString(csv, String.join("\n", lines) + "\n");
        return before;
    }

    static String cell(Path csv, int row, String column) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        return lines.get(row + 1).split(",", -1)[List.of(lines.get(0).split(",")).indexOf(column)];
    }

    /** Another digit in place of the first one. */
    static String otherDigit(String cell) {
        return cell.matches(".*\\d.*") ? cell.replaceFirst("\\d", cell.matches("\\D*7.*") ? "8" : "7") : cell + "7";
    }

    /** Changes entries of the manifest. */
    static void manifest(Path result, Map<String, Object> entries) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>(Result.open(result).manifest());
        manifest.putAll(entries);
        manifest.values().removeIf(value -> value == null);
        Files.writeString(result.resolve("manifest.json"), Json.text(manifest));
    }

    /** Has the manifest list a file as it is now. */
    static void rehash(Path result, String file) throws IOException {
        Map<String, String> hashes = new TreeMap<>(Result.open(result).hashes());
        hashes.put(file, Hashes.of(result.resolve(file)));
        manifest(result, Map.of("sha256", hashes));
    }

    /** Removes a file, and its entry in the manifest. */
    static void forget(Path result, String file) throws IOException {
        Map<String, String> hashes = new TreeMap<>(Result.open(result).hashes());
        hashes.remove(file);
        manifest(result, Map.of("sha256", hashes));
        Files.delete(result.resolve(file));
    }
}
