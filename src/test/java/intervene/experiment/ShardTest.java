package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @ParameterizedTest
    @CsvSource({"1/3, 10, 0, 3", "2/3, 10, 3, 6", "3/3, 10, 6, 10", "1/1, 10, 0, 10", "2/4, 2, 0, 1", "1/4, 2, 0, 0"})
    void partsFollowEachOther(String text, long total, long from, long to) {
        assertEquals(from, Shard.parse(text).from(total));
        assertEquals(to, Shard.parse(text).to(total));
    }

    @Property
    void partsCoverEverythingOnceAndAreEqualToWithinOne(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long total,
            @ForAll @IntRange(min = 1, max = 50) int of) {
        long next = 0;
        for (int number = 1; number <= of; number++) {
            Shard shard = new Shard(number, of);
            assertEquals(next, shard.from(total));
            next = shard.to(total);
            long size = next - shard.from(total);
            assertTrue(size == total / of || size == total / of + 1, shard + ": " + size);
        }
        assertEquals(total, next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "1/0", "-1/3", "1/3/5", "a/b", "", "1/9999999999", "1,3"})
    void whatIsNoPartIsRefused(String text) {
        String message = assertThrows(InvalidInput.class, () -> Shard.parse(text)).getMessage();
        assertTrue(message.startsWith("--shard"), message);
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 1, 3, 2/3", "0, 3, 0, 2, 1/3", "1, 1, 1, 1, 1/1"})
    void slurmSaysWhichTaskItIs(String task, String count, String min, String max, String shard) {
        assertEquals(shard, Shard.ofSlurm(slurm(task, count, min, max)).toString());
    }

    private static Map<String, String> slurm(String task, String count, String min, String max) {
        return Map.of("SLURM_ARRAY_TASK_ID", task, "SLURM_ARRAY_TASK_COUNT", count, "SLURM_ARRAY_TASK_MIN", min,
                "SLURM_ARRAY_TASK_MAX", max);
    }

    /** Tasks that failed and are submitted again, alone or with gaps, are not the parts that their numbers suggest. */
    @ParameterizedTest
    @CsvSource({"3, 1, 3, 3", "3, 2, 3, 5", "4, 3, 0, 6", "7, 3, 1, 3"})
    void anArrayWithGapsIsRefused(String task, String count, String min, String max) {
        String message = assertThrows(InvalidInput.class, () -> Shard.ofSlurm(slurm(task, count, min, max))).getMessage();
        assertTrue(message.contains("SLURM_ARRAY_TASK_ID=" + task) && message.contains("--shard i/n"), message);
    }

    @Test
    void withoutSlurmItIsTheWhole() {
        assertTrue(Shard.ofSlurm(Map.of()).isWhole());
        assertThrows(InvalidInput.class, () -> Shard.ofSlurm(
                Map.of("SLURM_ARRAY_TASK_ID", "7", "SLURM_ARRAY_TASK_COUNT", "3")));
        assertThrows(InvalidInput.class, () -> Shard.ofSlurm(
                Map.of("SLURM_ARRAY_TASK_ID", "x", "SLURM_ARRAY_TASK_COUNT", "3")));
    }
}
