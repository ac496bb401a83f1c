package intervene.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Executes work on several threads and delivers what comes of it in the order of the plan, whatever the threads did. One
 * run is the work of one thread. At most a few runs a thread are under way or waiting, so memory does not grow with the
 * plan.
 */
public final class Replication {
    private static final int WINDOW_PER_THREAD = 4;

    private Replication() {}

    /**
     * Takes what comes of the runs, one at a time, in the order of the plan.
     *
     * @param <R> what comes of a run
     */
    @FunctionalInterface
    public interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /**
     * Executes the plan. The plan is asked for its next run in between, so that it may go by what the sink has seen.
     *
     * @param work called from several threads at once; records failures of a run in what it returns
     * @throws IOException          if the sink cannot write; the rest is given up
     * @throws InterruptedException if this thread is interrupted; the rest is given up
     * @throws Error                if the work throws one, such as the end of memory, which no other run could be
     *                              trusted to survive
     */
    public static <K, R> void execute(Iterator<K> plan, int threads, Function<K, R> work, Sink<R> sink)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Replication::worker);
        Queue<Future<R>> window = new ArrayDeque<>();
        try {
            while (!window.isEmpty() || plan.hasNext()) {
                while (window.size() < threads * WINDOW_PER_THREAD && plan.hasNext()) {
                    K key = plan.next();
                    window.add(pool.submit(() -> work.apply(key)));
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
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

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
