package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.0, 0", "-0.0, 0", "1.0, 1", "-3.0, -3", "0.1, 0.1", "1e15, 1000000000000000",
        "9007199254740992, 9007199254740992", "9007199254740994, 9.007199254740994e+15", "1e20, 1.0e+20",
        "1.5e300, 1.5e+300", "-1.5e-9, -1.5e-9", "1.5e-6, 0.0000015", "1e-7, 1.0e-7",
        // Java's own texts of the first three and of 4.9e-324 have a digit too many before Java 19.
        "2e-3, 0.002", "1e23, 1.0e+23", "2e23, 2.0e+23", "4.9e-324, 5.0e-324", "9.9e-324, 1.0e-323",
        "1.7976931348623157e308, 1.7976931348623157e+308", "2.2250738585072014e-308, 2.2250738585072014e-308",
        "0.30000000000000004, 0.30000000000000004", "0.1234567890123456, 0.1234567890123456"
    })
    void knownTexts(double value, String text) {
        assertEquals(text, Decimal.text(value));
    }

    /**
     * Below a power of two numbers lie twice as dense as above. 2^-44 = 5.6843418860808014870e-14: the closest decimal
     * of 16 digits ends in 1 and is nearer to the number below; the next one, which ends in 2, returns.
     */
    @ParameterizedTest(name = "2^{0} is written {1}")
    @CsvSource({"-44, 5.684341886080802e-14", "-24, 5.960464477539063e-8", "89, 6.189700196426902e+26"})
    void powersOfTwo(int exponent, String text) {
        assertEquals(text, Decimal.text(Math.scalb(1.0, exponent)));
    }

    @ParameterizedTest
    @CsvSource({"NaN, ''", "Infinity, inf", "-Infinity, -inf"})
    void valuesThatAreNoNumbers(double value, String text) {
        assertEquals(text, Decimal.text(value));
        assertEquals(value, Decimal.parse(text));
    }

    @Test
    void whatSpellsNoNumberIsRefused() {
        assertThrows(NumberFormatException.class, () -> Decimal.parse("nine"));
    }
}
