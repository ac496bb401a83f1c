package intervene.command;

import intervene.publication.Publication;
import intervene.result.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish}: a result as a folder for git. */
@Command(
        name = "publish",
        description = "Copies a finished result into a folder that is fit to be published: its tables with report,"
        + " figures and analysis made anew from them, a description for machines (ro-crate-metadata.json) and one for"
        + " those who check it (codecheck.yml). The report is a short one and figures are SVG, so that the folder stays"
        + " small.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene publish results/veto-rules-1",
            "",
            "Exit codes: 0 done, 1 the writing failed, 2 wrong use or wrong input."
        })
public final class PublishCommand implements Callable<Integer> {
    private static final int LARGEST = 3;
    private static final double KIB = 1024;

    @Parameters(paramLabel = "DIR", description = "the result of a sweep or a run")
    private Path source;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for what is published; default:"
            + " results/published/<name of the scenario>")
    private String out;

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path target = OutOption.path(out, "the folder", "results/published/veto-rules");
        Publication publication = Publication.of(source);
        target = target == null ? Path.of("results", "published", publication.name()) : target;
        try (ResultFolder folder = ResultFolder.at(target)) {
            folder.onInterruption(() -> Console.tell("\nStopped: nothing was kept."));
            publication.warnings().forEach(warning -> Console.tell("Warning: " + warning));
            SortedMap<String, Long> sizes = publication.write(folder);
            String shown = ResultOptions.shown(folder.publish()).toString();
            long total = sizes.values().stream().mapToLong(Long::longValue).sum();
            Console.say("Written to " + shown + ": " + sizes.size() + " files, " + size(total) + "\n");
            if (total > Publication.MOST_BYTES) {
                Console.tell("Warning: this is more than the " + size(Publication.MOST_BYTES) + " that a folder in git"
                        + " should have. The largest files: " + largest(sizes) + ". Fewer replicates or points, fewer"
                        + " 'indicators', --digests run, no --detail and no --trace, or --format parquet make it"
                        + " smaller.");
            }
            Console.requireWritten("The published result is in " + shown + ".");
        }
        return ExitCode.DONE;
    }

    private static String largest(Map<String, Long> sizes) {
        return sizes.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(LARGEST)
                .map(file -> file.getKey() + " (" + size(file.getValue()) + ")").collect(Collectors.joining(", "));
    }

    /** A size in words: {@code 1.3 MiB}. */
    static String size(long bytes) {
        return bytes < KIB ? bytes + " bytes" : bytes < KIB * KIB ? String.format(Locale.ROOT, "%.0f KiB", bytes / KIB)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / KIB / KIB);
    }
}
