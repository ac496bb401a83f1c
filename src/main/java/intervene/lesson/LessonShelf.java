package intervene.lesson;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the lessons there are. */
final class LessonShelf {
    private static final Path FOLDER = Path.of("configs", "lessons");
    private static final int LEVELS = 3;

    private LessonShelf() {}

    /**
     * A lesson, or a file that ought to be one.
     *
     * @param file    the file
     * @param lesson  the lesson; null where it cannot be read
     * @param problem why not; empty where it can
     */
    record Volume(Path file, Lesson lesson, String problem) {}

    /** {@code configs/lessons} in the working folder, or else beside the program or above it. */
    static Path folder() {
        if (Files.isDirectory(FOLDER)) {
            return FOLDER;
        }
        Path home = program().map(Path::getParent).orElse(null);
        for (int level = 0; level < LEVELS && home != null; level++, home = home.getParent()) {
            if (Files.isDirectory(home.resolve(FOLDER))) {
                return home.resolve(FOLDER);
            }
        }
        return FOLDER;
    }

    private static Optional<Path> program() {
        CodeSource source = LessonShelf.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * All lessons of a folder, by the names of their files.
     *
     * @throws InvalidInput if there is no such folder, or it cannot be read
     */
    static List<Volume> volumes(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput("there is no folder " + folder + ". Lessons are files in it; start the program where"
                    + " it is, or put it beside the program.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().map(LessonShelf::volume).toList();
        } catch (IOException e) {
            throw new InvalidInput(folder + ": the folder cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Volume volume(Path file) {
        try {
            return new Volume(file, LessonReader.read(file), "");
        } catch (InvalidInput e) {
            return new Volume(file, null, e.getMessage());
        }
    }
}
