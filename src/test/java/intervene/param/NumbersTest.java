package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "9, 9",
        "-4.307, -4.307",
        "0.1, 0.1",
        "1e3, 1000",
        "+2.50, 2.5",
        ".5, 0.5",
        "5., 5",
        "1e-9, 1.0e-9",
        "1.5e300, 1.5e+300",
        "0.000001, 0.000001",
        "0.6666666666666666, 0.6666666666666666",
        "2e23, 2.0e+23",
        "5e-324, 5.0e-324",
        "9007199254740993, 9007199254740992",
        "123456789012345678, 1.2345678901234568e+17"
    })
    void aNumberIsWrittenInAsFewDigitsAsReadBack(String text, String written) {
        assertEquals(written, Numbers.text(Numbers.parse(text)));
    }

    @Property
    void everyFiniteNumberIsReadBackAsItWas(@ForAll long bits) {
        double x = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(x));
        assertEquals(x + 0.0, Numbers.parse(Numbers.text(x)));
    }

    @Property
    void noNumberIsWrittenLongerThanJavaWritesIt(@ForAll long bits) {
        double x = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(x));
        int digits = Numbers.text(x)
                .replaceAll("e.*|\\D", "")
                .replaceAll("^0+|0+$", "")
                .length();
        int ofJava = Double.toString(x)
                .replaceAll("E.*|\\D", "")
                .replaceAll("^0+|0+$", "")
                .length();
        assertTrue(digits <= ofJava, () -> Numbers.text(x) + " against " + x);
    }

    @Property
    void everyWholeNumberIsReadBackAsItWas(@ForAll int x) {
        assertEquals(x, Numbers.parseWhole(Integer.toString(x)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nine       | 'nine' is not a number.",
                "1 2        | '1 2' is not a number.",
                "1:30       | '1:30' is not a number.",
                "0x         | '0x' is not a number.",
                "5d         | '5d' is not a number.",
                "NaN        | 'NaN' is not a finite number.",
                ".nan       | '.nan' is not a finite number.",
                "-.inf      | '-.inf' is not a finite number.",
                "Infinity   | 'Infinity' is not a finite number.",
                "1,5        | '1,5' has a comma. Decimals take a point, thousands nothing.",
                "1_000      | '1_000' has underscores. Write 1000.",
                "0x1F       | '0x1F' is not in decimal notation. Write it without prefix or leading 0.",
                "0o17       | '0o17' is not in decimal notation. Write it without prefix or leading 0.",
                "010        | '010' is not in decimal notation. Write it without prefix or leading 0.",
                "1e400      | '1e400' is too large for a number; the largest is about 1.8e308.",
                "1e-400     | '1e-400' is too close to 0 to be told from it. Write 0."
            })
    void whatIsNotADecimalNumberIsRefused(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Numbers.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5        | '1.5' is not a whole number. Write digits alone.",
                "9.0        | '9.0' is not a whole number. Write digits alone.",
                "1e3        | '1e3' is not a whole number. Write digits alone.",
                "2147483648 | '2147483648' does not lie between -2147483648 and 2147483647."
            })
    void aWholeNumberIsNeverCutOff(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Numbers.parseWhole(text))
                        .getMessage());
    }

    @Test
    void aNumberWithoutEndIsRefusedWithoutBeingRead() {
        String refusal = assertThrows(IllegalArgumentException.class, () -> Numbers.parse("1".repeat(401)))
                .getMessage();
        assertEquals("'" + "1".repeat(40) + "…' is too long for a number.", refusal);
    }
}
