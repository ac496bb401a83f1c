package intervene.gui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The screen on which tests open windows: where {@code DISPLAY} names one that nobody has started, an Xvfb of their own.
 * It ends by itself when the tests' JVM does, however that ends.
 */
public final class Screen implements BeforeAllCallback {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static boolean ready;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        synchronized (Screen.class) {
            String display = System.getenv("DISPLAY");
            if (!ready && System.getProperty("os.name").startsWith("Linux") && display != null
                    && !Files.exists(socket(display))) {
                start(display);
            }
            ready = true;
        }
    }

    private static Path socket(String display) {
        return Path.of("/tmp/.X11-unix/X" + display.replaceFirst("^.*:", "").replaceFirst("\\..*$", ""));
    }

    private static void start(String display) throws IOException, InterruptedException {
        File log = File.createTempFile("xvfb", ".log");
        log.deleteOnExit();
        Process xvfb;
        try {
            xvfb = new ProcessBuilder(
                    "Xvfb", display, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-terminate")
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new IOException("Tests in windows need Xvfb, which is missing. Install it (apt-get install xvfb), or"
                    + " leave these tests out with -Dwindows.skipped=true.", e);
        }
        long end = System.nanoTime() + PATIENCE;
        while (!Files.exists(socket(display))) {
            if (!xvfb.isAlive() || System.nanoTime() > end) {
                throw new IOException("Xvfb did not start on display " + display + ": " + Files.readString(log.toPath()));
            }
            Thread.sleep(20);
        }
    }
}
