package intervene.publication;

import intervene.param.InvalidInput;
import intervene.result.IoProblem;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that appears whole or not at all: it is written under a hidden name beside its place, takes its name when it
 * is complete, and is removed on failure and on interruption. An existing file is never overwritten. For one thread; it
 * does not mind being interrupted.
 */
final class WholeFile extends OutputStream {
    private final Path target;
    private final Path temporary;
    private final List<Path> madeFolders = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread onInterruption = new Thread(this::abandon, "remove unfinished file");
    private final Runnable afterInterruption;
    private FileOutputStream out;
    private boolean done;

    private WholeFile(Path target, Runnable afterInterruption) {
        this.target = target;
        this.afterInterruption = afterInterruption;
        Path place = target.toAbsolutePath().normalize();
        String suffix = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        this.temporary = place.resolveSibling("." + place.getFileName() + ".part-" + suffix);
    }

    /**
     * Begins a file, and the folders above it that are missing.
     *
     * @param afterInterruption what to do when an interruption of the process has removed it
     * @throws InvalidInput if something of this name is there
     */
    static WholeFile begin(Path target, Runnable afterInterruption) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new InvalidInput(target + " is no name for a file. Name another with --out.");
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw taken(target);
        }
        WholeFile file = new WholeFile(target, afterInterruption);
        Runtime.getRuntime().addShutdownHook(file.onInterruption);
        try {
            file.open(place.getParent());
            return file;
        } catch (IOException e) {
            file.finish();
            file.removeQuietly();
            throw file.inWords(e);
        }
    }

    private void open(Path parent) throws IOException {
        for (Path folder = parent; folder != null && Files.notExists(folder); folder = folder.getParent()) {
            madeFolders.add(folder);
        }
        Files.createDirectories(parent);
        Files.createFile(temporary); // its exceptions say more than those of a stream
        out = new FileOutputStream(temporary.toFile());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    /**
     * Gives the file its name.
     *
     * @throws InvalidInput if somebody else has used the name meanwhile
     */
    void publish() throws IOException {
        lock.lock();
        try {
            out.getFD().sync();
            out.close();
            place();
            finish();
        } catch (FileAlreadyExistsException e) {
            throw taken(target);
        } catch (IOException e) {
            throw inWords(e);
        } finally {
            lock.unlock();
        }
    }

    /** A second name replaces nothing, unlike a move; where a file system knows none, a look before has to do. */
    private void place() throws IOException {
        Path place = target.toAbsolutePath().normalize();
        try {
            Files.createLink(place, temporary);
            Files.delete(temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes everything, unless the file has been published. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (!done) {
                finish();
                remove();
            }
        } finally {
            lock.unlock();
        }
    }

    private void finish() {
        done = true;
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hook waits for this
        }
    }

    private void remove() throws IOException {
        if (out != null) {
            out.close();
        }
        Files.deleteIfExists(temporary);
        try {
            for (Path folder : madeFolders) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // somebody else uses it by now
        }
    }

    /** Runs while the process ends: keeps the lock, so that nothing is published after it has been removed. */
    private void abandon() {
        lock.lock();
        if (done) {
            lock.unlock();
            return;
        }
        if (removeQuietly()) {
            afterInterruption.run();
        }
    }

    /** As {@link #remove}, for when something else is to be told; says whether nothing remains. */
    private boolean removeQuietly() {
        try {
            remove();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private IOException inWords(IOException problem) {
        String found = IoProblem.describe(problem).replace(temporary + ": ", "");
        boolean full = found.toLowerCase(Locale.ROOT).matches(".*(space|quota).*");
        return new IOException("cannot write to " + target + ": " + found + ". Nothing was kept. "
                + (full ? "Free some space, or choose" : "Choose") + " another place with --out.", problem);
    }

    private static InvalidInput taken(Path target) {
        return new InvalidInput(target + " is there already, and is not overwritten. Name another file with --out, or"
                + " remove this one.");
    }
}
