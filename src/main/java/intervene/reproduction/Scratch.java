package intervene.reproduction;

import intervene.result.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A folder for what is made only to be compared. It is removed when it is closed, and when the process ends before, by
 * Ctrl-C for example, after the one who works in it had some time to put the work down.
 */
final class Scratch implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;
    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::abandon, "remove scratch folder");

    /** A new folder in the system's folder for such. */
    Scratch() throws IOException {
        folder = Files.createTempDirectory("intervene-reproduce-");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path folder() {
        return folder;
    }

    private void abandon() {
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        remove();
    }

    /** Others may be at work in it, or remove parts of it, while the process ends. */
    private void remove() {
        for (int i = 0; i < ATTEMPTS && Files.exists(folder); i++) {
            try {
                Folders.remove(folder);
            } catch (IOException | UncheckedIOException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        remove();
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hook at work
        }
    }
}
