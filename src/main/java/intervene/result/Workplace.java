package intervene.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hidden folder {@code .NAME.partial-…} in which a result is put together. A lock that the operating system drops
 * with the process tells those at work from those that a killed process left, which the next one removes.
 */
final class Workplace {
    static final String PARTIAL = ".partial-";

    private final Path folder;
    private final Path firstCreated;
    private final List<Path> swept;
    private FolderLock lock;

    private Workplace(Path folder, Path firstCreated, List<Path> swept) {
        this.folder = folder;
        this.firstCreated = firstCreated;
        this.swept = swept;
    }

    static Workplace create(Path parent, String name) throws IOException {
        Path firstCreated = Folders.firstMissing(parent);
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
        lock = FolderLock.tryHold(folder);
        if (lock == null) {
            throw new IOException("another process removes unfinished results just now");
        }
    }

    /** Gives up the lock, so that only the result's own files are left. */
    void release() throws IOException {
        lock.close();
        Files.deleteIfExists(folder.resolve(FolderLock.FILE));
    }

    /** Removes the folder, and the folders above it that were made for it and are empty. */
    void remove() throws IOException {
        if (lock != null) {
            lock.close();
        }
        Folders.remove(folder, firstCreated);
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

    private static List<Path> sweep(Path parent) throws IOException {
        List<Path> swept = new ArrayList<>();
        List<Path> candidates;
        try (Stream<Path> content = Files.list(parent)) {
            candidates = content.filter(path -> isPartial(path)).sorted().toList();
        }
        for (Path candidate : candidates) {
            if (isDead(candidate)) {
                Folders.remove(candidate);
                swept.add(candidate);
            }
        }
        return List.copyOf(swept);
    }

    private static boolean isPartial(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") && name.contains(PARTIAL) && Files.isRegularFile(path.resolve(FolderLock.FILE));
    }

    private static boolean isDead(Path partial) throws IOException {
        return Files.isWritable(partial.resolve(FolderLock.FILE)) && !FolderLock.isHeld(partial);
    }
}
