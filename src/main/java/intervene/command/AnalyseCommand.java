package intervene.command;

import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.findings.Threshold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyse}: what an experiment says about its factors. */
@Command(
        name = "analyse",
        description = "Says which factors matter, what their levels do, how the answers settle with replicates, and under"
        + " which conditions an indicator passes a threshold. Prints the tables, and writes them in full to DIR/analysis.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  intervene analyse results/veto-rules-1",
            "  intervene analyse results/screening-1 --indicator deaths --discover 'saved_share < 0.1'",
            "",
            "Exit codes: 0 done, 1 the writing failed, 2 wrong use or wrong input."
        })
public final class AnalyseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the result of a sweep or a run")
    private Path folder;

    @Option(names = "--indicator", paramLabel = "NAME", description = "only about this indicator; may be repeated."
            + " Default: those that the experiment is about")
    private List<String> indicators = List.of();

    @Option(names = "--discover", paramLabel = "'NAME<X'", description = "search for the conditions under which an"
            + " indicator's mean lies below (<, <=) or above (>, >=) a number; may be repeated")
    private List<String> thresholds = List.of();

    @Override
    public Integer call() throws IOException {
        Experiment experiment = Experiment.open(folder);
        List<FindingTable> tables = new Findings(experiment, indicators)
                .tables(thresholds.stream().map(Threshold::parse).toList());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FindingTable table : tables) {
            Console.say(table.text() + "\n");
            files.put("analysis/" + table.name() + ".csv", table.csv());
        }
        experiment.result().addDerived(files);
        Console.say("Written to " + folder.resolve("analysis") + "\n");
        return ExitCode.DONE;
    }
}
