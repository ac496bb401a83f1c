package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    /** Tables: t(0.975) is 12.706 with 1, 2.262 with 9, 1.984 with 99 degrees of freedom; t(0.95, 9) = 1.833. */
    @Test
    void studentsAreThoseOfTheTables() {
        for (int again = 0; again < 2; again++) {
            assertEquals(12.706, Quantiles.student(1, 0.95), 5e-4);
            assertEquals(2.262, Quantiles.student(9, 0.95), 5e-4);
            assertEquals(1.984, Quantiles.student(99, 0.95), 5e-4);
            assertEquals(1.833, Quantiles.student(9, 0.90), 5e-4);
        }
    }

    @Test
    void normalIsThatOfTheTables() {
        assertEquals(1.959964, Quantiles.normal(0.95), 1e-6);
        assertEquals(2.575829, Quantiles.normal(0.99), 1e-6);
    }

    /** B = 999: (B + 1)·0.025 = 25, so the 25th from either end; B = 10: 11·0.25 = 2.75, so the 2nd. */
    @Test
    void bootstrapQuantilesCountFromTheNearerEnd() {
        double[] many = IntStream.rangeClosed(1, 999).mapToDouble(i -> i).toArray();
        assertEquals(25, Quantiles.ofSorted(many, 0.025));
        assertEquals(975, Quantiles.ofSorted(many, 0.975));
        double[] few = IntStream.rangeClosed(1, 10).mapToDouble(i -> i).toArray();
        assertEquals(2, Quantiles.ofSorted(few, 0.25));
        assertEquals(9, Quantiles.ofSorted(few, 0.75));
        assertEquals(1, Quantiles.ofSorted(few, 0));
        assertEquals(10, Quantiles.ofSorted(few, 1));
    }
}
