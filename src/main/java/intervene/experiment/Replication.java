package intervene.experiment;

import intervene.history.RunHistory;
import intervene.observe.RunKey;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Executes runs on several threads and delivers them in the order of the plan, whatever the threads did. One run is the
 * work of one thread. At most a few runs a thread are under way or waiting, so memory does not grow with the plan.
 */
public final class Replication {
    private static final int WINDOW_PER_THREAD = 4;

    private Replication() {}

    /** Takes finished runs, one at a time, in the order of the plan. */
    @FunctionalInterface
    public interface Sink {
        void accept(FinishedRun run) throws IOException;
    }

    /**
     * The replicates of one scenario: replicate r has seed {@code firstSeed + r}.
     *
     * @throws ArithmeticException if the last seed does not fit 32 bits
     */
    public static Iterator<RunKey> replicates(int firstSeed, int replicates) {
        Math.addExact(firstSeed, replicates - 1);
        return IntStream.range(0, replicates).mapToObj(r -> new RunKey(r, 0, r, firstSeed + r)).iterator();
    }

    /**
     * Executes the plan. A run that fails is delivered as failed, and the others go on.
     *
     * @throws IOException      if the sink cannot write; the rest is given up
     * @throws OutOfMemoryError if a run exhausts the memory, which no other run could be trusted to survive
     */
    public static void execute(Iterator<RunKey> plan, int threads, RunFunction model, Sink sink)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Replication::worker);
        Queue<Future<FinishedRun>> window = new ArrayDeque<>();
        try {
            while (plan.hasNext() || !window.isEmpty()) {
                while (plan.hasNext() && window.size() < threads * WINDOW_PER_THREAD) {
                    RunKey key = plan.next();
                    window.add(pool.submit(() -> finish(key, model)));
                }
                sink.accept(result(window.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "run");
        thread.setDaemon(true);
        return thread;
    }

    private static FinishedRun finish(RunKey key, RunFunction model) {
        try {
            RunHistory history = model.run(key);
            return new FinishedRun(key, history, null);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return new FinishedRun(key, null, failure);
        }
    }

    private static FinishedRun result(Future<FinishedRun> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
