package intervene.publication;

import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.param.InvalidInput;
import intervene.param.Json;
import intervene.report.Report;
import intervene.result.ResultFolder;
import intervene.scenario.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A result as it is published: its tables with report, figures and analysis, described for machines
 * ({@code ro-crate-metadata.json}) and for those who check it ({@code codecheck.yml}). The same result gives the same
 * bytes.
 */
public final class Publication {
    /** What a folder may have so that it can be kept in git, in bytes. */
    public static final long MOST_BYTES = 2 << 20;

    private final FinishedResult source;
    private final Descriptions descriptions = new Descriptions();

    private Publication(FinishedResult source) {
        this.source = source;
    }

    /**
     * Of the result in a folder.
     *
     * @throws InvalidInput if it is unfinished, a part of an experiment, or changed; the message says what to do
     */
    public static Publication of(Path folder) throws IOException {
        return new Publication(FinishedResult.open(folder));
    }

    /** The name of what was run, as the name of a folder. */
    public String name() {
        return source.name();
    }

    /** What somebody who publishes it would want to know, one sentence or two each. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (source.origin().isUntraceable()) {
            warnings.add("this result was made by " + source.origin().programInWords() + ": from the commit alone,"
                    + " nobody can build the program that made it. Commit first, then make the result again.");
        }
        if (source.origin().failed() > 0) {
            warnings.add(source.origin().failed() + " runs of this result failed.");
        }
        return warnings;
    }

    /**
     * Writes all files into a new folder.
     *
     * @return size of each, in bytes, by name
     */
    public SortedMap<String, Long> write(ResultFolder folder) throws IOException {
        Map<String, byte[]> derived = derived();
        for (String file : source.files()) {
            if (isKept(file) && !derived.containsKey(file)) {
                copy(file, folder);
            }
        }
        for (Map.Entry<String, byte[]> file : derived.entrySet()) {
            try (OutputStream out = folder.newFile(file.getKey())) {
                out.write(file.getValue());
            }
        }
        folder.write(Codecheck.FILE, Codecheck.text(title(), source.origin(), files(folder)));
        folder.write(Crate.FILE, new Crate(source.origin(), title(), abstractText(), files(folder)).text());
        folder.write(Origin.MANIFEST, manifest(folder.hashes()));
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (String file : folder.hashes().keySet()) {
            sizes.put(file, size(folder, file));
        }
        return Collections.unmodifiableSortedMap(sizes);
    }

    /** Report, figures as SVG, and the tables of the analysis, by name. */
    private Map<String, byte[]> derived() throws IOException {
        Map<String, byte[]> derived = new TreeMap<>(new Report(source.experiment()).files(Report.Form.CONCISE));
        String page = new String(derived.get(Report.FILE), StandardCharsets.UTF_8);
        derived.keySet().forEach(file -> descriptions.add(file, page));
        for (FindingTable table : new Findings(source.experiment(), List.of()).tables(List.of())) {
            String file = "analysis/" + table.name() + ".csv";
            descriptions.add(file, table);
            derived.put(file, table.csv());
        }
        return derived;
    }

    /** Figures are made anew, and so is what describes the folder. */
    private static boolean isKept(String file) {
        return !file.startsWith("charts/") && !file.equals(Report.FILE) && !file.equals(Crate.FILE)
                && !file.equals(Codecheck.FILE);
    }

    private void copy(String file, ResultFolder folder) throws IOException {
        try (InputStream in = source.read(file); OutputStream out = folder.newFile(file)) {
            in.transferTo(out);
        }
        if (!folder.hashes().get(file).equals(source.result().hashes().get(file))) {
            throw new InvalidInput(source.result().folder().resolve(file) + ": somebody has changed this file just"
                    + " now.");
        }
    }

    /** Every file so far, and the manifest, which is written last. */
    private List<PublishedFile> files(ResultFolder folder) throws IOException {
        List<PublishedFile> files = new ArrayList<>();
        for (Map.Entry<String, String> file : folder.hashes().entrySet()) {
            files.add(descriptions.describe(file.getKey(), size(folder, file.getKey()), file.getValue()));
        }
        return files;
    }

    private static long size(ResultFolder folder, String file) throws IOException {
        return Files.size(folder.folder().resolve(file));
    }

    private String manifest(SortedMap<String, String> hashes) {
        Map<String, Object> manifest = new LinkedHashMap<>(source.result().manifest());
        manifest.put("sha256", hashes);
        return Json.text(manifest);
    }

    private String title() {
        String question = source.experiment().sweep().story().question().strip().replaceAll("\\s+", " ");
        return question.isEmpty() ? source.origin().scenario() : question;
    }

    /** What was asked and what was done, in a few sentences. */
    private String abstractText() {
        Story story = source.experiment().sweep().story();
        String quote = story.quote().strip().replaceAll("\\s+", " ");
        String asked = quote.isEmpty() ? "" : "“" + quote + "”"
                + (story.source().isBlank() ? "" : " (" + story.source().strip().replaceAll("\\s+", " ") + ")") + " ";
        long points = source.experiment().sweep().design().size();
        String design = source.experiment().sweep().settings().kind().label();
        String what = source.experiment().sweep().design().factors().isEmpty()
                ? "A simulation of the scenario '" + source.origin().scenario() + "'"
                : "An experiment with a " + design + " design of " + points + (points == 1 ? " point" : " points");
        return asked + what + ", " + source.origin().done() + (source.origin().done() == 1 ? " run" : " runs")
                + " with Intervene, an agent-based simulation of states deciding whether to stop mass atrocities in"
                + " other states. These are statements about a model that is not calibrated, not about the world.";
    }
}
