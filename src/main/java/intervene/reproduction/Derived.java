package intervene.reproduction;

import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.observe.Indicator;
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
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Report, figures and tables of the analysis, made again from the tables of the result. Where text stands in a figure
 * depends on the fonts of the machine; so where all figures are laid out otherwise, that
 * is not held against the result.
 */
final class Derived {
    private static final Pattern FIGURE = Pattern.compile("charts/.*\\.svg");
    private static final Pattern ANALYSIS = Pattern.compile("analysis/.*\\.csv");
    private static final Pattern DRAWN =
            Pattern.compile(" (width|height)=\"\\d+\"| src=\"data:image/svg\\+xml;base64,[^\"]*\"");
    private static final int MOST_BYTES = 1 << 27;

    private final Path folder;
    private final List<String> same = new ArrayList<>();
    private final List<String> redrawn = new ArrayList<>();
    private final List<String> reworded = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final RedrawnFigures figures = new RedrawnFigures();
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
        List<Listed> analysis = listed.stream().filter(file -> ANALYSIS.matcher(file.name()).matches()).toList();
        if (!analysis.isEmpty()) {
            made.putAll(analysis(experiment, analysis));
        }
        if (analysis.size() < listed.size()) {
            made.putAll(new Report(experiment).files(Report.Form.of(
                    integrity.files().stream().map(Listed::name).toList())));
        }
        for (Listed file : listed) {
            compare(file, made.get(file.name()));
        }
        figures.judge();
        redrawn.addAll(figures.redrawn());
        reworded.addAll(figures.reworded());
        different.addAll(figures.different());
        if (figures.isSameFonts()) {
            different.addAll(pages);
        } else {
            redrawn.addAll(pages);
        }
        Collections.sort(different);
    }

    /** Made for the indicators of the experiment, or for those that a table names, if more tables are then given. */
    private Map<String, byte[]> analysis(Experiment experiment, List<Listed> listed) throws IOException {
        Map<String, byte[]> best = analysis(experiment, List.<String>of());
        long given = given(best, listed);
        Set<List<String>> tried = new HashSet<>();
        for (int i = 0; i < listed.size() && given < listed.size(); i++) {
            List<String> named = named(experiment, listed.get(i));
            if (!named.isEmpty() && tried.add(named)) {
                Map<String, byte[]> other = analysis(experiment, named);
                long more = given(other, listed);
                best = more > given ? other : best;
                given = Math.max(given, more);
            }
        }
        return best;
    }

    private static Map<String, byte[]> analysis(Experiment experiment, Collection<String> indicators)
            throws IOException {
        Map<String, byte[]> made = new TreeMap<>();
        for (FindingTable table : new Findings(experiment, List.copyOf(indicators)).tables(List.of())) {
            made.put("analysis/" + table.name() + ".csv", table.csv());
        }
        return made;
    }

    private static long given(Map<String, byte[]> made, List<Listed> listed) {
        return listed.stream().filter(file -> made.containsKey(file.name())
                && Hashes.of(made.get(file.name())).equals(file.hash())).count();
    }

    /** The indicators that a table is about; none where it names others than those that the runs hold. */
    private List<String> named(Experiment experiment, Listed file) throws IOException {
        List<String> held = experiment.indicators().stream().map(Indicator::label).toList();
        Set<String> named = new LinkedHashSet<>();
        if (file.state() != State.INTACT || file.bytes() > MOST_BYTES) {
            return List.of();
        }
        try (TableReader table = CsvTableReader.open(folder.resolve(file.name()))) {
            int column = table.header().indexOf("indicator");
            for (List<String> row = table.next(); row != null && column >= 0; row = table.next()) {
                named.add(row.get(column));
            }
        } catch (InvalidInput e) {
            return List.of(); // it is no table any more, and so not what is made again
        }
        return held.containsAll(named) ? List.copyOf(named) : List.of();
    }

    private void compare(Listed file, byte[] made) throws IOException {
        boolean figure = FIGURE.matcher(file.name()).matches();
        if (made == null) {
            notMade.add(file.name());
        } else if (Hashes.of(made).equals(file.hash())) {
            same.add(file.name());
            if (figure) {
                figures.addSame();
            }
        } else if (file.state() != State.INTACT || file.name().matches("analysis/.*discovery.*")) {
            notMade.add(file.name());
        } else if (file.bytes() > MOST_BYTES || ANALYSIS.matcher(file.name()).matches()) {
            different.add(file.name());
        } else {
            String there = Files.readString(folder.resolve(file.name()), StandardCharsets.ISO_8859_1);
            String here = new String(made, StandardCharsets.ISO_8859_1);
            if (figure) {
                figures.add(file.name(), there, here);
            } else {
                (undrawn(there).equals(undrawn(here)) ? pages : different).add(file.name());
            }
        }
    }

    /** A page without what depends on fonts. */
    private static String undrawn(String page) {
        return DRAWN.matcher(page).replaceAll("");
    }

    /** Files that are the same, byte for byte, as when they were listed. */
    List<String> same() {
        return same;
    }

    /** Files that say the same in figures that are laid out otherwise. */
    List<String> redrawn() {
        return redrawn;
    }

    /** Figures with other lettering, where fonts are others. */
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
