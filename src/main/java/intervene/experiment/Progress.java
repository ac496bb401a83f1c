package intervene.experiment;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far an experiment is: on a terminal by a bar that is redrawn, in a log by a line now and then. One thread
 * counts; closing is safe from any, and afterwards nothing more is shown.
 */
public final class Progress implements AutoCloseable {

    /** How progress is shown. */
    public enum Style {
        SILENT, LOG, TERMINAL;

        /** The style that suits the standard error stream: lines where it is no terminal, or one that keeps lines. */
        public static Style suiting(boolean quiet) {
            if (quiet) {
                return SILENT;
            }
            boolean redraws = Boolean.getBoolean("intervene.terminal") && !"dumb".equals(System.getenv("TERM"));
            return redraws ? TERMINAL : LOG;
        }
    }

    /**
     * What is to be done.
     *
     * @param total how much
     * @param done  how much of it was done before, in an experiment that is resumed
     * @param unit  what is counted: {@code runs}, or {@code points} where nobody knows how many runs each will take
     */
    record Work(long total, long done, String unit) {}

    private static final String RUNS = "runs";
    private static final Duration FIRST_GAP = Duration.ofSeconds(5);
    private static final Duration LAST_GAP = Duration.ofSeconds(30);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;

    private final PrintStream out;
    private final Work work;
    private final LongSupplier nanoTime;
    private final long start;
    private final ProgressBarLine bar;
    private boolean logs;
    private long gap = FIRST_GAP.toNanos();
    private long shown;
    private volatile long done;
    private volatile long runs;
    private volatile long failed;

    /**
     * Starts the clock.
     *
     * @param total what is to be done, in all
     * @param done  how much of it was done before, in an experiment that is resumed
     * @param unit  what these count: {@code runs}, or {@code points} where nobody knows how many runs each will take
     */
    public Progress(Style style, PrintStream out, long total, long done, String unit) {
        this(style, out, new Work(total, done, unit), System::nanoTime);
    }

    /** Starts the clock where nothing was done before. */
    public Progress(Style style, PrintStream out, long total, String unit) {
        this(style, out, total, 0, unit);
    }

    Progress(Style style, PrintStream out, Work work, LongSupplier nanoTime) {
        this.out = out;
        this.work = work;
        this.done = work.done();
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
        this.logs = style == Style.LOG;
        this.bar = style == Style.TERMINAL ? new ProgressBarLine(this, out) : null;
    }

    /** One more run has ended, where runs count. */
    public void step(boolean isFailed) {
        step(done + 1, isFailed);
    }

    /**
     * One more run has ended.
     *
     * @param soFar how much is done now, also of what was done before
     */
    public synchronized void step(long soFar, boolean isFailed) {
        done = soFar;
        runs++;
        failed += isFailed ? 1 : 0;
        show();
    }

    private void show() {
        if (bar != null) {
            bar.move();
        }
        long now = nanoTime.getAsLong();
        if (logs && now - shown >= gap) {
            gap = Math.min(2 * gap, LAST_GAP.toNanos());
            shown = now;
            String left = left() == null ? "?" : clock(left());
            out.println(count(percent()) + ", " + rate() + ", " + left + " left" + failures());
        }
    }

    long total() {
        return work.total();
    }

    long done() {
        return done;
    }

    private String percent() {
        double share = work.total() == 0 ? 1 : (double) done / work.total();
        return String.format(Locale.ROOT, " (%.0f %%)", Math.floor(100 * share));
    }

    /** For example {@code 12 of 40 points, 3,200 runs}, with something after what is counted. */
    String count(String remark) {
        String count = String.format(Locale.ROOT, "%,d of %,d %s%s", done, work.total(), work.unit(), remark);
        return work.unit().equals(RUNS) ? count : count + String.format(Locale.ROOT, ", %,d runs", runs);
    }

    /** Runs in a time, of this session alone. */
    String rate() {
        double each = runs / seconds();
        if (runs == 0 || Double.isInfinite(each)) {
            return "? a second";
        }
        if (each * SECONDS_PER_MINUTE < 1) {
            return String.format(Locale.ROOT, "%.1f an hour", each * SECONDS_PER_HOUR);
        }
        return each < 1
                ? String.format(Locale.ROOT, "%.1f a minute", each * SECONDS_PER_MINUTE)
                : String.format(Locale.ROOT, "%,.1f a second", each);
    }

    /** Time that the rest takes at the pace of this session; null where that is not known yet. */
    Duration left() {
        long here = done - work.done();
        return here == 0 ? null : Duration.ofSeconds((long) Math.ceil(seconds() / here * (work.total() - done)));
    }

    /** For example {@code , 2 failed}; empty where none did. */
    String failures() {
        return failed == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed);
    }

    private double seconds() {
        return (nanoTime.getAsLong() - start) / NANOS_PER_SECOND;
    }

    private static String clock(Duration time) {
        long hours = time.toHours();
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, time.toMinutesPart(), time.toSecondsPart());
    }

    /** Wipes the bar; ends a log that has lines with one for the whole. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        synchronized (this) {
            if (logs && shown != start) {
                Duration time = Duration.ofSeconds(Math.round(seconds()));
                out.println(count("") + " in " + clock(time) + ", " + rate() + failures());
            }
            logs = false;
        }
    }
}
