package intervene.gui;

import java.util.concurrent.TimeUnit;

/** How fast months follow each other when a run plays. May be used from any thread. */
final class Pace {
    /** No pause between months: as fast as they are drawn. */
    static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private double monthsPerSecond;
    private long last = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

    Pace(double monthsPerSecond) {
        this.monthsPerSecond = monthsPerSecond;
    }

    synchronized double monthsPerSecond() {
        return monthsPerSecond;
    }

    /** Takes effect at once, even on a month that is being waited for. */
    synchronized void set(double value) {
        monthsPerSecond = value;
        notifyAll();
    }

    /**
     * Waits until the next month is due.
     *
     * @return whether it is; false where the waiting thread was interrupted, which stays so
     */
    synchronized boolean await() {
        try {
            long left = left();
            while (left > 0) {
                wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
                left = left();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        last = System.nanoTime();
        return true;
    }

    private long left() {
        return last + (long) (TimeUnit.SECONDS.toNanos(1) / monthsPerSecond) - System.nanoTime();
    }
}
