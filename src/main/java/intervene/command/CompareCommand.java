package intervene.command;

import intervene.experiment.Comparison;
import intervene.experiment.ComparisonFiles;
import intervene.experiment.ComparisonText;
import intervene.experiment.Partings;
import intervene.experiment.Progress;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.result.ResultFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: two results of the same seeds, run by run and crisis by crisis, and where their runs part. */
@Command(
        name = "compare",
        description = "Compares two results of the same seeds: what differs between their configurations, by how much"
                + " each indicator differs from run to run, how each crisis was answered, and where the runs part.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene run configs/baseline.yaml --out results/a",
            "  intervene run configs/baseline.yaml --set council.veto=none --out results/b",
            "  intervene compare results/a results/b",
            "",
            "Exit codes: 0 done, 1 the reading or writing failed, 2 wrong use or wrong input."
        })
public final class CompareCommand implements Callable<Integer> {
    private static final int USUAL_PAIRS = 200;
    private static final int MOST_THREADS = 1024;

    @Parameters(index = "0", paramLabel = "DIR_A", description = "a result")
    private Path folderA;

    @Parameters(index = "1", paramLabel = "DIR_B", description = "the result to compare it with; differences are B less"
            + " A")
    private Path folderB;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the comparison as tables; default:"
            + " it is only printed")
    private String out;

    @Option(names = "--pairs", paramLabel = "N", description = "pairs of runs to run again, to see where they part;"
            + " default: " + USUAL_PAIRS + ", evenly spread over all")
    private String pairs;

    @Option(names = "--no-rerun", description = "do not run them again, and say nothing about where they part")
    private boolean withoutRerun;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: one for each processor")
    private String threads;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var options = new Partings.Options(
                whole("--threads", threads, Runtime.getRuntime().availableProcessors(), MOST_THREADS),
                whole("--pairs", pairs, USUAL_PAIRS, Integer.MAX_VALUE));
        Path target = target();
        Result a = Result.open(folderA);
        Result b = Result.open(folderB);
        a.requireUnchanged();
        b.requireUnchanged();
        try (ResultFolder folder = target == null ? null : ResultFolder.at(target)) {
            Comparison comparison = new Comparison(a, b);
            comparison.warnings().forEach(warning -> Console.tell("Warning: " + warning));
            Partings partings = withoutRerun ? null : partings(comparison, options);
            String text = ComparisonText.of(comparison, partings);
            Console.say(text);
            if (folder != null) {
                ComparisonFiles.write(folder, comparison, partings, text);
                Console.say("\nWritten to " + ResultOptions.shown(folder.publish()) + "\n");
            }
        }
        Console.requireWritten(target == null ? "" : "The comparison is in " + target + ".");
        return ExitCode.DONE;
    }

    private Partings partings(Comparison comparison, Partings.Options options)
            throws IOException, InterruptedException {
        long runs = 2L * Math.min(options.most(), comparison.size());
        return Partings.of(comparison, Runs::of, options,
                new Progress(Progress.Style.suiting(quiet), System.err, runs, "runs"));
    }

    private static int whole(String option, String text, int usual, int most) {
        if (text == null) {
            return Math.min(usual, most);
        }
        if (text.matches("0*[1-9]\\d{0,9}") && Long.parseLong(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new InvalidInput(option + ": '" + text + "' is not allowed. Write a whole number between 1 and " + most
                + ", or leave the option out.");
    }

    /** The folder that was asked for; null where none was. */
    private Path target() {
        if (out != null && out.isBlank()) {
            throw new InvalidInput("--out: there is no name. Write the folder for the comparison, for example"
                    + " --out results/compared, or leave the option out.");
        }
        try {
            return out == null ? null : Path.of(out);
        } catch (InvalidPathException e) {
            throw new InvalidInput("--out: '" + out + "' is not a path: " + e.getReason() + ". Name another folder.");
        }
    }
}
