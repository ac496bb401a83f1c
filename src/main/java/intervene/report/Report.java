package intervene.report;

import intervene.design.Design;
import intervene.design.Factor;
import intervene.design.Range;
import intervene.design.Scale;
import intervene.findings.Cells;
import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.findings.Headline;
import intervene.findings.Verdict;
import intervene.observe.Indicator;
import intervene.param.Numbers;
import intervene.scenario.Parameters;
import intervene.scenario.Replicates;
import intervene.scenario.Sweep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page about an experiment, and its figures as files. */
public final class Report {
    /** Name of the page's file. */
    public static final String FILE = "report.html";

    private static final int MOST_INDICATORS = 12;
    private static final int LONGEST_TABLE = 30;
    /** Longer ones are left to the files of tables, where space is short. */
    private static final int LONGEST_CONCISE_TABLE = 150;

    /** How much is written. */
    public enum Form {
        /** Every figure and table, the figures within the page and as SVG and PNG. */
        WHOLE,
        /** The main figures, as SVG, to which the page links, and the shorter tables: for a folder kept in git. */
        CONCISE;

        /**
         * The form of a report that is there.
         *
         * @param files names of the files of a result
         */
        public static Form of(Collection<String> files) {
            return files.stream().anyMatch(name -> name.startsWith("charts/") && name.endsWith(".png")) ? WHOLE : CONCISE;
        }
    }

    private final Experiment experiment;
    private final Sweep sweep;
    private final Findings findings;

    /** About a finished experiment. */
    public Report(Experiment experiment) throws IOException {
        this.experiment = experiment;
        this.sweep = experiment.sweep();
        List<String> indicators = Headline.first(sweep.indicators(), MOST_INDICATORS).stream()
                .filter(experiment.indicators()::contains).map(Indicator::label).toList();
        findings = new Findings(experiment, indicators);
    }

    /** Every file by its name in the folder of the result: the page and its figures. */
    public Map<String, byte[]> files(Form form) throws IOException {
        List<FindingTable> tables = findings.tables(List.of());
        Map<String, byte[]> files = new LinkedHashMap<>();
        Html page = new Html(title());
        question(page);
        verdicts(page);
        page.heading(2, "Design");
        design(page);
        page.heading(2, "Figures");
        boolean whole = form == Form.WHOLE;
        for (Exhibit exhibit : Exhibits.of(experiment, findings, tables)) {
            if (whole || !exhibit.further()) {
                figure(exhibit, whole, page, files);
            }
        }
        page.heading(2, "Tables");
        for (FindingTable table : tables) {
            if (whole || table.rows().size() <= LONGEST_CONCISE_TABLE) {
                page.findings(table, LONGEST_TABLE);
            }
        }
        if (!whole) {
            page.box("note", "This page shows the main figures. All tables are in the folder analysis; 'intervene report'"
                    + " on a copy of the result draws every figure.");
        }
        origin(page);
        files.put(FILE, page.text().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void figure(Exhibit exhibit, boolean whole, Html page, Map<String, byte[]> files) throws IOException {
        String name = "charts/" + exhibit.name();
        byte[] svg = exhibit.figure().svg().getBytes(StandardCharsets.UTF_8);
        files.put(name + ".svg", svg);
        if (whole) {
            files.put(name + ".png", exhibit.figure().png());
        }
        page.figure(exhibit, whole ? Html.embedded(svg) : name + ".svg");
    }

    private String title() {
        return sweep.story().question().isEmpty() ? String.valueOf(experiment.result().manifest().get("scenario"))
                : sweep.story().question();
    }

    private void question(Html page) {
        page.heading(1, title());
        if (!sweep.story().quote().isEmpty()) {
            page.quote(sweep.story().quote(), sweep.story().source());
        }
    }

    private void verdicts(Html page) throws IOException {
        List<Verdict> verdicts = findings.verdicts();
        if (!verdicts.isEmpty()) {
            page.heading(2, "What it shows");
        }
        for (Verdict verdict : verdicts) {
            page.box("verdict " + verdict.finding().label().replace(' ', '-'), sentence(verdict));
        }
    }

    /** For example: P7, shown: … (interventions authorised rises by 0.4, 95 % interval 0.2 to 0.6, over 100 seeds). */
    private static String sentence(Verdict verdict) {
        var expected = verdict.expectation();
        var change = verdict.change().difference();
        String pattern = expected.pattern().isEmpty() ? "" : expected.pattern() + ", ";
        String label = verdict.finding().label();
        String head = pattern.isEmpty() ? label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) : label;
        return pattern + head + ": " + expected.statement() + ". Expected: " + Names.of(expected.indicator()) + " "
                + Names.change(expected) + " from " + levels(expected.from()) + " to "
                + levels(expected.to()) + ". Found: a change of " + Cells.text(change.value()) + " " + unit(expected.indicator())
                + " (95 % interval " + Cells.text(change.low()) + " to " + Cells.text(change.high()) + "), over "
                + verdict.change().n() + " seeds and " + verdict.pairs() + (verdict.pairs() == 1 ? " pair" : " pairs")
                + " of points.";
    }

    private static String unit(Indicator indicator) {
        String unit = indicator.unit();
        if (unit.startsWith("[")) {
            return "on a scale of " + unit;
        }
        return indicator.isShare() ? "of " + unit.substring("share of ".length()) : unit;
    }

    private static String levels(Map<String, String> levels) {
        List<String> texts = new ArrayList<>();
        levels.forEach((path, level) -> texts.add(path + " = " + level));
        return String.join(", ", texts);
    }

    private void design(Html page) throws IOException {
        Design design = sweep.design();
        page.paragraph(String.format(Locale.ROOT, "%s design of %,d %s, %s. Replicate r has the same seed at every point,"
                + " so that much of the chance in them cancels in differences between points. %s",
                words(design.kind().label()), design.size(), design.size() == 1 ? "point" : "points", replicates(), runs()));
        if (!design.factors().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("factor", "meaning", "unit", "levels", "in the scenario"));
            for (Factor factor : design.factors()) {
                rows.add(List.of(factor.path(), Parameters.CATALOGUE.spec(factor.path()).doc(),
                        factor.unit().equals("1") ? "" : factor.unit(), levels(factor), factor.base()));
            }
            page.table(rows);
        }
        List<List<String>> indicators = new ArrayList<>();
        indicators.add(List.of("indicator", "unit", "meaning"));
        findings.samples().forEach(samples -> indicators.add(List.of(
                samples.indicator().label(), samples.indicator().unit(), samples.indicator().doc())));
        page.table(indicators);
        if (indicators.size() <= sweep.indicators().size()) {
            page.box("note", (indicators.size() - 1) + " of " + sweep.indicators().size() + " indicators; 'intervene analyse"
                    + " --indicator NAME' tells of the others.");
        }
    }

