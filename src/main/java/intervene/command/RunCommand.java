package intervene.command;

import intervene.experiment.Progress;
import intervene.result.ResultFolder;
import intervene.experiment.ScenarioRun;
import intervene.experiment.Summary;
import intervene.model.Simulation;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: one scenario, its replicates, a folder of results, and a summary. */
@Command(
        name = "run",
        description = "Simulates a scenario and writes what happened to a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene run configs/baseline.yaml --replicates 50 --set council.veto=none",
            "",
            "Exit codes: 0 done, 1 a run or the writing failed, 2 wrong use or wrong input."
        })
public final class RunCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", description = "the scenario, a YAML file")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the first replicate; replicate r has seed N + r")
    private String seed;

    @Option(names = "--replicates", paramLabel = "R", description = "number of runs; default: as the file says")
    private String replicates;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: one for each processor."
            + " Results do not depend on it")
    private String threads;

    @Option(names = "--set", paramLabel = "path=value", description = "a parameter's value instead of the file's;"
            + " may be repeated")
    private List<String> assignments = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the result; default: results/<name>-<n>")
    private String out;

    @Option(names = "--format", paramLabel = "csv|parquet", defaultValue = "csv", description = "format of the tables;"
            + " this version writes csv")
    private String format;

    @Option(names = "--trace", description = "write periods.csv and contributions.csv too")
    private boolean trace;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireCsv();
        int count = threadCount();
        Path target = target();
        Scenario scenario = ScenarioReader.read(config, overrides());
        Simulation simulation = new Simulation(scenario);
        count = Math.min(count, scenario.parameters().replicates());
        var options = new ScenarioRun.Options(count, trace, commandLine());
        try (ResultFolder folder = folder(target, scenario)) {
            folder.onInterruption(() -> Console.tell("\nStopped: nothing was kept."));
            folder.swept().forEach(
                    left -> Console.tell("Removed " + shown(left) + ", which an interrupted run had left."));
            var run = new ScenarioRun(scenario, key -> simulation.run(key.seed()), options);
            return report(scenario, run.execute(folder, progress(scenario.parameters().replicates())));
        }
    }

    private void requireCsv() {
        if (format.equals("parquet")) {
            throw new InvalidInput("--format parquet: this version writes csv only. Leave the option out.");
        }
        if (!format.equals("csv")) {
            throw new InvalidInput("--format " + format + ": there is no such format. Use csv.");
        }
    }

    private int threadCount() {
        if (threads == null) {
            return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        }
        if (threads.matches("0*[1-9]\\d{0,3}") && Integer.parseInt(threads) <= MOST_THREADS) {
            return Integer.parseInt(threads);
        }
        throw new InvalidInput("--threads: '" + threads + "' is not a number of threads. Write a whole number between"
                + " 1 and " + MOST_THREADS + ", or leave the option out.");
    }

    /** The folder that was asked for; null where none was. */
    private Path target() {
        if (out != null && out.isBlank()) {
            throw new InvalidInput("--out: there is no name. Write the folder for the result, for example"
                    + " --out results/first, or leave the option out.");
        }
        try {
            return out == null ? null : Path.of(out);
        } catch (InvalidPathException e) {
            throw new InvalidInput("--out: '" + out + "' is not a path: " + e.getReason() + ". Name another folder.");
        }
    }

    private List<Setting> overrides() {
        List<Setting> settings = new ArrayList<>();
        assignments.forEach(assignment -> settings.add(Setting.ofAssignment(assignment, "--set")));
        if (seed != null) {
            settings.add(new Setting("seed", seed, "--seed"));
        }
        if (replicates != null) {
            settings.add(new Setting("replicates", replicates, "--replicates"));
        }
        return settings;
    }

    private static ResultFolder folder(Path target, Scenario scenario) throws IOException {
        return target == null
                ? ResultFolder.numbered(Path.of("results"), scenario.name()) : ResultFolder.at(target);
    }

    private Progress progress(int runs) {
        Progress.Style style = quiet ? Progress.Style.SILENT
                : Boolean.getBoolean("intervene.terminal") ? Progress.Style.TERMINAL : Progress.Style.LOG;
        return new Progress(style, System.err, runs, System::nanoTime);
    }

    private int report(Scenario scenario, ScenarioRun.Result result) throws IOException {
        var parameters = scenario.parameters();
        int seeds = parameters.replicates();
        String head = scenario.name() + ": " + (seeds == 1 ? "1 run" : seeds + " runs") + " of " + parameters.horizon()
                + " periods, seed " + parameters.seed() + (seeds == 1 ? "" : " to " + (parameters.seed() + seeds - 1));
        Console.say(head + "\n\n" + new Summary(result.estimates(), seeds).text() + "\n");
        Console.say("Written to " + shown(result.folder()) + "\n");
        if (result.failed() == 0) {
            Console.requireWritten("The result is in " + shown(result.folder()) + ".");
            return ExitCode.DONE;
        }
        Console.tell(result.failed() + " of " + seeds + " runs failed; failures.csv lists them. The first, seed "
                + result.firstFailure().key().seed() + ": " + result.firstFailure().error());
        Debug.trace(result.firstFailure().failure());
        return ExitCode.FAILED;
    }

    private List<String> commandLine() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
