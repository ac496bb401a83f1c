package intervene.result;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder of a result, which appears whole or not at all: its files are written to a hidden folder beside it, which
 * takes its name when everything is in it, and is removed on failure and on interruption. An existing result is never
 * overwritten.
 */
public final class ResultFolder implements ResultFiles, AutoCloseable {
    private final Path target;
    private final Path parent;
    private final String name;
    private final boolean numbered;
    private final Disk disk = new Disk();
    private final Workplace workplace;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread onInterruption = new Thread(this::abandon, "remove unfinished result");
    private Runnable afterInterruption = () -> { };
    private boolean open = true;

    /** The target is what its owner calls the folder, or where it is to be numbered, the folder above. */
    private ResultFolder(Path target, Path parent, String name, boolean numbered) throws IOException {
        this.target = target;
        this.parent = parent;
        this.name = name;
        this.numbered = numbered;
        try {
            this.workplace = Workplace.create(parent, name);
        } catch (IOException e) {
            throw IoProblem.unwritable(target, e);
        }
        Runtime.getRuntime().addShutdownHook(onInterruption);
    }

    /**
     * A result with a name of its own.
     *
     * @throws InvalidInput if something is there already, other than an empty folder
     */
    public static ResultFolder at(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null || Folders.isTaken(absolute)) {
            throw taken(target);
        }
        return new ResultFolder(target, absolute.getParent(), absolute.getFileName().toString(), false);
    }

    /** A result {@code parent/name-n}, n being one more than the largest number in use. */
    public static ResultFolder numbered(Path parent, String name) throws IOException {
        return new ResultFolder(parent, parent.toAbsolutePath().normalize(), name, true);
    }

    /** Folders that interrupted processes had left beside this one; they have been removed. */
    public List<Path> swept() {
        return workplace.swept();
    }

    /** What to do when an interruption has removed the unfinished result, before the process ends. */
    public void onInterruption(Runnable action) {
        lock.lock();
        try {
            afterInterruption = action;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Path folder() {
        return workplace.folder();
    }

    @Override
    public OutputStream newFile(String fileName) throws IOException {
        lock.lock();
        try {
            MessageDigest digest = Hashes.sha256();
            Path path = workplace.folder().resolve(fileName);
            Files.createDirectories(path.getParent());
            ResultFile file = new ResultFile(disk.create(path), 0, this::inWords,
                    () -> hashes.put(fileName, Hashes.text(digest)));
            return new DigestOutputStream(file, digest);
        } catch (IOException e) {
            throw inWords(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void remove(String fileName) throws IOException {
        try {
            disk.delete(workplace.folder().resolve(fileName));
            hashes.remove(fileName);
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    private IOException inWords(IOException problem) {
        return IoProblem.unwritable(target, problem);
    }

    /** A new file with this text, as UTF-8. */
    public void write(String fileName, String text) throws IOException {
        try (OutputStream file = newFile(fileName)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** SHA-256 of every file written so far, by name, in hexadecimal. */
    public SortedMap<String, String> hashes() {
        return Collections.unmodifiableSortedMap(hashes);
    }

    /**
     * Gives the result its name.
     *
     * @return where it is
     * @throws InvalidInput if somebody else has used the name meanwhile
     */
    public Path publish() throws IOException {
        lock.lock();
        try {
            workplace.release();
            Path published = move();
            open = false;
            Runtime.getRuntime().removeShutdownHook(onInterruption);
            return published;
        } catch (IOException e) {
            throw inWords(e);
        } finally {
            lock.unlock();
        }
    }

    private Path move() throws IOException {
        while (true) {
            Path result = parent.resolve(numbered ? name + "-" + new Numbering(parent, name).next() : name);
            try {
                return Files.move(workplace.folder(), result, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                if (!Folders.isTaken(result)) {
                    throw e;
                }
                if (!numbered) {
                    throw taken(target);
                }
            }
        }
    }

    /** Removes everything, unless the result has been published. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (open) {
                open = false;
                Runtime.getRuntime().removeShutdownHook(onInterruption);
                workplace.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs while the process ends: keeps the lock, so that nobody adds a file after the folder has been removed. */
    private void abandon() {
        lock.lock();
        if (open && workplace.removeQuietly()) {
            afterInterruption.run();
        }
    }

    private static InvalidInput taken(Path target) {
        return new InvalidInput(target + " is there already, and a result is never overwritten."
                + " Name another folder with --out, or remove this one.");
    }
}
