package intervene.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hidden folder {@code .NAME.partial-…} in which a result is put together. A lock that the operating system drops
 * with the process tells those at work from those that a killed process left, which the next one removes.
 */
final class Workplace {
    static final String PARTIAL = ".partial-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path firstCreated;
    private final List<Path> swept;
    private FileChannel held;

    private Workplace(Path folder, Path firstCreated, List<Path> swept) {
        this.folder = folder;
        this.firstCreated = firstCreated;
        this.swept = swept;
    }

    static Workplace create(Path parent, String name) throws IOException {
        Path firstCreated = firstMissing(parent);
        Files.createDirectories(parent);
        List<Path> swept = sweep(parent);
        String suffix = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        Path folder = Files.createDirectory(parent.resolve("." + name + PARTIAL + suffix));
        Workplace workplace = new Workplace(folder, firstCreated, swept);
        try {
            workplace.hold();
        } catch (IOException e) {
            workplace.removeQuietly();
            throw e;
        }
        return workplace;
    }

    Path folder() {
        return folder;
    }

    List<Path> swept() {
        return swept;
    }

    private void hold() throws IOException {
        held = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        held.lock();
    }

    /** Gives up the lock, so that only the result's own files are left. */
    void release() throws IOException {
        held.close();
        Files.deleteIfExists(folder.resolve(LOCK));
    }

    /** Removes the folder, and the folders above it that were made for it and are empty. */
    void remove() throws IOException {
        if (held != null) {
            held.close();
        }
        deleteTree(folder);
        for (Path above = folder.getParent(); firstCreated != null && above.startsWith(firstCreated);
                above = above.getParent()) {
            try (Stream<Path> content = Files.list(above)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(above);
        }
    }

    /** As {@link #remove}, for when nobody is left to be told that it failed; says whether nothing remains. */
    boolean removeQuietly() {
        try {
            remove();
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false; // without its lock, what remains is removed by whoever writes here next
        }
    }

    private static Path firstMissing(Path folder) {
        Path missing = null;
        for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    private static List<Path> sweep(Path parent) throws IOException {
        List<Path> swept = new ArrayList<>();
        List<Path> candidates;
        try (Stream<Path> content = Files.list(parent)) {
            candidates = content.filter(path -> isPartial(path)).sorted().toList();
        }
        for (Path candidate : candidates) {
            if (isDead(candidate)) {
                deleteTree(candidate);
                swept.add(candidate);
            }
        }
        return List.copyOf(swept);
    }

    private static boolean isPartial(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") && name.contains(PARTIAL) && Files.isRegularFile(path.resolve(LOCK));
    }

    private static boolean isDead(Path partial) throws IOException {
        if (!Files.isWritable(partial.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(partial.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void deleteTree(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
