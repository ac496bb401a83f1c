package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static List<Long> draw(long seed, long size, LongStream runs) {
        Sample sample = new Sample(seed, size);
        runs.forEach(sample::offer);
        return sample.runs();
    }

    /** These very runs on every machine. */
    @Test
    void aSeedDrawsTheSameRunsEverywhere() {
        assertEquals(List.of(98L, 395L, 753L, 761L, 934L), draw(1, 5, LongStream.range(0, 1000)));
        assertNotEquals(draw(1, 5, LongStream.range(0, 1000)), draw(2, 5, LongStream.range(0, 1000)));
    }

    @Test
    void aLargerSampleHoldsTheSmaller() {
        assertTrue(draw(3, 50, LongStream.range(0, 400)).containsAll(draw(3, 20, LongStream.range(0, 400))));
        assertEquals(10, draw(3, 50, LongStream.range(0, 10)).size());
    }

    @Test
    void theOrderOfOfferingDoesNotMatter() {
        assertEquals(draw(4, 7, LongStream.range(0, 100)), draw(4, 7, LongStream.range(0, 100).map(run -> 99 - run)));
    }

    /** Each of ten runs is drawn about 300 times in 1,000 samples of three; the bounds are five standard errors off. */
    @Test
    void everyRunHasTheSameChance() {
        int[] times = new int[10];
        for (int seed = 0; seed < 1000; seed++) {
            draw(seed, 3, LongStream.range(0, 10)).forEach(run -> times[run.intValue()]++);
        }
        for (int n : times) {
            assertTrue(n > 227 && n < 373, Arrays.toString(times));
        }
    }
}
