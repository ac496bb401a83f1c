package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.0, 0", "-0.0, 0", "1.0, 1", "-3.0, -3", "0.1, 0.1", "1e15, 1000000000000000",
        "9007199254740993e3, 9007199254740992000",
        "1e20, 100000000000000000000", "1e21, 1E21", "1.5e300, 1.5E300", "-1.5e-9, -1.5E-9", "1e-7, 0.0000001", "1e-8, 1E-8",
        // Java 17's own text has a digit too many: 2.0E-3 is fine, but 2.2E-322 and 1.0E23 came out longer before Java 19.
        "2e-3, 0.002", "1e23, 1E23", "2e23, 2E23", "4.9e-324, 5E-324", "9.9e-324, 1E-323",
        "1.7976931348623157e308, 1.7976931348623157E308", "2.2250738585072014e-308, 2.2250738585072014E-308",
        "0.30000000000000004, 0.30000000000000004", "0.1234567890123456, 0.1234567890123456"
    })
    void knownTexts(double value, String text) {
        assertEquals(text, Decimal.text(value));
    }

    /** A power of two, 2^-44: the closest of 16 digits, 5.684341886080802E-14 rounded up, returns; rounded down does not. */
    @ParameterizedTest
    @CsvSource({"5.684341886080802E-14, 5.684341886080802E-14", "9.5367431640625E-7, 9.5367431640625E-7"})
    void powersOfTwo(double value, String text) {
        assertEquals(text, Decimal.text(value));
    }

    @ParameterizedTest
    @CsvSource({"NaN, ''", "Infinity, inf", "-Infinity, -inf"})
    void valuesThatAreNoNumbers(double value, String text) {
        assertEquals(text, Decimal.text(value));
    }
}
