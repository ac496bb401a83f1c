package intervene.result;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of results: whether a name is free, what is in them, how they go. */
public final class Folders {
    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*");
    private static final Pattern ELSEWHERE = Pattern.compile("(.*/)?\\.\\.?(/.*)?");

    private Folders() {}

    /** Whether something is there, other than an empty folder. */
    static boolean isTaken(Path target) throws IOException {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        }
        return !isEmpty(target);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Whether it names a file within a folder, such as {@code charts/a.svg}, and leads nowhere else. */
    public static boolean isName(String file) {
        return NAME.matcher(file).matches() && !ELSEWHERE.matcher(file).matches();
    }

    /** Whether a file is hidden, as a note for the program itself. */
    public static boolean isHidden(String file) {
        return file.startsWith(".") || file.contains("/.");
    }

    /** A file within the folder. */
    static Path file(Path folder, String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a file of a result: " + name);
        }
        return folder.resolve(name);
    }

    /** The name of a file within the folder, the same on every system. */
    public static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** All files in the folder and its sub-folders, in order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }

    /** The uppermost folder that has to be made so that this one exists; null where it does. */
    static Path firstMissing(Path folder) {
        Path missing = null;
        for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    /** Removes a folder with all that is in it. */
    public static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Removes a folder as {@link #remove} does, and the folders above it that were made for it and are empty.
     *
     * @param firstMade the uppermost of them; null for none
     */
    static void remove(Path folder, Path firstMade) throws IOException {
        remove(folder);
        Path above = folder.getParent();
        while (firstMade != null && above.startsWith(firstMade) && isEmpty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }
}