    private static String words(String label) {
        String words = label.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String replicates() {
        Replicates replicates = sweep.replicates();
        return replicates.isFixed()
                ? String.format(Locale.ROOT, "%,d %s each", replicates.most(), replicates.most() == 1 ? "run" : "runs")
                : String.format(Locale.ROOT, "each run until %s is known to ±%s, at most %,d times",
                        replicates.precision().indicator().label(), Numbers.text(replicates.precision().halfWidth()),
                        replicates.most());
    }

    private String runs() {
        Map<?, ?> runs = (Map<?, ?>) experiment.result().manifest().get("runs");
        return String.format(Locale.ROOT, "%,d runs gave results, %,d failed.",
                ((Number) runs.get("done")).longValue(), ((Number) runs.get("failed")).longValue());
    }

    private static String levels(Factor factor) {
        if (factor.dependence() != null) {
            return "depend on " + factor.dependence().on();
        }
        Range range = factor.range();
        return !factor.levels().isEmpty() || range == null ? String.join(", ", factor.levels())
                : Numbers.text(range.low()) + " to " + Numbers.text(range.high())
                + (range.scale() == Scale.LOG ? ", logarithmic" : "");
    }

    private void origin(Html page) {
        Map<String, Object> manifest = experiment.result().manifest();
        page.heading(2, "Where it comes from");
        page.paragraph("Made by Intervene " + manifest.get("version") + " (commit " + manifest.get("commit") + ") from "
                + manifest.get("started") + " to " + manifest.get("finished") + " on " + manifest.get("jvm") + ". config.yaml"
                + " holds every parameter, world.yaml the world, manifest.json the checksum of every file. These are"
                + " statements about a model that is not calibrated, not about the world. To run it again:");
        page.code("intervene " + (experiment.sweep().design().factors().isEmpty() ? "run" : "sweep") + " config.yaml");
    }
}
