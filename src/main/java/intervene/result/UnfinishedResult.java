package intervene.result;

import intervene.param.InvalidInput;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a long experiment while it is made: a folder {@code NAME.unfinished} whose tables only grow, and a
 * checkpoint that says how much of each is safely on the disk. Whatever ends the process, resuming cuts the tables back
 * to the last checkpoint and goes on from there, so that the finished files are the same bytes as without it.
 *
 * <p>For one thread at a time; it does not mind being interrupted. What cannot be written is an {@link IOException}
 * whose message is for the user. Files are named by their path within the folder, with {@code /}; those that begin with
 * a dot do not belong to the result, and are gone when it is published.
 */
public final class UnfinishedResult implements ResultFiles, AutoCloseable {
    /** Ending of its folder. */
    static final String SUFFIX = ".unfinished";

    private final Target target;
    private final Path folder;
    private final Disk disk;
    private final FolderLock lock;
    private final Map<String, ResultFile> growing = new LinkedHashMap<>();
    private Checkpoint checkpoint;
    private boolean expendable;
    private Path firstMade;

    private UnfinishedResult(Target target, Disk disk, FolderLock lock, Checkpoint checkpoint) {
        this.target = target;
        this.folder = target.folder();
        this.disk = disk;
        this.lock = lock;
        this.checkpoint = checkpoint;
    }

    /**
     * Begins a result.
     *
     * @param target the folder that it is to become
     * @throws InvalidInput if that is taken, or an unfinished result of this name is there; the message says what to do
     */
    public static UnfinishedResult begin(Path target) throws IOException {
        return begin(new Target(target), new Disk());
    }

    static UnfinishedResult begin(Target target, Disk disk) throws IOException {
        try {
            target.requireNew();
            Path firstMade = Folders.firstMissing(target.parent());
            Files.createDirectories(target.parent());
            Files.createDirectory(target.folder());
            disk.force(target.parent());
            UnfinishedResult result = new UnfinishedResult(target, disk, claim(target, firstMade), Checkpoint.NONE);
            result.expendable = true;
            result.firstMade = firstMade;
            return result;
        } catch (IOException e) {
            throw IoProblem.unwritable(target.path(), e);
        }
    }

    /** The lock of the folder that was made; where it cannot be had, the folder is removed. */
    private static FolderLock claim(Target target, Path firstMade) throws IOException {
        try {
            return target.hold();
        } catch (IOException e) {
            Folders.remove(target.folder().toAbsolutePath(), firstMade);
            throw e;
        }
    }

    /**
     * Goes on with an interrupted result.
     *
     * @throws InvalidInput if there is none, it is damaged, or another process works on it
     */
    public static UnfinishedResult resume(Path target) throws IOException {
        return resume(new Target(target), new Disk());
    }

    static UnfinishedResult resume(Target target, Disk disk) throws IOException {
        FolderLock lock = null;
        UnfinishedResult restored = null;
        try {
            target.requireWaiting();
            lock = target.hold();
            UnfinishedResult result = new UnfinishedResult(target, disk, lock, target.checkpoint());
            result.restore();
            restored = result;
        } catch (IOException e) {
            throw IoProblem.halted(target, e);
        } finally {
            if (restored == null && lock != null) {
                lock.close();
            }
        }
        return restored;
    }

