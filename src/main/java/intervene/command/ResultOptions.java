package intervene.command;

import intervene.experiment.Progress;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.result.TableFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Options of the commands that make a result. */
final class ResultOptions {
    private static final int MOST_THREADS = 1024;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: one for each processor."
            + " Results do not depend on it")
    private String threads;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the result; default: results/<name>-<n>")
    private String out;

    @Option(names = "--format", paramLabel = "csv|parquet", defaultValue = "csv", description = "format of the tables:"
            + " csv (default) or parquet")
    private String format;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    TableFormat format() {
        return choice("--format", format, TableFormat.values(), TableFormat::extension);
    }

    /** The constant that an option names. */
    static <E> E choice(String option, String text, E[] constants, Function<E, String> label) {
        List<String> names = Arrays.stream(constants).map(label).toList();
        if (!names.contains(text)) {
            throw new InvalidInput(option + " " + text + ": there is no such choice. "
                    + Nearest.suggestion(text, names) + " The choices are " + String.join(" and ", names) + ".");
        }
        return constants[names.indexOf(text)];
    }

    int threads() {
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
    Path target() {
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

    Progress.Style progress() {
        return Progress.Style.suiting(quiet);
    }

    /** A path as one would type it here. */
    static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
