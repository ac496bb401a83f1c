package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.command.RunCommand;
import intervene.command.SweepCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Results of the small world, made as a user makes them, and what is in folders. */
public final class SmallResults {
    private static final String SWEEP = """
            question: "What does: the veto \\"cost\\"?\\n- lives, # or {money}"
            quote: "It depends\\non whom you ask."
            source: Nobody
            scenario: %s
            horizon: 24
            design: factorial
            factors:
              council.veto: [any-permanent-member, none]
            replicates: 3
            indicators: [intervention_rate, deaths]
            """;

    /** Files of results that have been made, by their commands: making one takes longer than writing it down again. */
    private static final Map<String, SortedMap<String, byte[]>> MADE = new ConcurrentHashMap<>();

    private SmallResults() {}

    /** An experiment of two points and six runs, in the folder {@code sweep} within the one given. */
    public static Path sweep(Path work, String... options) throws IOException {
        Path config = work.resolve("small-sweep.yaml");
        Files.writeString(config, SWEEP.formatted(scenario()));
        return once(new SweepCommand(), config, work.resolve("sweep"), options);
    }

    /** Two runs of a scenario, in the folder {@code run} within the one given. */
    public static Path run(Path work, String... options) throws IOException {
        Path config = work.resolve("small-run.yaml");
        Files.writeString(config, "extends: " + scenario() + "\nhorizon: 24\nreplicates: 2\n");
        return once(new RunCommand(), config, work.resolve("run"), options);
    }

    private static Path scenario() {
        return Path.of("configs", "scenarios", "small-world.yaml").toAbsolutePath();
    }

    private static Path once(Object command, Path config, Path out, String... options) throws IOException {
        String key = config.getFileName() + " " + List.of(options);
        SortedMap<String, byte[]> made = MADE.get(key);
        if (made == null) {
            List<String> arguments = new ArrayList<>(List.of(config.toString(), "--quiet", "--out", out.toString()));
            arguments.addAll(List.of(options));
            silently(() -> assertEquals(0, new CommandLine(command).execute(arguments.toArray(String[]::new))));
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Map.Entry<String, Path> file : files(out).entrySet()) {
                files.put(file.getKey(), Files.readAllBytes(file.getValue()));
            }
            MADE.put(key, files);
            return out;
        }
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return out;
    }

    /** What is printed on standard output meanwhile. */
    public static String silently(Runnable action) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            action.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** All files in a folder by their names within it. */
    public static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).forEach(file ->
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    /** Writes something else into a file than the manifest lists. */
    public static void change(Path file) throws IOException {
        Files.writeString(file, Files.readString(file) + " ");
    }
}
