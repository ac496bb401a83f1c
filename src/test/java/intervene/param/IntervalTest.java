package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 1]   | 0   | true", "(0, 1]   | 0 | false", "[0, 1) | 1 | false", "[0, 1] | 1 | true",
                "[0, inf) | 1e9 | true", "(-inf, 0) | -5 | true", "[0, 1] | NaN | false", "[0, inf) | Infinity | false"
            })
    void bracketsSayWhetherAnEndBelongsToIt(String interval, double x, boolean inside) {
        assertEquals(inside, Interval.parse(interval).contains(x));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1]", "(0, inf)", "(-inf, inf)", "[0.0001, 10]", "[-2147483648, 2147483647]"})
    void isWrittenAsItIsRead(String interval) {
        assertEquals(interval, Interval.parse(interval).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0, 1", "[0; 1]", "[0, 1", "[a, 1]", "[1, 0]", "(1, 1]", "[0, 0x2]"})
    void isRefusedWhereItHoldsNoNumber(String text) {
        assertThrows(IllegalArgumentException.class, () -> Interval.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 1] | (0, 1) | true",
                "(0, 1) | [0, 1] | false",
                "(0, 1) | (0, 1) | true",
                "[0, 1] | [0.5, 2] | false",
                "[0, inf) | [3, inf) | true",
                "[0, 5] | [3, inf) | false"
            })
    void containsAnotherWithItsEnds(String outer, String inner, boolean contained) {
        assertEquals(contained, Interval.parse(outer).contains(Interval.parse(inner)));
    }

    @Test
    void isBoundedWhereBothEndsAreFinite() {
        assertTrue(Interval.parse("[0, 1)").isBounded());
        assertFalse(Interval.parse("[0, inf)").isBounded());
    }
}
