package intervene;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Configurations load, and commands on the pages work. What the pages say is {@link DocumentationTest}'s. */
class RepositoryTest {
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
            return "exit code " + Main.execute(arguments.toArray(String[]::new)) + "\n"
                    + text.toString(StandardCharsets.UTF_8);
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
                case "lessons", "sweeps" -> assertTrue(execute(List.of("validate", file.toString())).startsWith("exit code 0"));
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

    /** Those on the small world, with one replicate, and those that only tell something; not what opens a window. */
    @TestFactory
    Stream<DynamicTest> cheapCommandsOnThePagesWork(@TempDir Path folder) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> command : commands(Path.of("README.md"))) {
            var arguments = new ArrayList<>(command);
            boolean small = arguments.stream().anyMatch(a -> a.endsWith("small-world.yaml"))
                    && !arguments.get(0).equals("gui");
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
}
