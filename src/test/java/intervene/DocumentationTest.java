package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Reason;
import intervene.observe.Indicator;
import intervene.param.ParameterSpec;
import intervene.param.ParameterTable;
import intervene.scenario.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents say what the program says. Text between {@code <!-- parameters: GROUP -->} or {@code <!-- indicators -->}
 * and {@code <!-- end -->} is written by {@code -Dgolden.update}.
 */
class DocumentationTest {
    private static final Path SITE = Path.of("src", "site", "markdown");
    private static final Path ODD = SITE.resolve("odd.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "intervene");

    private static final Pattern GENERATED =
            Pattern.compile("<!-- (parameters: [a-zA-Z]+|indicators) -->\n.*?<!-- end -->\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern BIB_AUTHOR = Pattern.compile("^ *author *= *\\{(.*)},?$", Pattern.MULTILINE);
    private static final Pattern BIB_YEAR = Pattern.compile("^ *year *= *\\{(\\d{4})}", Pattern.MULTILINE);
    /** What looks like author and year in a comment; not a month of a year, nor a code of a state. */
    private static final Pattern CITATION = Pattern.compile(
            "\\b(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d|\\p{Lu}{3} \\d)"
                    + "\\p{Lu}[\\p{L}-]+(?:(?:, \\p{Lu}[\\p{L}-]+)* and \\p{Lu}[\\p{L}-]+| et al\\.| of \\p{Lu}\\p{L}+|"
                    + " \\p{Lu}[\\p{L}-]+| \\p{Ll}{5})* (?:19|20)\\d{2}\\b");

    @ParameterizedTest
    @ValueSource(strings = {"odd.md", "parameters.md", "indicators.md"})
    void generatedTablesAreCurrent(String name) throws IOException {
        Path file = SITE.resolve(name);
        String current = replaced(Files.readString(file), DocumentationTest::generated);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, current);
        }
        assertEquals(current, Files.readString(file), "rewrite it with: mvn test -Dtest=DocumentationTest -Dgolden.update");
    }

    @Test
    void theModelDescriptionHasEveryGroupOfParametersOnce() throws IOException {
        List<String> shown = new ArrayList<>();
        Matcher matcher = GENERATED.matcher(Files.readString(ODD));
        while (matcher.find()) {
            shown.add(matcher.group(1));
        }
        Set<String> groups = new TreeSet<>();
        Parameters.CATALOGUE.specs().forEach(s -> groups.add("parameters: " + (s.topic().isEmpty() ? "run" : s.topic())));
        assertEquals(List.copyOf(groups), shown.stream().sorted().toList());
    }

    @Test
    void everyRuleIsLinkedInTheModelDescription() throws IOException {
        Set<String> linked = links(ODD).stream().map(p -> p.getFileName().toString()).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (String folder : List.of("decision", "process")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
                files.map(p -> p.getFileName().toString())
                        .filter(n -> !n.endsWith("Parameters.java") && !n.equals("package-info.java"))
                        .filter(n -> !linked.contains(n)).sorted().forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing, "link these in " + ODD);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(
                Path.of("README.md"), Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"),
                Path.of("notebooks", "README.md")));
        try (Stream<Path> files = Files.walk(SITE)) {
            files.filter(p -> p.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            links(document).stream().filter(p -> !Files.exists(p)).forEach(p -> broken.add(document + ": " + p));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everySourceOfAParameterOrReasonIsInTheReferences() throws IOException {
        Set<String> references = references();
        Set<String> sources = new LinkedHashSet<>();
        Parameters.CATALOGUE.specs().stream().filter(s -> s.basis() == ParameterSpec.Basis.SOURCED)
                .map(ParameterSpec::source).forEach(sources::add);
        Stream.of(Reason.values()).map(Reason::source).forEach(sources::add);
        List<String> unknown = sources.stream()
                .flatMap(s -> Stream.of(s.split("; ")))
                .filter(s -> references.stream().noneMatch(s::contains)).toList();
        assertEquals(List.of(), unknown, "add these to references.bib");
    }

    @Test
    void everyCitationInACommentIsInTheReferences() throws IOException {
        Set<String> references = references();
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                String comments = Files.readAllLines(file).stream().map(String::strip)
                        .filter(l -> l.startsWith("*") || l.startsWith("/**") || l.startsWith("//"))
                        .map(l -> l.replaceFirst("^(/\\*\\*|\\*|//)", "").strip()).collect(Collectors.joining(" "));
                Matcher matcher = CITATION.matcher(comments);
                while (matcher.find()) {
                    if (references.stream().noneMatch(matcher.group()::endsWith)) {
                        unknown.add(matcher.group() + " in " + file.getFileName());
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown, "add these to references.bib");
    }

    @Test
    void theReadmeStatesTheTallyOfDefaults() throws IOException {
        String tally = ParameterTable.tally(Parameters.CATALOGUE.specs());
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        assertTrue(readme.contains(tally), "README.md should say: " + tally);
    }

    private static String replaced(String text, UnaryOperator<String> table) {
        return GENERATED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                "<!-- " + m.group(1) + " -->\n" + table.apply(m.group(1)) + "<!-- end -->\n"));
    }

    private static String generated(String what) {
        if (what.equals("indicators")) {
            return Indicator.markdown();
        }
        String group = what.substring("parameters: ".length());
        if (group.equals("all")) {
            return "\n" + Parameters.CATALOGUE.markdown() + "\n";
        }
        List<ParameterSpec> specs = Parameters.CATALOGUE.specs().stream()
                .filter(s -> s.topic().equals(group.equals("run") ? "" : group)).toList();
        return ParameterTable.markdown(specs).lines().filter(l -> l.startsWith("|"))
                .map(l -> l + "\n").collect(Collectors.joining());
    }

    /** Files that a document links to, from the current folder; addresses on the web are left out. */
    private static List<Path> links(Path document) throws IOException {
        List<Path> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(Files.readString(document));
        while (matcher.find()) {
            Path folder = document.getParent() == null ? Path.of("") : document.getParent();
            links.add(folder.resolve(matcher.group(1)).normalize());
        }
        return links;
    }

    /** Citations that references.bib can resolve: surnames and year. */
    private static Set<String> references() throws IOException {
        Set<String> citations = new LinkedHashSet<>();
        for (String entry : Files.readString(SITE.resolve("references.bib")).split("\n@")) {
            Matcher author = BIB_AUTHOR.matcher(entry);
            Matcher year = BIB_YEAR.matcher(entry);
            if (author.find() && year.find()) {
                citations.add(authors(author.group(1)) + " " + year.group(1));
                citations.add(authors(author.group(1)).split("[, ]")[0] + " et al. " + year.group(1));
            }
        }
        return citations;
    }

    /** {@code Pattison}, {@code Evans and Sahnoun}, {@code Salmon, Moraes, Dror and Shaw}. */
    private static String authors(String field) {
        if (field.startsWith("{")) {
            return field.substring(1, field.length() - 1);
        }
        List<String> names = Stream.of(field.split(" and ")).map(name -> name.split(",")[0]).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
