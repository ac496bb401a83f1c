package intervene.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the process that works in a folder: the operating system drops it with the process, however that ends. */
final class FolderLock implements Closeable {
    /** The file that is locked. */
    static final String FILE = ".lock";

    /** A process that closes a file loses all its locks on it, whichever handle took them: so it asks itself first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private FolderLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Takes the lock of a folder; null where somebody holds it. */
    static FolderLock tryHold(Path folder) throws IOException {
        Path key = folder.toRealPath();
        if (!HELD.add(key)) {
            return null;
        }
        FolderLock lock = null;
        try {
            lock = lock(key);
        } finally {
            if (lock == null) {
                HELD.remove(key);
            }
        }
        return lock;
    }

    private static FolderLock lock(Path key) throws IOException {
        FileChannel channel =
                FileChannel.open(key.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new FolderLock(key, channel);
    }

    /** Whether somebody holds the lock of a folder. */
    static boolean isHeld(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        try (FolderLock lock = tryHold(folder)) {
            return lock == null;
        }
    }

    /** Lets go of it; the file stays. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            HELD.remove(key);
            channel.close();
        }
    }
}
