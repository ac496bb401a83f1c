package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code references.md} is {@code references.bib} in full, for people; {@code -Dgolden.update} writes it. */
class ReferencesTest {
    private static final Pattern ENTRY =
            Pattern.compile("^@(\\w+)\\{([^,\\s]+),\\n(.*?)\\n}$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FIELD =
            Pattern.compile("(\\w+)\\s*=\\s*\\{((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*)},?\\s*");
    private static final Pattern ACCENT = Pattern.compile("\\{\\\\([^\\p{L}\\s]|[a-zA-Z](?=\\{))\\{?(\\p{L})}?}");
    private static final Map<String, String> COMBINING =
            Map.of("'", "\u0301", "`", "\u0300", "^", "\u0302", "\"", "\u0308", "~", "\u0303", "c", "\u0327",
                    "v", "\u030c");

    /** An entry of the bibliography: its key and its fields as they are written. */
    private record Reference(String type, String key, Map<String, String> fields) {
        String plain(String field) {
            return ReferencesTest.plain(fields.getOrDefault(field, ""));
        }

        boolean has(String field) {
            return fields.containsKey(field);
        }
    }

    @Test
    void theReferencesAreThoseOfTheBibliography() throws IOException {
        StringBuilder page = new StringBuilder("# References\n\n"
                + "What parameters, rules, worlds, methods and pages cite, by author and year. For programs that\n"
                + "manage references: [references.bib](references.bib), from which this page is written.\n\n");
        entries().forEach(r -> page.append(WrittenPage.filled("- <a id=\"" + r.key() + "\"></a>" + line(r), "  ")));
        WrittenPage.check("references.md", page.toString(), ReferencesTest.class);
    }

    @Test
    void everyEntryIsRead() throws IOException {
        long entries = Files.readAllLines(SiteSources.PAGES.resolve("references.bib")).stream()
                .filter(l -> l.startsWith("@")).count();
        assertEquals(entries, entries().size());
        assertEquals(entries, entries().stream().map(Reference::key).distinct().count(), "keys are unique");
    }

    @Test
    void nothingOfAnEntryIsLost() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Reference reference : entries()) {
            String line = line(reference).replace("\\", "");
            assertTrue(!line.matches(".*[{}$].*"), "left of LaTeX: " + line);
            for (String field : reference.fields().keySet()) {
                boolean isShown = Set.of("author", "editor").contains(field)
                        ? Stream.of(reference.plain(field).split(" and ")).filter(n -> !n.equals("others"))
                                .allMatch(n -> line.contains(n.split(", ")[0]))
                        : line.contains(reference.plain(field));
                if (!isShown) {
                    lost.add(reference.key() + ": " + field);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static List<Reference> entries() throws IOException {
        List<Reference> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(Files.readString(SiteSources.PAGES.resolve("references.bib")));
        while (entry.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(entry.group(3));
            int end = 0;
            while (field.find() && field.start() <= end + 2) {
                fields.put(field.group(1), field.group(2).replaceAll("\\s+", " "));
                end = field.end();
            }
            assertTrue(end >= entry.group(3).length(), "not understood in " + entry.group(2) + ": " + entry.group(3));
            entries.add(new Reference(entry.group(1), entry.group(2), fields));
        }
        Collator letters = Collator.getInstance(Locale.ROOT);
        entries.sort(Comparator.<Reference, String>comparing(r -> names(r.plain("author"), true), letters)
                .thenComparing(r -> r.plain("year")).thenComparing(Reference::key));
        return entries;
    }

    private static String line(Reference r) {
        boolean isPart = r.has("journal") || r.has("booktitle");
        String title = escaped(r.plain("title"));
        List<String> parts = new ArrayList<>();
        parts.add(names(r.plain("author"), true) + " (" + r.plain("year") + ")");
        parts.add(isPart ? title : "*" + title + "*" + (r.has("edition") ? ", edition " + r.plain("edition") : ""));
        if (r.has("journal")) {
            parts.add("*" + escaped(r.plain("journal")) + "*" + (r.has("volume") ? " " + r.plain("volume") : "")
                    + (r.has("number") ? "(" + r.plain("number") + ")" : "")
                    + (r.has("pages") ? ", " + r.plain("pages") : ""));
        } else if (r.has("booktitle")) {
            parts.add("In " + (r.has("editor") ? names(r.plain("editor"), false) + " (eds), " : "") + "*"
                    + escaped(r.plain("booktitle")) + "*" + (r.has("pages") ? ", " + r.plain("pages") : ""));
        }
        parts.add(r.has("journal") ? joined(r, "publisher")
                : joined(r, "series", "volume", "publisher", "institution", "school", "number", "address"));
        parts.add(joined(r, "howpublished"));
        parts.add(joined(r, "note"));
        parts.add(r.has("doi")
                ? "[doi:" + escaped(r.plain("doi")) + "](https://doi.org/" + address(r.plain("doi")) + ")"
                : r.has("url") ? "<" + r.plain("url") + ">" : "");
        String line = parts.stream().filter(p -> !p.isEmpty())
                .map(p -> p.matches(".*[.?!]\\*?") ? p : p + ".").collect(Collectors.joining(" "));
        return r.has("doi") || r.has("url") ? line.substring(0, line.length() - 1) : line;
    }

    private static String address(String doi) {
        return doi.replace("(", "%28").replace(")", "%29");
    }

    private static String joined(Reference r, String... fields) {
        return Stream.of(fields).filter(r::has).map(f -> escaped(r.plain(f))).collect(Collectors.joining(", "));
    }

    /** {@code Evans, Gareth and Mohamed Sahnoun}; the first surname first, where it is to be sorted by. */
    private static String names(String field, boolean surnameFirst) {
        List<String> names = new ArrayList<>();
        for (String name : field.split(" and ")) {
            String[] parts = name.split(", ");
            boolean turned = parts.length == 2 && !(surnameFirst && names.isEmpty());
            names.add(turned ? parts[1] + " " + parts[0] : name);
        }
        int last = names.size() - 1;
        if (names.get(last).equals("others")) {
            return String.join(", ", names.subList(0, last)) + " et al.";
        }
        return last == 0 ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Without the marks of LaTeX. */
    private static String plain(String latex) {
        String text = ACCENT.matcher(latex).replaceAll(m -> Matcher.quoteReplacement(
                Normalizer.normalize(m.group(2) + COMBINING.get(m.group(1)), Normalizer.Form.NFC)));
        return text.replace("\\&", "&").replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
                .replace('`', '‘').replace('\'', '’').replaceAll("[{}$]", "");
    }

    private static String escaped(String text) {
        return text.replaceAll("([*_<\\[\\]])", "\\\\$1");
    }
}
