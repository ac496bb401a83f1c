package intervene.reproduction;

import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.param.InvalidInput;
import intervene.report.Report;
import intervene.reproduction.Integrity.Listed;
import intervene.reproduction.Integrity.State;
import intervene.result.CsvTableReader;
import intervene.result.Hashes;
import intervene.result.TableReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Report, figures and tables of the analysis, made again from the tables of the result. Where text stands in a figure
 * depends on the fonts of the machine; so a figure that is laid out otherwise is not held against the result.
 */
final class Derived {
    private static final Pattern FIGURE = Pattern.compile("charts/.*\\.svg");
    private static final Pattern ANALYSIS = Pattern.compile("analysis/.*\\.csv");
    private static final Pattern DRAWN =
            Pattern.compile(" (width|height)=\"\\d+\"| src=\"data:image/svg\\+xml;base64,[^\"]*\"");
    private static final Pattern LETTERING = Pattern.compile("<text[^>]*>([^<]*)</text>");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d,.]*");

    private static final int MOST_BYTES = 1 << 27;

    private final Path folder;
    private final List<String> same = new ArrayList<>();
    private final List<String> redrawn = new ArrayList<>();
    private final List<String> reworded = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private final List<String> notMade = new ArrayList<>();
    private String problem = "";

    private Derived(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the derived files that are listed again.
     *
     * @param folder a result whose tables are what its manifest lists
     * @return null where none is listed
     */
    static Derived of(Path folder, Integrity integrity) throws IOException {
        List<Listed> listed = integrity.files().stream().filter(file -> isDerived(file.name())).toList();
        if (listed.isEmpty()) {
            return null;
        }
        var derived = new Derived(folder);
        try {
            derived.compare(listed, integrity);
        } catch (InvalidInput e) {
            derived.problem = e.getMessage();
        }
        return derived;
    }

    /** Whether a file is made from tables, and can be made again. */
    static boolean isDerived(String name) {
        return name.equals(Report.FILE) || FIGURE.matcher(name).matches() || ANALYSIS.matcher(name).matches();
    }

    private void compare(List<Listed> listed, Integrity integrity) throws IOException {
        Experiment experiment = Experiment.open(folder);
        Map<String, byte[]> made = new TreeMap<>();
        if (listed.stream().anyMatch(file -> ANALYSIS.matcher(file.name()).matches())) {
            for (FindingTable table : new Findings(experiment, indicators(integrity)).tables(List.of())) {
                made.put("analysis/" + table.name() + ".csv", table.csv());
            }
        }
        if (listed.stream().anyMatch(file -> !ANALYSIS.matcher(file.name()).matches())) {
            made.putAll(new Report(experiment).files(form(integrity)));
        }
        for (Listed file : listed) {
            compare(file, made.get(file.name()));
        }
        boolean sameFonts = same.stream().anyMatch(name -> FIGURE.matcher(name).matches());
        if (sameFonts) {
            different.addAll(redrawn);
            redrawn.clear();
        }
    }

    private static Report.Form form(Integrity integrity) {
        return Report.Form.of(integrity.files().stream().map(Listed::name).toList());
    }

    /** The indicators that the analysis was asked for; none where it was not asked for any. */
    private List<String> indicators(Integrity integrity) throws IOException {
        if (!integrity.isIntact("analysis/convergence.csv")) {
            return List.of();
        }
        Set<String> indicators = new LinkedHashSet<>();
        try (TableReader table = CsvTableReader.open(folder.resolve("analysis/convergence.csv"))) {
            int column = table.header().indexOf("indicator");
            for (List<String> row = table.next(); row != null && column >= 0; row = table.next()) {
                indicators.add(row.get(column));
            }
        }
        return List.copyOf(indicators);
    }

    private void compare(Listed file, byte[] made) throws IOException {
        if (made == null) {
            notMade.add(file.name());
        } else if (Hashes.of(made).equals(file.hash())) {
            same.add(file.name());
        } else if (file.state() == State.INTACT) {
            if (file.bytes() > MOST_BYTES) {
                different.add(file.name());
                return;
            }
            String there = new String(Files.readAllBytes(folder.resolve(file.name())), StandardCharsets.UTF_8);
            String here = new String(made, StandardCharsets.UTF_8);
            kind(file.name(), there, here).add(file.name());
        } else {
            notMade.add(file.name());
        }
    }

    private List<String> kind(String name, String there, String here) {
        if (FIGURE.matcher(name).matches()) {
            return lettering(there).equals(lettering(here)) ? redrawn : reworded;
        }
        if (ANALYSIS.matcher(name).matches()) {
            return name.contains("discovery") ? notMade : different;
        }
        String wordsThere = DRAWN.matcher(there).replaceAll("");
        String wordsHere = DRAWN.matcher(here).replaceAll("");
        if (wordsThere.equals(wordsHere)) {
            return redrawn;
        }
        return numbers(wordsThere).equals(numbers(wordsHere)) ? reworded : different;
    }

    /** What is written in a figure, whatever the lines in which it stands. */
    private static String lettering(String svg) {
        return LETTERING.matcher(svg).results().map(text -> text.group(1)).collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(number -> number.group()).toList();
    }

    /** Files that are the same, byte for byte, as when they were listed. */
    List<String> same() {
        return same;
    }

    /** Files that say the same in figures that are laid out otherwise. */
    List<String> redrawn() {
        return redrawn;
    }

    /** Figures with other lettering, and pages with other words and the same numbers. */
    List<String> reworded() {
        return reworded;
    }

    /** Files that say something else. */
    List<String> different() {
        return different;
    }

    /** Files that were not made again. */
    List<String> notMade() {
        return notMade;
    }

    /** Why they could not be made; empty where they could. */
    String problem() {
        return problem;
    }
}
