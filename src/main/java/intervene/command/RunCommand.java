package intervene.command;

import intervene.experiment.Progress;
import intervene.experiment.ScenarioRun;
import intervene.experiment.Summary;
import intervene.param.Setting;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", description = "the scenario, a YAML file")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the first replicate; replicate r has seed N + r")
    private String seed;

    @Option(names = "--replicates", paramLabel = "R", description = "number of runs; default: as the file says")
    private String replicates;

    @Option(names = "--set", paramLabel = "path=value", description = "a parameter's value instead of the file's;"
            + " may be repeated")
    private List<String> assignments = List.of();

    @Option(names = "--trace", description = "write periods.csv and contributions.csv too")
    private boolean trace;

    @Mixin
    private ResultOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        TableFormat format = options.format();
        int threads = options.threads();
        Path target = options.target();
        Scenario scenario = ScenarioReader.read(config, overrides());
        int count = scenario.parameters().replicates();
        var how = new ScenarioRun.Options(Math.min(threads, count), trace, format, commandLine());
        try (ResultFolder folder = folder(target, scenario)) {
            Progress progress = new Progress(options.progress(), System.err, count, "runs");
            folder.onInterruption(() -> {
                progress.close();
                Console.tell("\nStopped: nothing was kept.");
            });
            folder.swept().forEach(left ->
                    Console.tell("Removed " + ResultOptions.shown(left) + ", which an interrupted run had left."));
            var run = new ScenarioRun(scenario, Runs.of(scenario), how);
            return report(scenario, run.execute(folder, progress));
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

    private int report(Scenario scenario, ScenarioRun.Result result) throws IOException {
        var parameters = scenario.parameters();
        int seeds = parameters.replicates();
        String head = scenario.name() + ": " + (seeds == 1 ? "1 run" : seeds + " runs") + " of " + parameters.horizon()
                + " periods, seed " + parameters.seed() + (seeds == 1 ? "" : " to " + (parameters.seed() + seeds - 1));
        Console.say(head + "\n\n" + new Summary(result.estimates(), seeds).text() + "\n");
        Console.say("Written to " + ResultOptions.shown(result.folder()) + "\n");
        if (result.failed() == 0) {
            Console.requireWritten("The result is in " + ResultOptions.shown(result.folder()) + ".");
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
}
