package intervene.export;

import intervene.view.Scene;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.stream.FileImageOutputStream;

/**
 * An animated GIF, written frame by frame, that loops for ever. Of each frame only the rectangle that differs from the
 * frame before is written, in colours of its own, so that flat colours stay exact and no more than two frames are held
 * in memory. The file gets its name when the movie is closed: what was interrupted leaves nothing under it.
 */
public final class Movie implements AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final Dimension size;
    private final GifFrames out;
    private BufferedImage last;
    private boolean ended;

    Movie(Path file, Path unfinished, Dimension size, GifFrames out) {
        this.file = file;
        this.unfinished = unfinished;
        this.size = size;
        this.out = out;
    }

    /**
     * Begins a movie.
     *
     * @param file                 to be written, or to be replaced when the movie is closed
     * @param size                 of every frame in pixels
     * @param millisecondsPerFrame how long each is shown, to the hundredth of a second and at least two of them
     * @throws IOException if nothing can be written there; the message is for people
     */
    public static Movie begin(Path file, Dimension size, int millisecondsPerFrame) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException("cannot write " + file + ": it is a folder. Choose another name.");
        }
        Path folder = absolute.getParent();
        try {
            Path unfinished = unfinished(folder, absolute.getFileName().toString());
            var stream = new FileImageOutputStream(unfinished.toFile());
            return new Movie(file, unfinished, new Dimension(size), new GifFrames(stream, millisecondsPerFrame));
        } catch (NoSuchFileException e) {
            throw new IOException("cannot write " + file + ": there is no folder " + folder + ". Make it, or choose"
                    + " another.", e);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** A new file that others may read as they may any other. */
    private static Path unfinished(Path folder, String name) throws IOException {
        for (int i = 1;; i++) {
            try {
                return Files.createFile(folder.resolve("." + name + "-" + i + ".unfinished"));
            } catch (FileAlreadyExistsException e) {
                // Another movie is being made, or was interrupted.
            }
        }
    }

    /**
     * Adds a frame.
     *
     * @throws IOException if it cannot be written, for example because the disk is full: the movie is then given up;
     *     the message is for people
     */
    public void add(Scene scene) throws IOException {
        if (ended) {
            throw new IOException("the movie " + file + " is finished, and takes no more frames.");
        }
        BufferedImage frame = Pictures.image(scene, size, 1);
        try {
            out.add(frame, last);
            last = frame;
        } catch (IOException e) {
            discardAfter(e);
            throw problem(file, e);
        }
    }

    /** Gives the movie up: nothing of it is kept, and what stood under its name stays. */
    public void discard() throws IOException {
        if (!ended) {
            ended = true;
            last = null;
            try {
                out.abandon();
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /**
     * Finishes the file and gives it its name. Does nothing where the movie was given up or is finished.
     *
     * @throws IOException if it cannot be finished, or has no frames; nothing is kept then; the message is for people
     */
    @Override
    public void close() throws IOException {
        if (ended) {
            return;
        }
        if (last == null) {
            discard();
            throw new IOException("the movie " + file + " has no frames, so that there is nothing to keep.");
        }
        try {
            out.finish();
            rename();
            ended = true;
            last = null;
        } catch (IOException e) {
            discardAfter(e);
            throw problem(file, e);
        }
    }

    private void rename() throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discardAfter(IOException problem) {
        try {
            discard();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    private static IOException problem(Path file, IOException cause) {
        Throwable first = cause;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return new IOException("cannot write the movie " + file + ": " + reason(first) + ". Nothing of it is kept. Free"
                + " some space or choose another folder, and try again.", cause);
    }

    private static String reason(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }
}
