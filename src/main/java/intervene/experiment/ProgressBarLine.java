package intervene.experiment;

import java.io.PrintStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * The bar of {@link Progress} on a terminal. It appears after a moment, from a thread of its own, so that short work
 * neither waits for it nor flickers.
 *
 * <p>Implementation note: left to itself, the library asks JLine for the width, which takes half a second as it loads
 * native code and starts processes, and draws the bar of work that ends at once without wiping it. So the width comes
 * from {@code COLUMNS}, and the wiping is done here.
 */
final class ProgressBarLine {
    private static final long PATIENCE_MILLIS = 300;
    private static final int INTERVAL_MILLIS = 200;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 120;
    private static final int USUAL = 80;

    private final Progress progress;
    private final PrintStream out;
    private final Thread opening = new Thread(this::open, "progress");
    private ProgressBar bar;
    private boolean closed;

    /** The library's line, with our numbers. */
    private static final class Line extends DefaultProgressBarRenderer {
        private final Progress progress;

        private Line(Progress progress) {
            super(ProgressBarStyle.UNICODE_BLOCK, "", 1, true, null, ChronoUnit.SECONDS, true,
                    state -> Optional.ofNullable(progress.left()));
            this.progress = progress;
        }

        @Override
        protected String ratio(ProgressState state) {
            return progress.count("");
        }

        @Override
        protected String speed(ProgressState state) {
            return progress.rate() + progress.failures();
        }
    }

    ProgressBarLine(Progress progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
        opening.setDaemon(true);
        opening.start();
    }

    private void open() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            return; // closed before anybody had to wait
        }
        synchronized (this) {
            if (!closed) {
                bar = new ProgressBarBuilder()
                        .setInitialMax(progress.total())
                        .startsFrom(progress.done(), Duration.ofMillis(PATIENCE_MILLIS))
                        .setUpdateIntervalMillis(INTERVAL_MILLIS)
                        .continuousUpdate()
                        .setRenderer(new Line(progress))
                        .setConsumer(new DelegatingProgressBarConsumer(this::draw, columns() - 1))
                        .build();
            }
        }
    }

    private void draw(String line) {
        out.print("\r" + line + "\u001b[K");
        out.flush();
    }

    /** Columns of the terminal, as the environment has it. */
    private static int columns() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("\\d{1,6}") || Integer.parseInt(columns) < NARROWEST) {
            return USUAL;
        }
        return Math.min(WIDEST, Integer.parseInt(columns));
    }

    /** Goes to what has been counted. */
    synchronized void move() {
        if (bar != null) {
            bar.stepTo(progress.done());
        }
    }

    /** Wipes the line. */
    synchronized void close() {
        opening.interrupt();
        if (!closed && bar != null) {
            bar.close();
            out.print("\r\u001b[K");
            out.flush();
        }
        bar = null;
        closed = true;
    }
}