    /** Brings every file to where it was at the last checkpoint. */
    private void restore() throws IOException {
        for (Map.Entry<String, Long> file : checkpoint.lengths().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path)) {
                disk.cut(path, file.getValue());
            }
        }
        for (String file : checkpoint.removed()) {
            disk.delete(folder.resolve(file));
        }
        for (Path file : Folders.files(folder)) {
            if (Disk.isTemporary(file)) {
                disk.delete(file);
            }
        }
    }

    /** Whether an unfinished result for this target is there. */
    public static boolean isWaiting(Path target) {
        return Files.isDirectory(new Target(target).folder());
    }

    /** The target {@code parent/name-n}, n one more than the largest number in use, finished or not. */
    public static Path next(Path parent, String name) throws IOException {
        return parent.resolve(name + "-" + new Numbering(parent, name).next());
    }

    /** Targets {@code parent/name-n} of which an unfinished result is there, by number. */
    public static List<Path> waiting(Path parent, String name) throws IOException {
        return new Numbering(parent, name).unfinished();
    }

    @Override
    public Path folder() {
        return folder;
    }

    /** Text of a file written with {@link #write}; null where there is none. */
    public String read(String file) throws IOException {
        Path path = Folders.file(folder, file);
        if (Files.notExists(path)) {
            return null;
        }
        try (InputStream in = new FileInputStream(path.toFile())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a small file, whole or not at all. */
    public void write(String file, String text) throws IOException {
        try (OutputStream out = newFile(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A new file, replacing what an interrupted attempt left; it is on the disk when it is closed. */
    @Override
    public OutputStream newFile(String file) throws IOException {
        Path path = Folders.file(folder, file);
        Path temporary = Disk.temporary(path);
        if (checkpoint.lengths().containsKey(file)) {
            throw new IllegalStateException(file + " is growing");
        }
        try {
            if (checkpoint.removed().contains(file)) {
                keep(checkpoint.with(file));
            }
            Files.createDirectories(path.getParent());
            disk.delete(temporary);
            return new ResultFile(disk.create(temporary), 0, this::inWords, () -> disk.rename(temporary, path));
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    /**
     * A file that grows from one checkpoint to the next; opened at its length at the last checkpoint. It is opened once
     * in a process; closing it brings it to the disk.
     */
    public OutputStream grow(String file) throws IOException {
        Path path = Folders.file(folder, file);
        if (growing.containsKey(file)) {
            throw new IllegalStateException(file + " is growing already");
        }
        try {
            if (!checkpoint.lengths().containsKey(file)) {
                keep(checkpoint.withGrowing(file));
                disk.delete(path);
            }
            DiskFile open = Files.exists(path) ? disk.append(path) : disk.create(path);
            disk.force(path.toAbsolutePath().getParent());
            growing.put(file, new ResultFile(open, checkpoint.lengths().get(file), this::inWords, () -> { }));
            return growing.get(file);
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    private void keep(Checkpoint next) throws IOException {
        disk.write(folder.resolve(Checkpoint.FILE), next.bytes());
        checkpoint = next;
    }

    /**
     * Makes everything written so far safe: growing files are forced to the disk, then their lengths and the position
     * are noted in one step.
     *
     * @param position how far the experiment is, as its owner counts, at least 0
     */
    public void checkpoint(long position) throws IOException {
        SortedMap<String, Long> lengths = new TreeMap<>(checkpoint.lengths());
        for (Map.Entry<String, ResultFile> file : growing.entrySet()) {
            file.getValue().force();
            lengths.put(file.getKey(), file.getValue().length());
        }
        try {
            keep(new Checkpoint(position, lengths, checkpoint.removed()));
        } catch (IOException e) {
            throw inWords(e);
        }
        expendable = false;
    }

    /** The position of the last checkpoint; 0 where there was none. */
    public long position() {
        return checkpoint.position();
    }

    /** Forgets a file and removes it, if it is there: for tables that are replaced by another format at the end. */
    @Override
    public void remove(String file) throws IOException {
        Path path = Folders.file(folder, file);
        ResultFile open = growing.remove(file);
        try {
            if (open != null) {
                open.abandon();
            }
            keep(checkpoint.without(file));
            disk.delete(path);
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    /** SHA-256 of every file that belongs to the result, but for the manifest, by name, in hexadecimal. */
    public SortedMap<String, String> hashes() throws IOException {
        for (ResultFile file : growing.values()) {
            file.force();
        }
        try {
            return Hashes.ofFolder(folder);
        } catch (IOException e) {
            throw inWords(e);
        }
    }

    /**
     * Gives the result its name, and returns where it is; nothing can be written any more.
     *
     * @throws InvalidInput if somebody has used the name meanwhile; the result stays where it is, and can be resumed
     */
    public Path publish() throws IOException {
        expendable = false;
        for (ResultFile file : growing.values()) {
            file.force(); // fails where something was lost, also in a file that has been closed since
            file.close();
        }
        target.requireFree();
        try {
            disk.force(folder);
            lock.close(); // some systems rename no folder of which a file is open
            disk.rename(folder, target.path());
        } catch (IOException e) {
            target.requireFree();
            throw inWords(e);
        }
        tidy();
        return target.path();
    }

    /** Removes what only its making needed. */
    private void tidy() {
        try {
            for (Path file : Folders.files(target.path())) {
                if (Folders.isHidden(Folders.name(target.path(), file))) {
                    disk.delete(file);
                }
            }
        } catch (IOException e) {
            return; // the result is there, and whole
        }
    }

    /** Lets go of the folder, which stays as it is if the result has not been published but has a checkpoint. */
    @Override
    public void close() throws IOException {
        try {
            for (ResultFile file : growing.values()) {
                file.abandon();
            }
        } finally {
            lock.close();
            if (expendable) {
                Folders.remove(folder.toAbsolutePath(), firstMade);
            }
        }
    }

    private IOException inWords(IOException problem) {
        return expendable ? IoProblem.unwritable(target.path(), problem) : IoProblem.halted(target, problem);
    }
}
