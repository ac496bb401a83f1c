package intervene.command;

import intervene.findings.Experiment;
import intervene.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code report}: the page about an experiment. */
@Command(
        name = "report",
        description = "Writes a page that tells what an experiment found, DIR/report.html, with its figures, and each figure as"
        + " SVG and PNG in DIR/charts. The page needs no network.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene report results/veto-rules-1",
            "",
            "Exit codes: 0 done, 1 the writing failed, 2 wrong use or wrong input."
        })
public final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the result of a sweep or a run")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        Experiment experiment = Experiment.open(folder);
        Map<String, byte[]> files = new Report(experiment).files(Report.Form.WHOLE);
        experiment.result().addDerived(files);
        Console.say(folder.resolve(Report.FILE) + ", with " + (files.size() - 1) / 2 + " figures in "
                + folder.resolve("charts") + "\n");
        return ExitCode.DONE;
    }
}
