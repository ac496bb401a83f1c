package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.command.ExitCode;
import intervene.findings.Experiment;
import intervene.result.CsvTableReader;
import intervene.result.TableReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published results are whole, small, and what the program gives; their page quotes them. In the page, text between
 * {@code <!--=WHAT-->} and {@code <!--/-->} is written by {@code -Dgolden.update} from the results.
 */
class PublishedResultsTest {
    private static final Path PUBLISHED = Path.of("results", "published");
    private static final Path README = PUBLISHED.resolve("README.md");
    private static final long MOST_BYTES = 2L << 20;
    private static final int DIGITS = 3;
    private static final Pattern QUOTED = Pattern.compile("<!--=([^>]*?)-->.*?<!--/-->", Pattern.DOTALL);

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> content = Files.list(PUBLISHED)) {
            return content.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableReader table = CsvTableReader.open(csv)) {
            for (List<String> row = table.next(); row != null; row = table.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(table.header().get(i), row.get(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void everyExperimentIsPublished() throws IOException {
        TreeSet<String> experiments = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("configs", "sweeps"))) {
            files.forEach(file -> experiments.add(file.getFileName().toString().replace(".yaml", "")));
        }
        assertEquals(experiments, new TreeSet<>(folders().map(folder -> folder.getFileName().toString()).toList()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isSmallEnoughForGit(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertTrue(bytes < MOST_BYTES, folder + " has " + bytes + " bytes");
    }

    /** Four runs of each, drawn by seed; all of one experiment are the work of {@code .ci/run}. */
    @ParameterizedTest
    @MethodSource("folders")
    void aSampleIsReproduced(Path folder) {
        assertEquals(ExitCode.DONE, Main.execute("reproduce", folder.toString(), "--sample", "4", "--quiet"));
    }

    /** What is published is the experiment of the same name in this project. */
    @ParameterizedTest
    @MethodSource("folders")
    void isTheExperimentOfItsFile(Path folder) throws IOException {
        var published = Experiment.open(folder).sweep();
        var file = intervene.scenario.SweepReader.read(
                Path.of("configs", "sweeps", folder.getFileName() + ".yaml"), List.of());
        assertEquals(file.story(), published.story());
        assertEquals(file.indicators(), published.indicators());
        assertEquals(file.expectations(), published.expectations());
        assertEquals(file.design().factors(), published.design().factors());
        assertEquals(file.design().size(), published.design().size());
        assertEquals(file.replicates(), published.replicates());
    }

    @Test
    void thePageQuotesTheResults() throws IOException {
        String text = Files.readString(README);
        StringBuilder current = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        int quotations = 0;
        while (quoted.find()) {
            quoted.appendReplacement(current, Matcher.quoteReplacement(
                    "<!--=" + quoted.group(1) + "-->" + said(quoted.group(1).strip().split(" ")) + "<!--/-->"));
            quotations++;
        }
        quoted.appendTail(current);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(README, current);
        }
        assertEquals(current.toString(), Files.readString(README),
                "rewrite it with: mvn test -Dtest=PublishedResultsTest -Dgolden.update");
        assertTrue(quotations >= folders().count() * 4);
        assertTrue(text.lines().noneMatch(line -> line.startsWith("<!--=") && !line.contains(" claims")),
                "a line within a paragraph that begins with a comment would end the paragraph");
    }

    /** What stands in the place of a quotation such as {@code veto-rules claim 3}. */
    private static String said(String... what) throws IOException {
        Path folder = PUBLISHED.resolve(what[0]);
        return switch (what[1]) {
            case "question" -> Experiment.open(folder).sweep().story().question();
            case "command" -> "`./intervene " + String.join(" ", command(folder)) + "`";
            case "work" -> work(folder);
            case "claims" -> claims(folder);
            case "claim" -> claim(rows(folder.resolve("analysis/expectations.csv")).get(Integer.parseInt(what[2]) - 1),
                    List.of(what));
            default -> value(folder, what);
        };
    }

    private static List<String> command(Path folder) throws IOException {
        return ((List<?>) Experiment.open(folder).result().manifest().get("command")).stream()
                .map(Object::toString).toList();
    }

    private static String work(Path folder) throws IOException {
        Map<String, Object> manifest = Experiment.open(folder).result().manifest();
        Duration took = Duration.between(Instant.parse(manifest.get("started").toString()),
                Instant.parse(manifest.get("finished").toString()));
        long minutes = Math.max(1, Math.round(took.toSeconds() / 60.0));
        return String.format(Locale.ROOT, "%,d runs; about %d %s on two processors", ((Map<?, ?>) manifest.get("runs")).get("done"),
                minutes, minutes == 1 ? "minute" : "minutes");
    }

    private static String claims(Path folder) throws IOException {
        StringBuilder table = new StringBuilder("\n| | claim | expected | found, with 95 % interval | |\n|---|---|---|---|---|\n");
        for (Map<String, String> row : rows(folder.resolve("analysis/expectations.csv"))) {
            table.append("| ").append(row.get("pattern")).append(" | ").append(row.get("statement")).append(" | ")
                    .append('`').append(row.get("indicator")).append("` ").append(expected(row.get("expected"), row.get("by"))).append(" | ")
                    .append(claim(row, List.of())).append(" | ")
                    .append(row.get("finding")).append(" |\n");
        }
        return table.toString();
    }

    /** How an indicator was expected to change, with the least change that counts. */
    static String expected(String how, String by) {
        return how + (by.equals("0") ? "" : (how.equals("stays") ? " within " : " by at least ") + by);
    }

    /** A change; with {@code %} in hundredths, with {@code less} as a fall. */
    private static String claim(Map<String, String> row, List<String> how) {
        BigDecimal unit = new BigDecimal(how.contains("%") ? 100 : 1);
        boolean less = how.contains("less");
        return estimate(row.get("difference"), row.get(less ? "difference_high" : "difference_low"),
                row.get(less ? "difference_low" : "difference_high"), less ? unit.negate() : unit);
    }

    /** {@code FOLDER TABLE KEY=VALUE… COLUMN}: an estimate of a table of the analysis, with its interval. */
    private static String value(Path folder, String... what) throws IOException {
        String column = what[what.length - 1];
        List<Map<String, String>> found = rows(folder.resolve("analysis/" + what[1] + ".csv")).stream()
                .filter(row -> Arrays.stream(what, 2, what.length - 1).allMatch(condition ->
                        condition.substring(condition.indexOf('=') + 1).equals(row.get(condition.substring(0, condition.indexOf('='))))))
                .toList();
        assertEquals(1, found.size(), String.join(" ", what));
        Map<String, String> row = found.get(0);
        return estimate(row.get(column), row.get(column + "_low"), row.get(column + "_high"), BigDecimal.ONE);
    }

    private static String estimate(String value, String low, String high, BigDecimal factor) {
        return number(value, factor) + " (" + number(low, factor) + " to " + number(high, factor) + ")";
    }

    private static String number(String text, BigDecimal factor) {
        BigDecimal number = new BigDecimal(text).multiply(factor).round(new MathContext(DIGITS)).stripTrailingZeros();
        String plain = number.scale() <= 0 ? String.format(Locale.ROOT, "%,d", number.toBigInteger()) : number.toPlainString();
        return plain.replace('-', '−');
    }
}
