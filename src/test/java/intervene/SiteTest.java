package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Links of the pages lead somewhere, on a git host and in the site; the site as built is for {@code .ci/check-site}. */
class SiteTest {
    private static final Path SITE = Path.of("src", "site");
    private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+?)\\s*#*");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern MENU_ITEM = Pattern.compile("<item [^>]*href=\"([^\"]+)\"");

    private static List<Path> pages() throws IOException {
        return files(SiteSources.PAGES, ".md");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Without code, in which nothing is a link or a heading. */
    private static List<String> prose(String text) {
        List<String> lines = new ArrayList<>();
        boolean isCode = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.strip().startsWith("```") || line.startsWith("~~~");
            isCode ^= fence;
            if (!fence && !isCode) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        for (String line : prose(Files.readString(page))) {
            LINK.matcher(line.replaceAll("`[^`]*`", "")).results().map(m -> m.group(1))
                    .filter(l -> !l.matches("[a-z]+:.*")).forEach(links::add);
        }
        return links;
    }

    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> earlier = new HashMap<>();
        for (String line : prose(Files.readString(page))) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                anchors.add(SiteSources.anchor(heading.group(1), earlier));
            }
            ANCHOR.matcher(line).results().map(m -> m.group(1)).forEach(anchors::add);
        }
        return anchors;
    }

    @Test
    void everyLinkAndAnchorIsThereOnAGitHost() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = new ArrayList<>(pages());
        Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "results/README.md")
                .map(Path::of).forEach(pages::add);
        for (Path page : pages) {
            for (String link : links(page)) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
                boolean isThere = Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
                if (!isThere) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everythingLinkedIsInTheSite(@TempDir Path folder) throws IOException {
        new SiteSources(Path.of("")).writeTo(folder);
        Set<Path> addresses = new TreeSet<>();
        for (Path page : files(folder.resolve("markdown"), ".md")) {
            addresses.add(Path.of(folder.resolve("markdown").relativize(page).toString().replaceFirst("md$", "html")));
        }
        files(folder.resolve("resources"), "").forEach(f -> addresses.add(folder.resolve("resources").relativize(f)));
        List<String> broken = new ArrayList<>();
        for (Path page : files(folder.resolve("markdown"), ".md")) {
            for (String link : links(page)) {
                String path = link.replaceFirst("#.*", "");
                Path target = folder.resolve("markdown").relativize(page).resolveSibling(path).normalize();
                if (!path.isEmpty() && !addresses.contains(target)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
        List<String> items = MENU_ITEM.matcher(Files.readString(SITE.resolve("site.xml"))).results()
                .map(m -> m.group(1)).toList();
        assertTrue(items.size() > 10, "items of the menu: " + items);
        List<String> nowhere = items.stream().filter(i -> !addresses.contains(Path.of(i))).toList();
        assertEquals(List.of(), nowhere, "in the menu, and nowhere else");
    }

    @Test
    void everyPageIsLinked() throws IOException {
        String menu = Files.readString(SITE.resolve("site.xml"));
        Set<Path> orphans = new TreeSet<>(pages());
        for (Path page : pages()) {
            orphans.removeIf(p -> p.startsWith(SiteSources.PAGES.resolve("decisions"))
                    || menu.contains("\"" + SiteSources.PAGES.relativize(p).toString().replace(".md", ".html") + "\""));
            for (String link : links(page)) {
                orphans.remove(page.resolveSibling(link.replaceFirst("#.*", "")).normalize());
            }
        }
        assertEquals(Set.of(), orphans);
    }

    @Test
    void aLinkToNothingIsAnError(@TempDir Path root, @TempDir Path folder) throws IOException {
        Files.createDirectories(root.resolve(SITE).resolve("resources"));
        Files.copy(SITE.resolve("site.xml"), root.resolve(SITE).resolve("site.xml"));
        Files.createDirectories(root.resolve(SiteSources.PAGES));
        Files.writeString(root.resolve(SiteSources.PAGES).resolve("index.md"),
                "# A\n\n`[x](y.md)`\n\n```\n[x](y.md)\n```\n\n[b](c.md)\n");
        var error = assertThrows(IllegalArgumentException.class, () -> new SiteSources(root).writeTo(folder));
        assertTrue(error.getMessage().contains("c.md"), error.getMessage());
    }

    @Test
    void headingsHaveTheAnchorsOfGitHosts() {
        Map<String, Integer> earlier = new HashMap<>();
        assertEquals("71-onset", SiteSources.anchor("7.1 Onset", earlier));
        assertEquals("what-it-may-not-be-used-for", SiteSources.anchor("What it *may* not be used for?", earlier));
        assertEquals("runscsv-one-row-per-run", SiteSources.anchor("`runs.csv`: one row per run", earlier));
        assertEquals("the-model", SiteSources.anchor("[The model](odd.md)", earlier));
        assertEquals("the-model-1", SiteSources.anchor("The model", earlier));
    }

    /** The skin's own style and script are replaced by files of the same names. */
    @Test
    void theSkinGivesTheFrameAlone() throws IOException {
        Matcher version = Pattern.compile("maven-fluido-skin</artifactId>\\s*<version>([^<]+)").matcher(
                Files.readString(SITE.resolve("site.xml")));
        assertTrue(version.find());
        String name = "apache-maven-fluido-" + version.group(1) + ".min.";
        assertTrue(Files.exists(SITE.resolve("resources/css/" + name + "css")), name + "css");
        assertTrue(Files.exists(SITE.resolve("resources/js/" + name + "js")), name + "js");
    }

    @Test
    void nothingIsLoadedFromTheNetwork() throws IOException {
        List<Path> files = new ArrayList<>(pages());
        files.add(SITE.resolve("site.xml"));
        files.addAll(files(SITE.resolve("resources"), ".css"));
        files.addAll(files(SITE.resolve("resources"), ".js"));
        Pattern loaded = Pattern.compile("!\\[[^\\]]*]\\((?:https?:)?//"
                + "|\\ssrc=[\"']?(?:https?:)?//|@import|url\\(\\s*[\"']?(?:https?:)?//"
                + "|<link|<iframe|fetch\\(|XMLHttpRequest");
        for (Path file : files) {
            assertTrue(!loaded.matcher(Files.readString(file)).find(), file + " loads something");
        }
    }

    private static List<String> commands(Path page) throws IOException {
        List<String> commands = new ArrayList<>();
        boolean isCode = false;
        for (String line : Files.readAllLines(page)) {
            isCode ^= line.startsWith("```");
            if (isCode && line.startsWith("./intervene ")) {
                commands.add(line.substring("./intervene ".length()));
            }
        }
        return commands;
    }

    /** Also that the files they name are there; results are there once the commands before have been given. */
    @TestFactory
    Stream<DynamicTest> everyCommandIsUnderstood() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (String command : commands(page)) {
                tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + command, () -> {
                    var main = Main.class.getDeclaredConstructor();
                    main.setAccessible(true);
                    new CommandLine(main.newInstance()).parseArgs(command.split("\\s+"));
                    Stream.of(command.split("\\s+")).filter(w -> w.startsWith("configs/") && w.endsWith(".yaml"))
                            .filter(w -> !w.contains("FILE"))
                            .forEach(w -> assertTrue(Files.exists(Path.of(w)), w));
                }));
            }
        }
        assertTrue(tests.size() > 20, "commands found: " + tests.size());
        return tests.stream();
    }

    /** The first crises of the small world are shown on the student's page, and what is said of them rests on that. */
    @Test
    void theStudentSeesWhatThePageShows(@TempDir Path folder) throws IOException {
        Path result = folder.resolve("small-world-1");
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            assertEquals(0, Main.execute(new String[] {"run", "configs/scenarios/small-world.yaml", "--replicates", "1",
                "--quiet", "--out", result.toString()}));
        } finally {
            System.setOut(out);
        }
        StringBuilder shown = new StringBuilder();
        Files.readAllLines(result.resolve("crises.csv")).stream().limit(5).map(l -> l.split(",", -1))
                .forEach(c -> shown.append(String.join(",", c[1], c[2], c[3], c[7], c[8], c[14], c[18])).append('\n'));
        String page = Files.readString(SiteSources.PAGES.resolve("student.md"));
        assertTrue(page.contains("```\n" + shown + "```\n"), shown.toString());
    }
}
