package intervene;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Reason;
import intervene.model.Differences;
import intervene.observe.Indicator;
import intervene.param.ParameterSpec;
import intervene.param.ParameterTable;
import intervene.scenario.Parameters;
import intervene.scenario.ScenarioReader;
import intervene.scenario.WorldReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Configurations load, commands on the pages work, generated tables are current, sources can be looked up. */
class RepositoryTest {
    private static final String REWRITE = "mvn test -Dtest=RepositoryTest -Dreference.update";
    private static final Path SITE = Path.of("src", "site", "markdown");

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Runs a command line as a shell would and returns its exit code and all that it wrote. */
    private static String execute(List<String> arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var text = new ByteArrayOutputStream();
        var stream = new PrintStream(text, true, StandardCharsets.UTF_8);
        try {
            System.setOut(stream);
            System.setErr(stream);
            return "exit code " + Main.execute(arguments.toArray(String[]::new)) + "\n" + text.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyConfigurationLoads() throws IOException {
        Path configs = Path.of("configs");
        return files(configs, ".yaml").stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            String kind = configs.relativize(file).getName(0).toString();
            switch (kind) {
                case "worlds" -> assertTrue(WorldReader.read(file).states().size() > 4);
                case "sweeps" -> assertTrue(execute(List.of("validate", file.toString())).startsWith("exit code 0"));
                default -> assertTrue(ScenarioReader.read(file, List.of()).world().states().size() > 4);
            }
        }));
    }

    /** Commands in code blocks, without the prompt, comments and what follows a pipe. */
    private static List<List<String>> commands(Path page) throws IOException {
        List<List<String>> commands = new ArrayList<>();
        boolean inBlock = false;
        for (String line : Files.readAllLines(page)) {
            if (line.strip().startsWith("```")) {
                inBlock = !inBlock;
            }
            String command = line.strip().replaceFirst("^\\$ ", "").replaceFirst("\\s+(#|\\||>|&&).*$", "");
            if (inBlock && command.startsWith("./intervene")) {
                commands.add(List.of(command.replaceFirst("^\\./intervene\\s*", "").split("\\s+")));
            }
        }
        return commands;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOnThePagesIsUnderstood() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : new String[] {"README.md", "CONTRIBUTING.md"}) {
            for (List<String> command : commands(Path.of(page))) {
                tests.add(DynamicTest.dynamicTest(page + ": " + String.join(" ", command), () -> {
                    var main = Main.class.getDeclaredConstructor();
                    main.setAccessible(true);
                    new CommandLine(main.newInstance()).parseArgs(command.toArray(String[]::new));
                }));
            }
        }
        assertTrue(tests.size() >= 3, "commands found: " + tests.size());
        return tests.stream();
    }

    /** Those on the small world, with one replicate, and those that only tell something. */
    @TestFactory
    Stream<DynamicTest> cheapCommandsOnThePagesWork(@TempDir Path folder) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> command : commands(Path.of("README.md"))) {
            var arguments = new ArrayList<>(command);
            boolean small = arguments.stream().anyMatch(a -> a.endsWith("small-world.yaml"));
            if (arguments.get(0).equals("run") && small) {
                arguments.addAll(List.of("--quiet", "--out", folder.resolve("result-" + tests.size()).toString()));
                if (!arguments.contains("--replicates")) {
                    arguments.addAll(List.of("--replicates", "1"));
                }
            }
            if (small || Set.of("validate", "parameters").contains(arguments.get(0))) {
                tests.add(DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    String result = execute(arguments);
                    assertTrue(result.startsWith("exit code 0"), result);
                }));
            }
        }
        return tests.stream();
    }

    /** What the program writes into pages between {@code <!-- parameters: topic -->} and {@code <!-- end -->}. */
    private static String generated(String what) {
        if (what.equals("indicators")) {
            return Indicator.markdown();
        }
        String topic = what.replaceFirst("^parameters: ", "");
        if (topic.equals("all")) {
            return "\n" + Parameters.CATALOGUE.markdown();
        }
        List<ParameterSpec> specs = Parameters.CATALOGUE.specs().stream()
                .filter(s -> s.topic().equals(topic.equals("run") ? "" : topic)).toList();
        assertTrue(!specs.isEmpty(), "there is no topic " + topic);
        return ParameterTable.markdown(specs).lines().filter(l -> l.startsWith("|")).collect(Collectors.joining("\n", "", "\n"));
    }

    @TestFactory
    Stream<DynamicTest> generatedPartsOfPagesAreCurrent() throws IOException {
        Pattern part = Pattern.compile("(?<=<!-- (indicators|parameters: \\w{1,20}) -->\n)(.*?)(?=<!-- end -->)", Pattern.DOTALL);
        return files(SITE, ".md").stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
            String text = Files.readString(page);
            String current = part.matcher(text).replaceAll(m -> Matcher.quoteReplacement(generated(m.group(1))));
            if (System.getProperty("reference.update") != null) {
                Files.writeString(page, current);
            }
            assertEquals("", Differences.first(current, Files.readString(page)), "rewrite it: " + REWRITE);
        }));
    }

    @Test
    void theModelDescriptionShowsEveryParameter() throws IOException {
        String odd = Files.readString(SITE.resolve("odd.md"));
        assertAll(Parameters.CATALOGUE.specs().stream()
                .map(s -> () -> assertTrue(odd.contains("| `" + s.path() + "` |"), s.path())));
    }

    /** An entry of the bibliography: family names, or the organisation; and the year. */
    private record Entry(List<String> names, String year) {
        boolean isCitedBy(String citation) {
            return citation.contains(" " + year) && names.stream().allMatch(citation::contains);
        }
    }

    private static List<Entry> bibliography() throws IOException {
        String text = Files.readString(SITE.resolve("references.bib"));
        return Pattern.compile("(?m)^@\\w+\\{.*?^\\}", Pattern.DOTALL).matcher(text).results().map(MatchResult::group)
                .map(entry -> new Entry(names(field(entry, "author")), field(entry, "year"))).toList();
    }

    private static String field(String entry, String name) {
        Matcher m = Pattern.compile("(?m)^\\s*" + name + "\\s*=\\s*\\{(.*?)\\},?\\s*$").matcher(entry);
        assertTrue(m.find(), "an entry without " + name + ": " + entry);
        return m.group(1);
    }

    private static List<String> names(String authors) {
        return Stream.of(authors.split("\\s+and\\s+")).filter(a -> !a.equals("others"))
                .map(a -> a.startsWith("{") ? a.replaceAll("[{}]", "") : a.replaceFirst(",.*", "")).toList();
    }

    private static void assertResolves(String source, List<Entry> bibliography) {
        for (String citation : source.split(";")) {
            assertTrue(bibliography.stream().anyMatch(e -> e.isCitedBy(citation)), "not in references.bib: " + citation.strip());
        }
    }

    @Test
    void everySourceOfAParameterIsInTheBibliography() throws IOException {
        List<Entry> bibliography = bibliography();
        assertTrue(bibliography.size() > 10);
        assertAll(Parameters.CATALOGUE.specs().stream()
                .filter(s -> s.basis() == ParameterSpec.Basis.SOURCED)
                .map(s -> () -> assertResolves(s.source(), bibliography)));
    }

    @Test
    void everySourceOfAReasonIsInTheBibliography() throws IOException {
        List<Entry> bibliography = bibliography();
        assertAll(Stream.of(Reason.values()).map(r -> () -> assertResolves(r.source(), bibliography)));
    }
}
