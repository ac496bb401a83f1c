package intervene.council;

import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import javax.swing.Timer;

/**
 * Lets a vote play out in time. A vote that begins before the one before has had its time is shown at once, so that a
 * run that goes faster than that is never held up. Belongs to the event dispatch thread.
 */
final class Playback {
    /** How long a vote takes [milliseconds]. */
    static final int DURATION = 1200;

    private static final int FRAME = 40;
    private static final double NANOS = 1e6;

    private final LongSupplier clock;
    private final DoubleConsumer shown;
    private final Timer timer;
    private boolean hasBegun;
    private long began;
    private double revealed = 1;

    /**
     * A playback.
     *
     * @param clock nanoseconds
     * @param shown is told how much is revealed [0, 1] whenever that has changed
     */
    Playback(LongSupplier clock, DoubleConsumer shown) {
        this.clock = clock;
        this.shown = shown;
        timer = new Timer(FRAME, e -> tick());
    }

    /** Begins another vote; the caller then shows as much of it as is {@link #revealed}. */
    void begin(boolean visible) {
        long now = clock.getAsLong();
        boolean hurried = hasBegun && now - began < DURATION * NANOS;
        hasBegun = true;
        began = now;
        if (visible && !hurried) {
            revealed = 0;
            timer.start();
        } else {
            revealed = 1;
            timer.stop();
        }
    }

    /** Goes on to where the vote should be by now. */
    void tick() {
        move(Math.min(1, (clock.getAsLong() - began) / (DURATION * NANOS)));
    }

    /** Shows the end at once. */
    void finish() {
        if (revealed < 1) {
            move(1);
        }
    }

    private void move(double share) {
        revealed = share;
        if (revealed >= 1) {
            timer.stop();
        }
        shown.accept(revealed);
    }

    double revealed() {
        return revealed;
    }

    boolean isRunning() {
        return timer.isRunning();
    }
}
