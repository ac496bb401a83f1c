package intervene.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and its like, while work is done that has to be put down safely: interrupts the thread that works, and keeps the
 * process until it has finished.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Thread worker;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile String message = "";

    /** From now on until it is closed, an end of the process interrupts this thread. */
    Interruption(Thread worker) {
        this.worker = worker;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        worker.interrupt();
        try {
            if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && !message.isEmpty()) {
                Console.tell(message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to say before the process ends. */
    void say(String text) {
        message = text;
    }

    /** The work is done, or has been put down. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hook at work
        }
    }
}
