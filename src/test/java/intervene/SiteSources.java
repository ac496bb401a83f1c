package intervene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the sources of the site from those that a git host shows. {@code mvn site} runs it, as one file and before
 * anything is compiled: {@code java SiteSources.java FOLDER} from the top folder writes there what the site is rendered
 * from.
 *
 * <p>Pages stay as they are but for two things: a link leads to where the site has what it names, and each heading gets
 * the anchor that a git host gives it. What pages link outside {@code src/site} comes along, as far as they link it:
 * pages as pages, other texts and folders as pages that show them, figures and reports as files. A link to nothing is an
 * error.
 */
final class SiteSources {
    static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Path RESOURCES = Path.of("src", "site", "resources");
    private static final Path DESCRIPTOR = Path.of("src", "site", "site.xml");
    private static final Path PUBLISHED = Path.of("results", "published");
    /** Where the site has what is not its own. */
    private static final Path FOREIGN = Path.of("source");
    /** What the menu links beside the pages of the site. */
    private static final List<Path> MENU = List.of(
            Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"),
            Path.of("results", "README.md"), Path.of("LICENSE"), Path.of("CITATION.cff"), PAGES.resolve("decisions"));
    /** What the site has as files, by the ending of the name; other texts are shown on a page. */
    private static final Set<String> FILES = Set.of("html", "svg", "png", "csv", "parquet");
    private static final Map<String, String> LANGUAGES =
            Map.of("java", "java", "yaml", "yaml", "cff", "yaml", "json", "json", "py", "python", "xml", "xml");

    private static final Pattern CODE_OR_LINK = Pattern.compile("(`+)[^`]+\\1|]\\(([^()\\s]+)\\)");
    private static final Pattern FIRST_WORDS = Pattern.compile("(?:# |question: )(.*)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.+?)\\s*#*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");

    private final Path root;
    /** What the site has of the repository, by its path there. */
    private final Set<Path> parts = new TreeSet<>();
    private final Deque<Path> waiting = new ArrayDeque<>();

    /** From the repository in this folder. */
    SiteSources(Path root) {
        this.root = root;
    }

    /** Writes into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        try {
            new SiteSources(Path.of("")).writeTo(Path.of(arguments[0]));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes everything, in place of what it wrote there before.
     *
     * @return what the site has of the repository, by its path there
     * @throws IllegalArgumentException if a link leads nowhere
     */
    Set<Path> writeTo(Path folder) throws IOException {
        clear(folder);
        copy(DESCRIPTOR, folder.resolve("site.xml"));
        for (Path file : files(RESOURCES)) {
            copy(file, folder.resolve("resources").resolve(RESOURCES.relativize(file).toString()));
        }
        files(PAGES).stream().filter(SiteSources::isMarkdown).forEach(this::need);
        MENU.forEach(this::need);
        while (!waiting.isEmpty()) {
            write(waiting.remove(), folder);
        }
        return Set.copyOf(parts);
    }

    private void write(Path part, Path folder) throws IOException {
        if (isFile(part)) {
            if (!part.startsWith(RESOURCES)) {
                copy(part, folder.resolve("resources").resolve(address(part)));
            }
            return;
        }
        Path page = folder.resolve("markdown").resolve(address(part).replaceFirst("html$", "md"));
        Files.createDirectories(page.getParent());
        if (Files.isDirectory(root.resolve(part))) {
            Files.writeString(page, listing(part));
        } else {
            String text = Files.readString(root.resolve(part));
            Files.writeString(page, isMarkdown(part) ? linked(part, text) : shown(part, text));
        }
    }

    /** Where the site has a file or folder of the repository: its address from the top of the site. */
    String address(Path part) {
        Path place = part.startsWith(PAGES) && (isMarkdown(part) || Files.isDirectory(root.resolve(part)))
                ? PAGES.relativize(part)
                : part.startsWith(RESOURCES) ? RESOURCES.relativize(part)
                : part.startsWith(PUBLISHED) ? Path.of("published").resolve(PUBLISHED.relativize(part))
                : FOREIGN.resolve(part);
        String path = place.toString().replace('\\', '/');
        if (Files.isDirectory(root.resolve(part))) {
            return path.isEmpty() ? "index.html" : path + "/index.html";
        }
        return isFile(part) ? path : (isMarkdown(part) ? path.substring(0, path.length() - 3) : path) + ".html";
    }

    private void need(Path part) {
        if (parts.add(part)) {
            waiting.add(part);
        }
    }

