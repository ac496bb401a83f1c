package intervene.command;

import intervene.experiment.Merge;
import intervene.experiment.RunCount;
import intervene.result.Result;
import intervene.result.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: the parts of an experiment into one result. */
@Command(
        name = "merge",
        description = "Puts the parts of an experiment together: the same tables as if it had not been cut.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene merge results/veto-rules-part-* --out results/veto-rules",
            "",
            "Exit codes: 0 done, 1 the writing failed, or a part has failed runs, 2 wrong use or wrong input."
        })
public final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "the parts, in any order")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the result")
    private Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Merge merge = new Merge(folders);
        try (ResultFolder folder = ResultFolder.at(out)) {
            Path published = merge.execute(folder, spec.root().commandLine().getParseResult().originalArgs());
            RunCount runs = RunCount.of(Result.open(published).manifest());
            Console.say(String.format(Locale.ROOT, "%s: %,d parts, %,d runs%nWritten to %s%n",
                    merge.name(), folders.size(), runs.done(), out));
            if (runs.failed() > 0) {
                Console.tell(String.format(Locale.ROOT, "%,d runs failed; the table of failures lists them.", runs.failed()));
            }
            return runs.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
