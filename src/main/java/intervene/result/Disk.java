package intervene.result;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The steps in which results reach the disk. Each can be the last one of the process, which is why tests replace them.
 * None minds that its thread is interrupted.
 */
class Disk {
    private static final String TEMPORARY = ".part";

    /** The name under which a file is written until it is whole. */
    static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + TEMPORARY);
    }

    /** Whether it is what an interruption left of a file that was not whole. */
    static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(TEMPORARY);
    }

    /** A new file. */
    DiskFile create(Path file) throws IOException {
        Files.createFile(file); // its exceptions say more than those of a stream
        return append(file);
    }

    /** A file that is there, to be written at its end. */
    DiskFile append(Path file) throws IOException {
        return new DiskFile(file);
    }

    /** Removes a file, if it is there. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Cuts a file to its first bytes. */
    void cut(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
            open.getFD().sync();
        }
    }

    /** Gives a file or folder another name, in one step that replaces a file or an empty folder of that name. */
    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.toAbsolutePath().getParent());
    }

    /** Writes a file so that at any time it is there whole, as it was or as it is to be. */
    final void write(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file);
        delete(temporary);
        try (DiskFile out = create(temporary)) {
            out.write(content);
            out.force();
        }
        rename(temporary, file);
    }

    /** Brings the names in a folder to the disk. */
    void force(Path folder) {
        boolean interrupted = false;
        while (!tryForce(folder)) {
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if an interrupt came between. A file system that cannot do it is no error: its names are safe soon. */
    private static boolean tryForce(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
