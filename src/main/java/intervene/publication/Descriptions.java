package intervene.publication;

import intervene.findings.FindingTable;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.publication.PublishedFile.Role;
import intervene.report.Report;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.ResolvedSweep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is in each file of a published result: its role, and one sentence. */
final class Descriptions {
    static final String CONFIGURATION = "config.yaml";

    private static final Pattern IMAGE = Pattern.compile("<img alt=\"([^\"]+)\"[^>]* src=\"([^\"]+)\"");

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    Descriptions() {
        Stream.of(Tables.CRISES, Tables.VOTES, Tables.PERIODS, Tables.CONTRIBUTIONS, Tables.FAILURES, Tables.DIGESTS,
                Tables.runs(List.of(), List.of())).forEach(table -> tables.put(table.name(), rows(table)));
        tables.put("points", "One row per design point: mean, standard deviation, number of runs and 95 % interval of"
                + " each indicator.");
        files.put(CONFIGURATION, "The configuration of the runs: every parameter, default or not.");
        files.put(ResolvedConfiguration.WORLD_FILE, "The world that was simulated.");
        files.put(ResolvedSweep.POINTS_FILE, "The design points: one row per point, one column per factor.");
        files.put(Report.FILE, "The report: question, design, figures and tables on a page that needs no network.");
        files.put(Codecheck.FILE, "What a checker has to recreate, for a CODECHECK.");
    }

    private static String rows(Table<?> table) {
        return switch (table.name()) {
            case "runs" -> "One row per run: its design point, its seed, its indicators.";
            case "digests" -> "One row per run: checksums by which a repetition is compared with it.";
            default -> "One row per " + table.doc() + ".";
        };
    }

    /** Takes what is said of a table of findings from that. */
    void add(String file, FindingTable table) {
        files.put(file, sentence(table.title()));
    }

    /**
     * Takes what is said of a figure from its caption in the report.
     *
     * @param page the report, which shows the figure
     */
    void add(String file, String page) {
        Matcher image = IMAGE.matcher(page);
        while (image.find()) {
            if (image.group(2).equals(file)) {
                files.put(file, sentence(image.group(1).replace("&lt;", "<").replace("&gt;", ">")
                        .replace("&quot;", "\"").replace("&amp;", "&")));
            }
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** A file with what is known of it. */
    PublishedFile describe(String name, long size, String sha256) {
        PublishedFile bare = new PublishedFile(name, role(name), "", size, sha256);
        String fallback = switch (bare.role()) {
            case TABLE -> tables.getOrDefault(bare.baseName(), "A table of the result.");
            case DERIVED -> name.startsWith("charts/") ? "A figure of the report." : "A table of the analysis.";
            default -> "A file of the result.";
        };
        return new PublishedFile(name, bare.role(), files.getOrDefault(name, fallback), size, sha256);
    }

    private static Role role(String name) {
        return switch (name) {
            case CONFIGURATION, ResolvedConfiguration.WORLD_FILE, ResolvedSweep.POINTS_FILE -> Role.INPUT;
            case Report.FILE -> Role.DERIVED;
            default -> name.startsWith("charts/") || name.startsWith("analysis/") ? Role.DERIVED
                    : name.matches("[^/]*\\.(csv|parquet)") ? Role.TABLE : Role.RECORD;
        };
    }
}