    /** A page with its links as the site needs them, and an anchor in each heading. */
    private String linked(Path page, String text) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> anchors = new HashMap<>();
        String fence = null;
        for (String line : text.lines().toList()) {
            Matcher mark = FENCE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            if (fence != null || mark.matches()) {
                fence = fence == null ? mark.group(1) : line.strip().startsWith(fence) ? null : fence;
                out.append(line);
            } else if (heading.matches()) {
                out.append(heading.group(1)).append(" <a id=\"").append(inSite(anchor(heading.group(2), anchors)))
                        .append("\"></a>")
                        .append(relinked(page, heading.group(2)));
            } else {
                out.append(relinked(page, line));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String relinked(Path page, String line) {
        return CODE_OR_LINK.matcher(line).replaceAll(m -> Matcher.quoteReplacement(
                m.group(2) == null ? m.group() : "](" + target(page, m.group(2)) + ")"));
    }

    private String target(Path page, String link) {
        String path = link.replaceFirst("#.*", "");
        String anchor = path.length() == link.length() ? "" : "#" + inSite(link.substring(path.length() + 1));
        if (path.isEmpty() || link.matches("[a-z][a-z0-9+.-]*:.*")) {
            return path.isEmpty() ? anchor : link;
        }
        Path part = page.resolveSibling(path).normalize();
        if (part.startsWith("..") || !Files.exists(root.resolve(part))) {
            throw new IllegalArgumentException(
                    page + ": nothing is at " + link + ". Links are relative to the page's folder.");
        }
        need(part);
        return relative(page, part) + (isMarkdown(part) ? anchor : "");
    }

    /** From one page of the site to another or to a file. */
    private String relative(Path page, Path part) {
        Path from = Path.of(address(page)).getParent();
        Path to = Path.of(address(part));
        return (from == null ? to : from.relativize(to)).toString().replace('\\', '/');
    }

    /** The anchor that a git host gives a heading; a number tells equal ones apart. */
    static String anchor(String heading, Map<String, Integer> earlier) {
        String words = heading.replaceAll("]\\([^)]*\\)", "").replaceAll("<[^>]*>", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "").strip().replace(' ', '-');
        int times = earlier.merge(words, 1, Integer::sum);
        return times == 1 ? words : words + "-" + (times - 1);
    }

    /** An anchor as links within the site have it: beginning with a letter. */
    private static String inSite(String anchor) {
        return (anchor.matches("[^A-Za-z].*") ? "a" : "") + anchor;
    }

    /** A page that shows a text. */
    private static String shown(Path part, String text) {
        String name = part.getFileName().toString();
        String language = LANGUAGES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text");
        return "# " + name + "\n\n`" + part.toString().replace('\\', '/') + "`\n\n~~~~~~~~ " + language + "\n"
                + text.stripTrailing() + "\n~~~~~~~~\n";
    }

    /** A page that lists a folder: pages by their headings, other texts with what they say first. */
    private String listing(Path part) throws IOException {
        StringBuilder out = new StringBuilder("# " + (part.startsWith(PAGES)
                ? capitalised(part.getFileName().toString()) : part.toString().replace('\\', '/')) + "\n\n");
        try (Stream<Path> files = Files.list(root.resolve(part))) {
            for (Path file : files.map(f -> part.resolve(f.getFileName())).sorted().toList()) {
                need(file);
                boolean isFolder = Files.isDirectory(root.resolve(file));
                String name = file.getFileName() + (isFolder ? "/" : "");
                String says = isFile(file) || isFolder ? "" : firstWords(Files.readString(root.resolve(file)));
                out.append("- [").append(isMarkdown(file) ? says : name).append("](").append(relative(part, file))
                        .append(')').append(says.isEmpty() || isMarkdown(file) ? "" : ": " + says).append('\n');
            }
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String firstWords(String text) {
        Matcher words = FIRST_WORDS.matcher(text);
        return words.lookingAt() ? words.group(1).replaceAll("([<*_`\\[\\]])", "\\\\$1") : "";
    }

    private static boolean isMarkdown(Path part) {
        return part.toString().endsWith(".md");
    }

    /** Whether the site has it as the file that it is. */
    private boolean isFile(Path part) {
        String name = part.getFileName().toString();
        return part.startsWith(RESOURCES) || FILES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.resolve(root.resolve(folder).relativize(f))).sorted().toList();
        }
    }

    private void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(root.resolve(from), to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what an earlier execution wrote, and nothing else. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder.resolve("site.xml"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
