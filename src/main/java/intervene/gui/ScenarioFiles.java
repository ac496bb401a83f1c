package intervene.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios and lessons that lie beside an opened scenario. */
final class ScenarioFiles {
    private static final String ROOT = "configs";
    private static final String SCENARIOS = "scenarios";
    private static final String LESSONS = "lessons";
    private static final int MOST_LINES = 4;

    private ScenarioFiles() {}

    /**
     * A file to choose.
     *
     * @param file where it is
     * @param name without folder and extension
     * @param hint its first comment; empty where it begins otherwise
     */
    record Choice(Path file, String name, String hint) {
        static Choice of(Path file) {
            return new Choice(file, nameOf(file), firstComment(file));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Name of a configuration, without folder and extension. */
    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** The opened scenario, and those in the folder {@code configs} that it lies in, or that lies in the current one. */
    static List<Choice> scenarios(Path opened) {
        var files = new ArrayList<Path>();
        Path root = root(opened);
        files.addAll(yaml(root));
        files.addAll(yaml(root.resolve(SCENARIOS)));
        if (files.stream().noneMatch(file -> isSame(file, opened))) {
            files.add(0, opened);
        }
        return files.stream().map(Choice::of).toList();
    }

    /** The lessons there, as files. */
    static List<Path> lessons(Path opened) {
        return yaml(root(opened).resolve(LESSONS));
    }

    /** Whether two paths mean one file. */
    static boolean isSame(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private static Path root(Path opened) {
        for (Path folder = opened.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(ROOT)) {
                return folder;
            }
        }
        return Path.of(ROOT);
    }

    private static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The first sentence of the comment that a file begins with. */
    static String firstComment(Path file) {
        var comment = new StringBuilder();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : lines.limit(MOST_LINES).takeWhile(l -> l.startsWith("#")).toList()) {
                comment.append(' ').append(line.substring(1).strip());
                if (line.matches(".*[.?!]")) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
        return comment.toString().strip();
    }
}
