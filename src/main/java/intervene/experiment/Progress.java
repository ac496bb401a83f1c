package intervene.experiment;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells how far a set of runs is: on a terminal in one line that is rewritten, in a log by a line now and then. */
public final class Progress implements AutoCloseable {

    /** How progress is shown. */
    public enum Style {
        SILENT, LOG, TERMINAL
    }

    private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(100);
    private static final Duration LOG_INTERVAL = Duration.ofSeconds(5);
    private static final double NANOS_PER_SECOND = 1e9;

    private final Style style;
    private final PrintStream out;
    private final int total;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private int done;
    private boolean lineOpen;

    /**
     * Starts the clock.
     *
     * @param total    runs planned
     * @param nanoTime the clock, normally {@link System#nanoTime}
     */
    public Progress(Style style, PrintStream out, int total, LongSupplier nanoTime) {
        this.style = style;
        this.out = out;
        this.total = total;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
    }

    /** One more run has ended. */
    public void step() {
        done++;
        long now = nanoTime.getAsLong();
        Duration interval = style == Style.TERMINAL ? TERMINAL_INTERVAL : LOG_INTERVAL;
        if (style != Style.SILENT && now - shown >= interval.toNanos()) {
            shown = now;
            show((now - start) / NANOS_PER_SECOND);
        }
    }

    private void show(double seconds) {
        double rate = done / seconds;
        String line = String.format(Locale.ROOT, "%,d of %,d runs, %.1f a second, %s left",
                done, total, rate, clock((long) Math.ceil((total - done) / rate)));
        if (style == Style.TERMINAL) {
            out.print("\r" + line + "\u001b[K");
            out.flush();
            lineOpen = true;
        } else {
            out.println(line);
        }
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Wipes the line on a terminal. */
    @Override
    public void close() {
        if (lineOpen) {
            out.print("\r\u001b[K");
            out.flush();
            lineOpen = false;
        }
    }
}
