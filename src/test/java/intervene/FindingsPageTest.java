package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import intervene.findings.Cells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code findings.md} shows each published result with its question, its finding and every figure; {@code
 * -Dgolden.update} writes it. The finding is the paragraph that begins with "Finding" in the section of {@code
 * results/published/README.md} whose heading names the folder; captions are the report's.
 */
class FindingsPageTest {
    private static final Path PUBLISHED = Path.of("results", "published");
    private static final String LINK = "../../../results/published/";
    private static final Pattern FIGURE =
            Pattern.compile("<figure><img alt=\"([^\"]*)\"[^>]*src=\"charts/([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("aria-label=\"([^\"]*)\"");
    private static final Pattern FINDING = Pattern.compile("[*_]*Findings?[.:]?[*_]*[.:]?\\s+(.*)", Pattern.DOTALL);

    @Test
    void theFindingsAreThoseOfThePublishedResults() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Findings

                What the project's experiments found, with every figure. Each is a statement about a model that is not
                calibrated, not about the world; an interval says how well the model's answer is known. What the words
                mean says the [glossary](glossary.md); how a result is run again, [reproducing](reproducing.md). This
                page is written by the program.
                """);
        List<Path> folders = folders();
        for (Path folder : folders) {
            page.append(section(folder));
        }
        if (folders.isEmpty()) {
            page.append("\nNothing is published yet.\n");
        }
        WrittenPage.check("findings.md", page.toString(), FindingsPageTest.class);
    }

    /** What the page relies on: that the report shows the figures that stand beside it, all of them. */
    @Test
    void everyFigureIsOfTheReport() throws IOException {
        for (Path folder : folders()) {
            Set<String> files = new TreeSet<>();
            try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
                charts.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".svg")).forEach(files::add);
            }
            assertTrue(!files.isEmpty(), "figures in " + folder);
            assertEquals(files, new TreeSet<>(captions(folder).keySet()), "figures of " + folder);
        }
    }

    private static List<Path> folders() throws IOException {
        if (!Files.isDirectory(PUBLISHED)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(PUBLISHED)) {
            return folders.filter(f -> Files.exists(f.resolve("config.yaml"))).sorted().toList();
        }
    }

    private static String section(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Map<String, Object> configuration = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(folder.resolve("config.yaml")));
        StringBuilder out = new StringBuilder(
                "\n<a id=\"" + name + "\"></a>\n\n## " + configuration.get("question") + "\n\n");
        if (configuration.get("quote") != null) {
            out.append("> ").append(WrittenPage.filled(escaped(configuration.get("quote").toString()), "> "))
                    .append(">\n> (").append(configuration.get("source")).append(")\n\n");
        }
        out.append(WrittenPage.filled(finding(name), "")).append('\n').append(expectations(folder));
        for (Map.Entry<String, String> figure : captions(folder).entrySet()) {
            String file = LINK + name + "/charts/" + figure.getKey();
            Matcher title = TITLE.matcher(Files.readString(folder.resolve("charts").resolve(figure.getKey())));
            assertTrue(title.find(), "aria-label in " + file);
            out.append("![").append(escaped(unescaped(title.group(1)))).append("](").append(file).append(")\n\n")
                    .append(WrittenPage.filled("*" + escaped(figure.getValue()) + "*", "")).append('\n');
        }
        return out.append("Everything: [report](").append(LINK).append(name)
                .append("/report.html) and [configuration](").append(LINK).append(name).append("/config.yaml). To run it again:\n\n```\n./intervene reproduce ")
                .append(PUBLISHED.toString().replace('\\', '/')).append('/').append(name).append("\n```\n").toString();
    }

    private static String finding(String name) throws IOException {
        String readme = Files.readString(PUBLISHED.resolve("README.md"));
        for (String section : readme.split("(?m)^##+ ")) {
            String heading = section.lines().findFirst().orElse("");
            if (heading.matches(".*(?<![\\w-])" + name + "(?![\\w-]).*")) {
                for (String paragraph : section.split("\n\\s*\n")) {
                    Matcher finding = FINDING.matcher(paragraph.strip());
                    if (finding.matches()) {
                        return finding.group(1).replaceAll("<!--.*?-->", "").replaceAll("\\s+", " ");
                    }
                }
            }
        }
        throw new AssertionError("results/published/README.md should have a section with " + name
                + " in its heading and in it a paragraph that begins with 'Finding'");
    }

    /** What was expected, if anything was, and whether it is shown. */
    private static String expectations(Path folder) throws IOException {
        Path table = folder.resolve("analysis").resolve("expectations.csv");
        if (!Files.exists(table)) {
            return "";
        }
        StringBuilder out = new StringBuilder(
                "| pattern | expected | found, with 95 % interval | |\n|---|---|---|---|\n");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows.forEach(row -> out.append("| ").append(row.getField("pattern")).append(" | ")
                    .append(escaped(row.getField("statement")))
                    .append(" (`").append(row.getField("indicator")).append("` ").append(PublishedResultsTest.expected(row.getField("expected"), row.getField("by"))).append(") | ").append(number(row, "difference")).append(" (")
                    .append(number(row, "difference_low")).append(" to ").append(number(row, "difference_high"))
                    .append(") | ").append(row.getField("finding")).append(" |\n"));
        }
        return out.append('\n').toString();
    }

    private static String number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? "–" : Cells.text(Double.parseDouble(text)).replace("-", "−");
    }

    /** The caption of each figure, by its file, in the order of the report, which links to it. */
    private static Map<String, String> captions(Path folder) throws IOException {
        Map<String, String> captions = new LinkedHashMap<>();
        Matcher figure = FIGURE.matcher(Files.readString(folder.resolve("report.html")));
        while (figure.find()) {
            captions.put(figure.group(2), unescaped(figure.group(1)));
        }
        return captions;
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replaceAll("([*_<\\[\\]`|])", "\\\\$1");
    }
}
