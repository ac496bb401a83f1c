package intervene.result;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder that an unfinished result is to become, and what stands in its way.
 *
 * @param path as the user calls it
 */
record Target(Path path) {
    Target {
        if (path.normalize().toString().isEmpty() || path.normalize().getFileName() == null) {
            path = path.toAbsolutePath();
        }
        path = path.normalize();
        if (path.getFileName() == null) {
            throw new InvalidInput(path + " is no name for a result. Name another folder with --out.");
        }
        String name = path.getFileName().toString();
        if (name.endsWith(UnfinishedResult.SUFFIX)) {
            throw new InvalidInput(path + ": names that end in " + UnfinishedResult.SUFFIX + " belong to results that"
                    + " are being made. Maybe you meant '"
                    + path.resolveSibling(name.substring(0, name.length() - UnfinishedResult.SUFFIX.length())) + "'?");
        }
    }

    /** The folder in which it is made. */
    Path folder() {
        return path.resolveSibling(path.getFileName() + UnfinishedResult.SUFFIX);
    }

    Path parent() {
        return path.toAbsolutePath().getParent();
    }

    /** Refuses to begin what is there, or has been begun. */
    void requireNew() throws IOException {
        if (Folders.isTaken(path)) {
            throw new InvalidInput(path + " is there already, and a result is never overwritten."
                    + " Name another folder with --out, or remove this one.");
        }
        if (Files.isDirectory(folder())) {
            throw FolderLock.isHeld(folder()) ? atWork() : new InvalidInput(folder() + " was interrupted."
                    + " Continue it with --resume, or remove it to start anew.");
        }
    }

    /** Refuses to go on with a result if there is none, or if its name is in use. */
    void requireWaiting() throws IOException {
        if (!Files.isDirectory(folder())) {
            throw new InvalidInput(Files.exists(path.resolve(Manifest.FILE))
                    ? path + " is finished; there is nothing to resume."
                    : "there is no " + folder() + " to resume. Leave --resume out to begin it.");
        }
        requireFree();
    }

    /** Refuses to give an unfinished result its name if that is in use. */
    void requireFree() throws IOException {
        if (Folders.isTaken(path)) {
            throw new InvalidInput(path + " is there already, and a result is never overwritten. Move it away, then"
                    + " continue " + folder() + " with --resume.");
        }
    }

    /** Takes the lock of the folder. */
    FolderLock hold() throws IOException {
        FolderLock lock = FolderLock.tryHold(folder());
        if (lock == null) {
            throw atWork();
        }
        return lock;
    }

    private InvalidInput atWork() {
        return new InvalidInput("another process is at work in " + folder() + ". Wait until it is done, or name another"
                + " folder with --out.");
    }

    /** The last checkpoint, if every file has the bytes that it counts. */
    Checkpoint checkpoint() throws IOException {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.read(folder());
        } catch (InvalidInput e) {
            throw damaged(e.getMessage());
        }
        for (Map.Entry<String, Long> file : checkpoint.lengths().entrySet()) {
            requireWhole(file.getKey(), file.getValue());
        }
        return checkpoint;
    }

    private void requireWhole(String file, long length) throws IOException {
        Path path = folder().resolve(file);
        boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(path + " is not an ordinary file");
        }
        long found = isThere ? Files.size(path) : 0;
        if (found < length) {
            throw damaged(path + (isThere ? " has " + found + " bytes" : " is missing") + ", and had " + length
                    + " at the last checkpoint");
        }
    }

    private InvalidInput damaged(String what) {
        return new InvalidInput(folder() + " is damaged and cannot be continued: " + what
                + ". Restore the folder from a copy, or remove it to start anew.");
    }
}
