package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Ballot;
import intervene.decision.CouncilParameters;
import intervene.decision.Reason;
import intervene.decision.ReformParameters;
import intervene.design.DesignKind;
import intervene.domain.CrisisKind;
import intervene.domain.Doctrine;
import intervene.domain.Enlistment;
import intervene.domain.Labels;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.domain.RegionalGroup;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.history.DraftRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary explains what tables and files may show, in order, in two sentences at most. */
class GlossaryTest {
    private static final Path GLOSSARY = SiteSources.PAGES.resolve("glossary.md");
    private static final Pattern ENTRY =
            Pattern.compile("<a id=\"([^\"]+)\"></a>\\*\\*([^*]+)\\*\\*(?: \\(([^)]*)\\))?: (.+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** An entry: its anchor, its term, what it is called in files and tables, and what it says. */
    private record Entry(String anchor, String term, List<String> codes, String text) {}

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String paragraph : Files.readString(GLOSSARY).split("\n\n")) {
            Matcher entry = ENTRY.matcher(paragraph.strip().replace('\n', ' '));
            if (entry.matches()) {
                List<String> codes = entry.group(3) == null ? List.of()
                        : CODE.matcher(entry.group(3)).results().map(m -> m.group(1)).toList();
                entries.add(new Entry(entry.group(1), entry.group(2), codes, entry.group(4)));
            } else {
                assertTrue(!paragraph.contains("<a id"), "not an entry: " + paragraph);
            }
        }
        return entries;
    }

    @Test
    void termsAreInOrderEachOnceAndUnderTheirLetter() throws IOException {
        List<String> terms = entries().stream().map(Entry::term).toList();
        assertTrue(terms.size() > 100, "entries found: " + terms.size());
        assertEquals(terms.stream().sorted((a, b) -> letters(a).compareTo(letters(b))).toList(), terms);
        assertEquals(terms.size(), new HashSet<>(terms).size());
        String letter = "";
        for (String line : Files.readAllLines(GLOSSARY)) {
            Matcher entry = Pattern.compile("<a id=\"[^\"]+\"></a>\\*\\*(.).*").matcher(line);
            letter = line.startsWith("## ") ? line.substring(3) : letter;
            assertTrue(!entry.matches() || entry.group(1).equals(letter), line + " under " + letter);
        }
    }

    private static String letters(String term) {
        return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "");
    }

    @Test
    void anchorsAreThoseOfHeadings() throws IOException {
        for (Entry entry : entries()) {
            assertEquals(SiteSources.anchor(entry.term(), new HashMap<>()), entry.anchor());
        }
    }

    @Test
    void twoSentencesAreEnough() throws IOException {
        List<String> longer = entries().stream()
                .filter(e -> e.text().replaceAll("`[^`]*`|\\([^)]*\\)|et al\\.", "").split("[.?!](?= |$)").length > 2)
                .map(Entry::term).toList();
        assertEquals(List.of(), longer);
    }

    /** Constants of the program that stand in tables, configurations or explanations. */
    private static Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        Stream.of(CrisisKind.values(), Doctrine.values(), Enlistment.values(), Mandate.values(), Means.values(),
                Measure.values(), Perpetrator.values(), RegionalGroup.values(), Role.values(), Timeliness.values(),
                Ballot.values(), Reason.values(), DesignKind.values(), CouncilParameters.Veto.values(),
                ReformParameters.DutyAssignment.values()).flatMap(Stream::of).map(Labels::of).forEach(labels::add);
        Stream.of(Outcome.values()).map(Outcome::label).forEach(labels::add);
        Stream.of(DraftRecord.Result.values())
                .map(r -> Labels.of(r).replaceFirst("^withdrawn-", "withdrawn:")).forEach(labels::add);
        return labels;
    }

    @Test
    void everyLabelOfTheProgramIsATerm() throws IOException {
        Set<String> missing = labels();
        entries().forEach(e -> missing.removeAll(e.codes()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyNameBesideATermIsALabelOfTheProgram() throws IOException {
        Set<String> unknown = new TreeSet<>();
        entries().forEach(e -> unknown.addAll(e.codes()));
        unknown.removeAll(labels());
        assertEquals(Set.of(), unknown);
    }

    /** Paths of parameters, and other names with a dot, must be there. */
    @Test
    void parametersAreNamedAsTheyAre() throws IOException {
        String parameters = Files.readString(SiteSources.PAGES.resolve("parameters.md"));
        Map<String, List<String>> unknown = new TreeMap<>();
        for (Entry entry : entries()) {
            CODE.matcher(entry.text()).results().map(m -> m.group(1)).filter(c -> c.matches("[a-z]+\\.[a-zA-Z]+"))
                    .filter(c -> !parameters.contains("`" + c + "`"))
                    .forEach(c -> unknown.computeIfAbsent(entry.term(), t -> new ArrayList<>()).add(c));
        }
        assertEquals(Map.of(), unknown);
    }
}
