package intervene.command;

import intervene.experiment.FinishedRun;
import intervene.experiment.Progress;
import intervene.experiment.RunCount;
import intervene.experiment.Shard;
import intervene.experiment.SweepRun;
import intervene.experiment.SweepStart;
import intervene.findings.Experiment;
import intervene.findings.Overview;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import intervene.result.Result;
import intervene.result.UnfinishedResult;
import intervene.scenario.Sweep;
import intervene.scenario.SweepCheck;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sweep}: an experiment, its design points times their replicates. */
@Command(
        name = "sweep",
        description = "Runs an experiment: every design point, as many replicates of each as its file asks for.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  intervene sweep configs/sweeps/veto-rules.yaml",
            "  intervene sweep configs/sweeps/veto-rules.yaml --resume",
            "  intervene sweep configs/sweeps/veto-rules.yaml --shard 2/8 --out results/veto-rules-2of8",
            "",
            "In a Slurm job array (sbatch --array=1-8) each task runs its own part without --shard. 'intervene merge' puts",
            "the parts together.",
            "",
            "Exit codes: 0 done, 1 a run or the writing failed, 2 wrong use or wrong input, 130 stopped by Ctrl-C."
        })
public final class SweepCommand implements Callable<Integer> {
    private static final int MOST_CHECKED = 1_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", description = "the experiment, a YAML file")
    private Path config;

    @Option(names = "--resume", description = "go on with an interrupted result; the finished files are the same bytes"
            + " as without the interruption")
    private boolean resume;

    @Option(names = "--shard", paramLabel = "i/n", description = "run only the i-th of n parts; 1/1 is everything")
    private String shard;

    @Option(names = "--detail", description = "write crises.csv and votes.csv too")
    private boolean detail;

    @Option(names = "--replicates", paramLabel = "R", description = "runs of each point instead of what the file says")
    private String replicates;

    @Option(names = "--digests", paramLabel = "period|run|N", defaultValue = "period", description = "how fine the"
            + " digests are by which 'reproduce' finds where runs part: of each period (default; 640 bytes a run of 240"
            + " periods), only of each run, or of each period of the first N replicates")
    private String digests;

    @Option(names = "--set", paramLabel = "path=value", description = "a parameter's value instead of the file's;"
            + " may be repeated")
    private List<String> assignments = List.of();

    @Mixin
    private ResultOptions options;

    @Override
    public Integer call() throws IOException {
        var run = new SweepRun.Options(options.threads(), detail, digests(),
                options.format(), shard(), commandLine());
        Sweep sweep = SweepReader.read(config, overrides());
        SweepStart start = new SweepStart(sweep, run, options.target());
        if (resume && start.isFinished()) {
            Result finished = Result.open(options.target());
            start.requireSameAs(finished);
            Console.tell(options.target() + " is finished; there is nothing to resume.");
            return RunCount.of(finished.manifest()).failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
        requireHope(sweep);
        try (Interruption interruption = new Interruption(Thread.currentThread())) {
            try (UnfinishedResult result = resume ? start.resume() : start.begin()) {
                return run(new SweepRun(start.sweep(result), run, result), sweep);
            } catch (InterruptedException e) {
                interruption.say("\nStopped. What is done is safe; the same command with --resume goes on from there.");
                return ExitCode.INTERRUPTED;
            }
        }
    }

    /** A small design of which no point can be run is a mistake in its file, not a result. */
    private static void requireHope(Sweep sweep) {
        if (sweep.design().size() <= MOST_CHECKED) {
            SweepCheck check = SweepCheck.of(sweep);
            if (check.isHopeless()) {
                throw new InvalidInput("no point of this design can be run:\n" + String.join("\n", check.reasons()));
            }
        }
    }

    private Digests digests() {
        return Digests.parse(digests, "--digests");
    }

    private Shard shard() {
        if (shard != null) {
            return Shard.parse(shard);
        }
        Shard task = Shard.ofSlurm(System.getenv());
        if (!task.isWhole()) {
            Console.tell("A task of a Slurm array: running part " + task + " (--shard 1/1 would run everything).");
        }
        return task;
    }

    private List<Setting> overrides() {
        List<Setting> settings = new ArrayList<>();
        assignments.forEach(assignment -> settings.add(Setting.ofAssignment(assignment, "--set")));
        if (replicates != null) {
            settings.add(new Setting("replicates", replicates, "--replicates"));
        }
        return settings;
    }

    private List<String> commandLine() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private int run(SweepRun run, Sweep sweep) throws IOException, InterruptedException {
        if (run.done() > 0) {
            Console.tell(String.format(Locale.ROOT, "Resuming: %,d of %,d %s are done.",
                    run.done(), run.planned(), run.unit()));
        }
        SweepRun.Outcome outcome;
        try (Progress progress = new Progress(options.progress(), System.err, run.planned(), run.done(), run.unit())) {
            outcome = run.execute(Runs::of, progress);
        }
        return report(sweep, outcome);
    }

    private int report(Sweep sweep, SweepRun.Outcome outcome) throws IOException {
        Path folder = ResultOptions.shown(outcome.folder());
        Result result = Result.open(outcome.folder());
        RunCount runs = RunCount.of(result.manifest());
        Console.say(String.format(Locale.ROOT, "%s: %,d points, %,d runs%n", sweep.name(), sweep.design().size(),
                runs.done()));
        if (result.has("points")) {
            Console.say("\n" + Overview.of(Experiment.open(outcome.folder())));
            Console.say("\nWritten to " + folder + ". To see it: intervene report " + folder + "\n");
        } else {
            Console.say("Written to " + folder + ". To put the parts together: intervene merge DIR... --out DIR\n");
        }
        if (runs.failed() == 0) {
            Console.requireWritten("The result is in " + folder + ".");
            return ExitCode.DONE;
        }
        return tellOfFailures(runs, outcome.firstFailure());
    }

    private static int tellOfFailures(RunCount runs, FinishedRun first) {
        String which = first == null ? "" : " The first, point " + first.key().point() + ", seed " + first.key().seed() + ": "
                + first.error();
        Console.tell(String.format(Locale.ROOT, "%,d of %,d runs failed; the table of failures lists them.%s",
                runs.failed(), runs.failed() + runs.done(), which));
        if (first != null) {
            Debug.trace(first.failure());
        }
        return ExitCode.FAILED;
    }
}
