package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * TRACE and the reading guides claim nothing without a pointer, and every pointer leads somewhere: {@code Class} or
 * {@code Class#method} to a test, a link to a file or to a heading of a page. Words of a link's text after a comma must
 * occur in the section that it leads to. Relies on headings having the addresses that GitHub gives them.
 */
class PointersTest {
    private static final Path SITE = Path.of("src", "site", "markdown");
    private static final Path TRACE = SITE.resolve("trace.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path SWEEPS = Path.of("configs", "sweeps");
    private static final Path PUBLISHED = Path.of("results", "published", "README.md");

    /** Lines from which on a link to a page must name the section. */
    private static final int LONG_PAGE = 60;

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|Properties))(?:#(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\\\.)*)]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(#+) +(.*)");
    private static final Pattern CLAIMS =
            Pattern.compile("\\[(\\d+) of (\\d+)]\\([./]*(results/published/([\\w-]+)/analysis/expectations\\.csv)\\)");
    private static final Pattern EXPECTED = Pattern.compile("pattern: (P\\d+)");
    private static final Pattern CLAIM = Pattern.compile("^ *(?:- )?statement: ", Pattern.MULTILINE);

    private static Map<String, List<Path>> tests;

    /** A link of a document: its text, and what it leads to from the document's folder. */
    private record Link(String text, String target) {
        String file() {
            return target.replaceFirst("#.*", "");
        }

        String anchor() {
            return target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        }
    }

    /** A heading of a page, with the text from there to the next one that is not below it. */
    private record Section(String anchor, String text) {}

    @BeforeAll
    static void findTests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.collect(Collectors.groupingBy(f -> f.getFileName().toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace.md", "guide-odd.md", "guide-reporting.md"})
    void everyTestThatIsNamedExists(String name) throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        Matcher m = TEST.matcher(Files.readString(SITE.resolve(name)));
        while (m.find()) {
            named++;
            if (!isTest(m.group(1), m.group(2))) {
                missing.add(m.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 0, "no test is named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace.md", "guide-odd.md", "guide-reporting.md"})
    void everyLinkLeadsToItsPlace(String name) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Link link : links(Files.readString(SITE.resolve(name)))) {
            String problem = problem(SITE.resolve(name), link);
            if (!problem.isEmpty()) {
                broken.add("[" + link.text + "](" + link.target + "): " + problem);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyStatementOfTheTraceHasAPointer() throws IOException {
        List<String> statements = statements(Files.readString(TRACE));
        assertEquals(List.of(), statements.stream().filter(s -> !hasPointer(s)).toList());
        assertTrue(statements.size() > 100, "statements found: " + statements.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide-odd.md", "guide-reporting.md"})
    void everyItemOfAGuideHasAPointerOrSaysWhyItDoesNotApply(String name) throws IOException {
        List<String> items = statements(Files.readString(SITE.resolve(name))).stream().filter(s -> s.startsWith("|"))
                .toList();
        assertEquals(List.of(), items.stream().filter(i -> !hasPointer(i)
                && !Pattern.compile("not applicable: \\w+ \\w+").matcher(i).find()).toList());
        List<String> both = items.stream().filter(i -> i.contains("| ✓ |") == i.contains("not applicable: ")).toList();
        assertEquals(List.of(), both, "either ticked or not applicable");
        assertTrue(items.size() > 20, "items found: " + items.size());
    }

    @Test
    void everyLimitIsHeldByATestThatNamesIt() throws IOException {
        Map<String, String> rows = rows("L");
        assertEquals(names("L", 12), rows.keySet().stream().sorted(PointersTest::byNumber).toList());
        List<String> unnamed = new ArrayList<>();
        for (Map.Entry<String, String> row : rows.entrySet()) {
            Pattern limit = Pattern.compile("Limit " + row.getKey().substring(1) + "\\b");
            Matcher m = TEST.matcher(row.getValue());
            int held = 0;
            while (m.find()) {
                held += limit.matcher(source(m.group(1))).find() ? 1 : -100;
            }
            if (held <= 0) {
                unnamed.add(row.getValue());
            }
        }
        assertEquals(List.of(), unnamed, "a test of the row does not say 'Limit n'");
    }

    /** Who expects a pattern is linked where it is judged; no pattern that is expected is said not to be looked for. */
    @Test
    void everyPatternIsJudgedByTheExperimentsThatExpectIt() throws IOException {
        Map<String, String> rows = rows("P");
        assertEquals(names("P", 14), rows.keySet().stream().sorted(PointersTest::byNumber).toList());
        for (Path sweep : sweeps()) {
            Matcher m = EXPECTED.matcher(Files.readString(sweep));
            while (m.find()) {
                String row = rows.get(m.group(1));
                assertTrue(row.contains("configs/sweeps/" + sweep.getFileName()) && !row.contains("not looked for"),
                        sweep + " expects what is not judged by it: " + row);
            }
        }
    }

    /** As many claims are judged as the experiments make, those of patterns and the others. */
    @Test
    void everyClaimOfAnExperimentIsJudged() throws IOException {
        Map<String, Long> judged = new HashMap<>();
        Matcher m = CLAIMS.matcher(Files.readString(TRACE));
        while (m.find()) {
            judged.merge(m.group(4), Long.parseLong(m.group(2)), Long::sum);
        }
        Map<String, Long> made = new HashMap<>();
        for (Path sweep : sweeps()) {
            long claims = CLAIM.matcher(Files.readString(sweep)).results().count();
            if (claims > 0) {
                made.put(sweep.getFileName().toString().replace(".yaml", ""), claims);
            }
        }
        assertEquals(made, judged);
    }

    /** A published table that is missing is found by {@link #everyLinkLeadsToItsPlace}. */
    @Test
    void numbersOfShownClaimsAreThoseOfThePublishedTables() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String statement : statements(Files.readString(TRACE))) {
            Matcher row = Pattern.compile("\\| (P\\d+) \\|").matcher(statement);
            String pattern = row.lookingAt() ? row.group(1) : "";
            Matcher m = CLAIMS.matcher(statement);
            while (m.find()) {
                Path table = Path.of(m.group(3));
                String said = m.group(1) + " of " + m.group(2);
                if (Files.exists(table) && !shown(table, pattern).equals(said)) {
                    wrong.add(pattern + " " + m.group() + ": " + shown(table, pattern));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** How many of the claims about a pattern, or about none, are shown. */
    private static String shown(Path table, String pattern) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<String> findings = reader.stream().filter(r -> r.getField("pattern").equals(pattern))
                    .map(r -> r.getField("finding")).toList();
            return findings.stream().filter("shown"::equals).count() + " of " + findings.size();
        }
    }

    private static List<Path> sweeps() throws IOException {
        try (Stream<Path> files = Files.list(SWEEPS)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Rows of tables in the trace that begin with a letter and a number, by these. */
    private static Map<String, String> rows(String letter) throws IOException {
        Map<String, String> rows = new HashMap<>();
        Pattern pattern = Pattern.compile("\\| (" + letter + "\\d+) \\|.*");
        for (String statement : statements(Files.readString(TRACE))) {
            Matcher m = pattern.matcher(statement);
            if (m.matches()) {
                assertEquals(null, rows.put(m.group(1), statement), "twice: " + m.group(1));
            }
        }
        return rows;
    }

    private static List<String> names(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n).toList();
    }

    private static int byNumber(String a, String b) {
        return Integer.compare(Integer.parseInt(a.substring(1)), Integer.parseInt(b.substring(1)));
    }

    private static boolean hasPointer(String statement) {
        return TEST.matcher(statement).find() || !links(statement).isEmpty();
    }

    /** What a page states from its first section on: list items, rows of tables below their head, paragraphs. */
    private static List<String> statements(String page) {
        List<String> statements = new ArrayList<>();
        var open = new StringBuilder();
        String[] lines = page.substring(page.indexOf("\n## ") + 1).split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean begins = line.isEmpty() || line.startsWith("|") || line.startsWith("- ") || line.startsWith("#");
            if (begins && open.length() > 0) {
                statements.add(open.toString());
                open.setLength(0);
            }
            boolean head = line.matches("[| :-]+") || i + 1 < lines.length && lines[i + 1].matches("\\|[ |:-]+");
            if (!line.isEmpty() && !line.startsWith("#") && !(line.startsWith("|") && head)) {
                open.append(open.length() == 0 ? "" : " ").append(line);
            }
        }
        if (open.length() > 0) {
            statements.add(open.toString());
        }
        return statements;
    }

    private static List<Link> links(String text) {
        return LINK.matcher(text).results().map(m -> new Link(m.group(1).replaceAll("\\s+", " "), m.group(2)))
                .filter(link -> !link.target.matches("[a-z]+:.*")).toList();
    }

    /** What is wrong with a link; empty where nothing is. */
    private static String problem(Path document, Link link) throws IOException {
        Path file = link.file().isEmpty() ? document : document.resolveSibling(link.file()).normalize();
        if (!Files.exists(file)) {
            return "no such file: " + file;
        }
        if (!file.toString().endsWith(".md")) {
            return link.anchor().isEmpty() ? "" : "only pages have sections";
        }
        List<String> lines = Files.readAllLines(file);
        if (link.anchor().isEmpty()) {
            boolean record = file.startsWith(SITE.resolve("decisions"));
            return record || file.equals(PUBLISHED) || lines.size() < LONG_PAGE ? "" : "say which section of the page";
        }
        List<Section> found = sections(lines).stream().filter(s -> s.anchor.equals(link.anchor())).toList();
        if (found.isEmpty()) {
            return "no such heading";
        }
        String text = plain(found.get(0).text);
        return Stream.of(plain(link.text).split(", ")).skip(1).filter(words -> !text.contains(words))
                .map(words -> "'" + words + "' does not stand there").collect(Collectors.joining("; "));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("[*`\\\\]", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Section> sections(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (int i : headings(lines)) {
            Matcher heading = HEADING.matcher(lines.get(i));
            heading.matches();
            String slug = slug(heading.group(2));
            int before = used.merge(slug, 1, Integer::sum) - 1;
            int level = heading.group(1).length();
            int end = headings(lines).stream().filter(j -> j > i && lines.get(j).indexOf(' ') <= level).findFirst()
                    .orElse(lines.size());
            String text = String.join("\n", lines.subList(i, end));
            sections.add(new Section(before == 0 ? slug : slug + "-" + before, text));
        }
        return sections;
    }

    /** Lines with headings; code may begin with the same sign. */
    private static List<Integer> headings(List<String> lines) {
        List<Integer> headings = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= lines.get(i).startsWith("```");
            if (!code && HEADING.matcher(lines.get(i)).matches()) {
                headings.add(i);
            }
        }
        return headings;
    }

    /** The address of a heading, as GitHub makes it: lower case, without punctuation, with hyphens for spaces. */
    private static String slug(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    /** Whether there is a class of that name, and in it such a method with the annotation of a test. */
    private static boolean isTest(String type, String method) throws IOException {
        String source = source(type);
        if (method == null || source.isEmpty()) {
            return !source.isEmpty();
        }
        int at = source.indexOf(" void " + method + "(");
        return at >= 0 && Pattern.compile("@(Test|ParameterizedTest|Property)\\b")
                .matcher(source.substring(Math.max(0, source.lastIndexOf(" void ", at - 1)), at)).find();
    }

    /** The text of the one test class of that name; empty where there is none. */
    private static String source(String type) throws IOException {
        List<Path> found = tests.getOrDefault(type + ".java", List.of());
        assertTrue(found.size() < 2, "of this name there are several: " + found);
        return found.isEmpty() ? "" : Files.readString(found.get(0));
    }
}
