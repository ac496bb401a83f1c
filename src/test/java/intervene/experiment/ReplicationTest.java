package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.RunHistory;
import intervene.observe.Histories;
import intervene.observe.RunKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationTest {
    private static final int RUNS = 100;

    /** Takes a time that differs from run to run, so that threads overtake each other. */
    private static RunHistory unevenly(RunKey key) {
        long until = System.nanoTime() + key.run() * 7919L % 13 * 100_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return Histories.nothing(key.seed());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void runsArriveInOrderWhateverTheThreadsDo(int threads) throws Exception {
        List<Integer> seeds = new ArrayList<>();
        Replication.execute(RunPlan.of(10, RUNS), threads,
                key -> FinishedRun.of(key, ReplicationTest::unevenly), run -> seeds.add(run.history().seed()));
        assertEquals(IntStream.range(10, 10 + RUNS).boxed().toList(), seeds);
    }

    @Test
    void aRunThatFailsIsDeliveredAndTheOthersGoOn() throws Exception {
        List<FinishedRun> runs = new ArrayList<>();
        RunFunction model = key -> {
            if (key.seed() == 3) {
                throw new IllegalStateException("troops\nare negative");
            }
            return key.seed() == 5 ? endless(0) : Histories.nothing(key.seed());
        };
        Replication.execute(RunPlan.of(0, 10), 2, key -> FinishedRun.of(key, model), runs::add);
        assertEquals(10, runs.size());
        assertEquals(List.of(3, 5), runs.stream().filter(FinishedRun::failed).map(run -> run.key().seed()).toList());
        String error = runs.get(3).error();
        assertTrue(error.startsWith("IllegalStateException: troops are negative (intervene."), error);
        assertTrue(runs.get(5).error().startsWith("StackOverflowError"), runs.get(5).error());
    }

    private static RunHistory endless(int depth) {
        return endless(depth + 1);
    }

    @Test
    void fewRunsAreUnderWayHoweverLongThePlan() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        int[] delivered = {0};
        Replication.execute(RunPlan.of(0, 1000), 2, key -> {
            begun.incrementAndGet();
            return Histories.nothing(key.seed());
        }, run -> assertTrue(begun.get() - delivered[0]++ <= 8, "at most 4 runs a thread wait"));
        assertEquals(1000, delivered[0]);
    }

    @Test
    void whatTheSinkCannotWriteEndsIt() {
        IOException full = new IOException("No space left on device");
        assertEquals(full, assertThrows(IOException.class, () -> Replication.execute(
                RunPlan.of(0, 1_000_000_000), 2, key -> Histories.nothing(key.seed()), run -> {
                    throw full;
                })));
    }

    @Test
    void exhaustedMemoryIsNoMatterOfOneRun() {
        assertThrows(OutOfMemoryError.class, () -> Replication.execute(RunPlan.of(0, 10), 2, key -> {
            throw new OutOfMemoryError();
        }, run -> {}));
    }

    @Test
    void seedsBeyondThirtyTwoBitsAreRefused() {
        assertThrows(ArithmeticException.class, () -> RunPlan.of(Integer.MAX_VALUE, 2));
        assertEquals(Integer.MAX_VALUE, RunPlan.of(Integer.MAX_VALUE, 1).next().seed());
    }
}
