package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({
        // low, high, scale, whole, position, level
        "0.5, 0.99, LINEAR, false, 0, 0.5",
        "0.5, 0.99, LINEAR, false, 1, 0.99",
        "0, 10, LINEAR, false, 0.25, 2.5",
        "-3, 5, LINEAR, false, 0.5, 1",
        "-3, 5, LINEAR, false, -0.1, -3",
        "-3, 5, LINEAR, false, 1.1, 5",
        // 0.1 · 100^0.5 = 1, 0.1 · 100^0.25 = 0.316…
        "0.1, 10, LOG, false, 0.5, 1",
        "0.1, 10, LOG, false, 0.25, 0.31622776601683794",
        "0.1, 10, LOG, false, 0, 0.1",
        "0.1, 10, LOG, false, 1, 10",
        // 3, 4, 5 and 6 have a quarter each
        "3, 6, LINEAR, true, 0, 3",
        "3, 6, LINEAR, true, 0.24, 3",
        "3, 6, LINEAR, true, 0.25, 4",
        "3, 6, LINEAR, true, 0.74, 5",
        "3, 6, LINEAR, true, 0.75, 6",
        "3, 6, LINEAR, true, 1, 6",
        // 1, 2 and 3 end at log2(2) / 2 = 0.5, log2(3) / 2 = 0.792 and log2(4) / 2 = 1
        "1, 3, LOG, true, 0, 1",
        "1, 3, LOG, true, 0.49, 1",
        "1, 3, LOG, true, 0.51, 2",
        "1, 3, LOG, true, 0.79, 2",
        "1, 3, LOG, true, 0.80, 3",
        "1, 3, LOG, true, 1, 3",
    })
    void levelAtAPosition(double low, double high, Scale scale, boolean whole, double position, String level) {
        assertEquals(level, new Range(low, high, scale, whole).at(position));
    }

    @ParameterizedTest
    @CsvSource({
        // low, high, scale, whole, value, position
        "0, 10, LINEAR, false, 2.5, 0.25",
        "0, 10, LINEAR, false, -1, 0",
        "0, 10, LINEAR, false, 11, 1",
        "0.1, 10, LOG, false, 1, 0.5",
        "0.1, 10, LOG, false, 0, 0",
        "3, 6, LINEAR, true, 3, 0.125",
        "3, 6, LINEAR, true, 6, 0.875",
        "3, 6, LINEAR, true, 9, 0.875",
        "3, 6, LINEAR, true, 4.5, 0.375",
        "1, 3, LOG, true, 1, 0.25",
    })
    void positionOfAValue(double low, double high, Scale scale, boolean whole, double value, double position) {
        assertEquals(position, new Range(low, high, scale, whole).position(value), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, LINEAR, false, not below",
        "2, 1, LINEAR, false, not below",
        "NaN, 1, LINEAR, false, not below",
        "0, 1, LOG, false, above 0",
        "-1e308, 1e308, LINEAR, false, wider",
        "1e-300, 1e300, LOG, false, wider",
        "0.5, 3, LINEAR, true, whole",
    })
    void endsThatAreNone(double low, double high, Scale scale, boolean whole, String expected) {
        String message = assertThrows(InvalidInput.class, () -> new Range(low, high, scale, whole)).getMessage();
        assertTrue(message.contains(expected), message);
    }
}
