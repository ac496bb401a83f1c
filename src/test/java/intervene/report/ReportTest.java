package intervene.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.findings.Experiment;
import intervene.findings.WrittenResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final String BASE = "question: Who <b>pays</b> & why?\nquote: \"It depends.\"\nsource: Nobody 1999\n"
            + "world: {states: 12}\nindicators: [deaths]\n";
    private static final String LEVELS = "factors:\n  moral.numbing: [0.2, 0.5, 0.8]\n  council.veto: "
            + "[any-permanent-member, two-permanent-members, none]\n";
    private static final String RANGES = "points: 64\nfactors:\n  moral.numbing: {range: [0.1, 1]}\n"
            + "  crisis.minimumDeaths: {range: [10, 1000], scale: log}\n";

    @TempDir
    private Path work;

    private Map<String, byte[]> report(String text) throws Exception {
        boolean ranges = text.contains("range:");
        Experiment experiment = WrittenResult.write(work, BASE + text, (levels, point, r) ->
                (ranges ? 1000 * Double.parseDouble(levels.get(0)) : 100 * point) + r);
        return new Report(experiment).files(Report.Form.WHOLE);
    }

    private static String page(Map<String, byte[]> files) {
        return new String(files.get(Report.FILE), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "factorial | response-deaths, heat-deaths, differences-deaths, convergence-deaths",
        "one-at-a-time | tornado-deaths, differences-deaths, convergence-deaths",
        "latin-hypercube | regression-deaths, discovery-deaths, convergence-deaths",
        "sobol | regression-deaths, discovery-deaths, convergence-deaths",
        "saltelli | indices-deaths, convergence-deaths",
        "morris | morris-deaths, convergence-deaths"
    })
    void everyDesignHasItsFigures(String design, String figures) throws Exception {
        boolean levels = design.equals("factorial") || design.equals("one-at-a-time");
        Map<String, byte[]> files = report("design: " + design + "\nreplicates: 3\n" + (levels ? LEVELS : RANGES));
        Set<String> names = files.keySet().stream().filter(name -> name.endsWith(".svg"))
                .map(name -> name.substring("charts/".length(), name.length() - 4)).collect(Collectors.toSet());
        assertEquals(Set.of(figures.split(", ")), names);
        for (String name : names) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get("charts/" + name + ".svg")));
            assertTrue(ImageIO.read(new ByteArrayInputStream(files.get("charts/" + name + ".png"))).getWidth() > 1000);
        }
    }

    @Test
    void thePageStandsByItselfAndEscapesWhatItQuotes() throws Exception {
        Map<String, byte[]> files = report("design: factorial\nreplicates: 3\n" + LEVELS);
        String page = page(files);
        assertTrue(page.contains("<h1>Who &lt;b&gt;pays&lt;/b&gt; &amp; why?</h1>"), "the question, as text");
        assertTrue(page.contains("It depends.<cite>Nobody 1999</cite>"));
        assertFalse(Pattern.compile("(src|href)=\"(?!data:)").matcher(page).find(), "nothing from elsewhere");
        List<String> inside = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)").matcher(page).results()
                .map(m -> new String(Base64.getDecoder().decode(m.group(1)), StandardCharsets.UTF_8)).toList();
        assertEquals(4, inside.size());
        assertTrue(inside.contains(new String(files.get("charts/heat-deaths.svg"), StandardCharsets.UTF_8)));
        assertTrue(page.contains("9 points"), "the design");
    }

    @Test
    void verdictsStandAboveTheDesign() throws Exception {
        String page = page(report("design: factorial\nreplicates: 3\n" + LEVELS + """
                expectations:
                  - {pattern: P11, statement: the first rises, indicator: deaths, from: {moral.numbing: 0.2},
                     to: {moral.numbing: 0.8}, change: rises}
                  - {pattern: P5, statement: the second falls, indicator: deaths, from: {council.veto: none},
                     to: {council.veto: two-permanent-members}, change: rises}
                """));
        assertTrue(page.contains("P11, shown: the first rises."), page.substring(0, 4000));
        assertTrue(page.contains("Found: a change of 600 persons"));
        assertTrue(page.contains("P5, not shown: the second falls."));
        assertTrue(page.indexOf("P5, not shown") < page.indexOf("<h2>Design</h2>"));
    }

    @Test
    void aConciseReportLinksToItsMainFigures() throws Exception {
        Experiment experiment = WrittenResult.write(work, BASE + "design: factorial\nreplicates: 3\n" + LEVELS,
                (levels, point, r) -> 100 * point + r);
        Map<String, byte[]> files = new Report(experiment).files(Report.Form.CONCISE);
        assertEquals(Set.of("report.html", "charts/response-deaths.svg", "charts/differences-deaths.svg",
                "charts/convergence-deaths.svg"), files.keySet());
        for (String file : files.keySet()) {
            assertTrue(file.equals(Report.FILE) || page(files).contains("src=\"" + file + "\""), file);
        }
        assertFalse(page(files).contains("base64"));
        assertEquals(Report.Form.CONCISE, Report.Form.of(files.keySet()));
        assertEquals(Report.Form.WHOLE, Report.Form.of(new Report(experiment).files(Report.Form.WHOLE).keySet()));
    }

    @Test
    void addedFilesAreInTheManifest() throws Exception {
        Experiment experiment = WrittenResult.write(work, BASE + "design: factorial\nreplicates: 3\n" + LEVELS,
                (levels, point, r) -> point);
        experiment.result().addDerived(new Report(experiment).files(Report.Form.WHOLE));
        String manifest = Files.readString(experiment.result().folder().resolve("manifest.json"));
        assertTrue(manifest.contains("\"report.html\"") && manifest.contains("\"charts/heat-deaths.png\""));
        experiment.result().addDerived(Map.of("charts/other.svg", new byte[] {1}));
        String later = Files.readString(experiment.result().folder().resolve("manifest.json"));
        assertTrue(later.contains("\"report.html\"") && later.contains("\"charts/other.svg\""));
        assertFalse(later.contains("heat-deaths") || Files.exists(
                experiment.result().folder().resolve("charts/heat-deaths.png")), "figures of an earlier report are gone");
    }
}
