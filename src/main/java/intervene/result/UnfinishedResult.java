package intervene.result;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a long experiment while it is made: a folder {@code NAME.unfinished} whose tables only grow, and a
 * checkpoint that says how much of each is safely on the disk. Whatever ends the process, resuming cuts the tables back
 * to the last checkpoint and goes on from there, so that the finished files are the same bytes as without it.
 */
public final class UnfinishedResult implements AutoCloseable {
    private UnfinishedResult() {}

    /**
     * Begins a result.
     *
     * @param target the folder that it is to become
     * @throws InvalidInput if that is taken, or an unfinished result of this name is there; the message says what to do
     */
    public static UnfinishedResult begin(Path target) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * Goes on with an interrupted result.
     *
     * @throws InvalidInput if there is none, or another process works on it
     */
    public static UnfinishedResult resume(Path target) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** Whether an unfinished result for this target is there. */
    public static boolean isWaiting(Path target) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The target {@code parent/name-n}, n one more than the largest number in use, finished or not. */
    public static Path next(Path parent, String name) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** Targets {@code parent/name-n} of which an unfinished result is there, by number. */
    public static List<Path> waiting(Path parent, String name) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** The folder with the unfinished files. */
    public Path folder() {
        throw new UnsupportedOperationException("to be written");
    }

    /** Text of a file written with {@link #write}; null where there is none. */
    public String read(String file) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** Writes a small file, whole or not at all. */
    public void write(String file, String text) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** A new file, replacing what an interrupted attempt left; it is on the disk when it is closed. */
    public OutputStream newFile(String file) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** A file that grows from one checkpoint to the next; opened at its length at the last checkpoint. */
    public OutputStream grow(String file) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * Makes everything written so far safe: growing files are forced to the disk, then their lengths and the position
     * are noted in one step.
     *
     * @param position how far the experiment is, as its owner counts
     */
    public void checkpoint(long position) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** The position of the last checkpoint; 0 where there was none. */
    public long position() {
        throw new UnsupportedOperationException("to be written");
    }

    /** Forgets the growing file and removes it: for tables that are replaced by another format at the end. */
    public void remove(String file) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** SHA-256 of every file that belongs to the result, by name, in hexadecimal. */
    public java.util.SortedMap<String, String> hashes() throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** Gives the result its name, and returns where it is. */
    public Path publish() throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    /** Lets go of the folder, which stays as it is if the result has not been published. */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("to be written");
    }
}
