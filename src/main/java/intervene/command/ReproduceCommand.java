package intervene.command;

import intervene.experiment.Progress;
import intervene.param.InvalidInput;
import intervene.reproduction.Judgement;
import intervene.reproduction.Outcome;
import intervene.reproduction.Reproduction;
import intervene.reproduction.Reproduction.Extent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reproduce}: a result again, and whether it is the same. */
@Command(
        name = "reproduce",
        description = "Runs a result again from its own configuration, all of it or a sample, and says whether it"
                + " comes out the"
                + " same. If not: whether a file was altered or the program gives something else, the first run,"
                + " period and"
                + " column that differ, both values, and the likely cause. Nothing in DIR is changed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  intervene reproduce results/published/veto-rules --sample 50",
            "  intervene reproduce results/published/veto-rules",
            "  intervene reproduce results/published/veto-rules --run 17 --out run-17",
            "",
            "Exit codes:",
            "  0    reproduced",
            "  1    the work failed",
            "  2    wrong use, or no readable result",
            "  3    a file was altered after it was written; this program gives what the",
            "       manifest lists, or was not run since the configuration was altered",
            "  4    this program gives another result",
            "  5    a file is missing",
            "  6    another result, but only in last digits",
            "  130  stopped by Ctrl-C",
            "Where several apply: 4, then 5, 3, 6."
        })
public final class ReproduceCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;
    private static final long MOST = 999_999_999_999_999_999L;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the result of a run, a sweep, a part of one, or a merge")
    private Path folder;

    @Option(names = "--sample", paramLabel = "N", description = "run only N runs again, drawn by --seed, and those"
            + " whose rows"
            + " look altered; default: all")
    private String sample;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "seed of the drawing, a whole"
            + " number; default:"
            + " 1. The same runs are drawn on every machine")
    private String seed;

    @Option(names = "--run", paramLabel = "R", description = "run only run R, by its number in the tables")
    private String run;

    @Option(names = "--out", paramLabel = "DIR", description = "keep what is run again in this new folder; with"
            + " --run, as a"
            + " result of that one run with its crises, votes, periods and contributions. Nothing is left of it where"
            + " the work is stopped")
    private String out;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: one for each processor")
    private String threads;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path target = OutOption.path(out, "the folder", "results/again");
        var options = new Reproduction.Options(threads(), extent(), target, Progress.Style.suiting(quiet),
                spec.root().commandLine().getParseResult().originalArgs());
        Reproduction reproduction = new Reproduction(folder, options, Runs::of);
        try (Interruption interruption = new Interruption(Thread.currentThread())) {
            try {
                Judgement judgement = reproduction.execute();
                Console.say(judgement.text());
                Console.requireWritten("");
                return code(judgement.outcome());
            } catch (InterruptedException e) {
                interruption.say("\nStopped. Nothing was kept.");
                return ExitCode.INTERRUPTED;
            }
        }
    }

    private static int code(Outcome outcome) {
        return switch (outcome) {
            case REPRODUCED -> ExitCode.DONE;
            case ALTERED -> ExitCode.ALTERED;
            case OTHER_RESULT -> ExitCode.OTHER_RESULT;
            case MISSING -> ExitCode.MISSING;
            case LAST_DIGITS -> ExitCode.LAST_DIGITS;
        };
    }

    private Extent extent() {
        if (sample != null && run != null) {
            throw new InvalidInput("--sample and --run exclude each other. Write one of them.");
        }
        long drawing = whole("--seed", seed, -MOST, MOST);
        if (run != null) {
            return Extent.of(whole("--run", run, 0, MOST));
        }
        if (sample == null) {
            return Extent.ALL;
        }
        if (out != null) {
            throw new InvalidInput("--out: a sample leaves no result that could be kept. Leave out --sample to keep"
                    + " all runs,"
                    + " or name the one to keep with --run.");
        }
        return Extent.sample(whole("--sample", sample, 1, MOST), drawing);
    }

    private int threads() {
        return threads == null ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())
                : (int) whole("--threads", threads, 1, MOST_THREADS);
    }

    private static long whole(String option, String text, long least, long most) {
        if (NUMBER.matcher(text).matches() && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw new InvalidInput(option + ": '" + text + "' is not allowed. Write a whole number of at least " + least
                + " and at most " + most + ", or leave the option out.");
    }
}
