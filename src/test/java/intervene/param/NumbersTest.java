package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
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

    /** The shortest decimal by trial on exact decimals: slow, but there is little in it that could be wrong. */
    private static String byTrial(double x) {
        if (x == Math.rint(x) && Math.abs(x) <= 1L << 53) {
            return Long.toString((long) x);
        }
        BigDecimal exact = new BigDecimal(x);
        BigDecimal shortest = exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
        boolean isPowerOfTwo = Math.abs(x) == Math.scalb(1.0, Math.getExponent(x));
        // Two decimals of up to 15 digits never stand for one normal number.
        for (int digits = 16; digits >= (Math.abs(x) < Double.MIN_NORMAL ? 1 : 15); digits--) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() != x && isPowerOfTwo) {
                // Numbers below are denser than those above: the decimal further off may be the one that returns.
                candidate = exact.round(new MathContext(digits, RoundingMode.UP));
            }
            shortest = candidate.doubleValue() == x ? candidate : shortest;
        }
        return spelt(shortest.stripTrailingZeros());
    }

    private static String spelt(BigDecimal x) {
        int exponent = x.precision() - x.scale() - 1;
        if (exponent >= -6 && exponent < 15) {
            return x.toPlainString();
        }
        String digits = x.movePointLeft(exponent).toPlainString();
        return digits + (digits.contains(".") ? "" : ".0") + "e" + (exponent < 0 ? "" : "+") + exponent;
    }

    private static void assertAsByTrial(double x) {
        if (Double.isFinite(x)) {
            assertEquals(byTrial(x), Numbers.text(x));
        }
    }

    /** A number and those next to it. */
    private static void assertNeighboursAsByTrial(double x) {
        assertAsByTrial(Math.nextDown(x));
        assertAsByTrial(x);
        assertAsByTrial(Math.nextUp(x));
        assertAsByTrial(-x);
    }

    @Test
    void numbersAroundEachPowerOfTwoAndTenAreWrittenAsByTrial() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            assertNeighboursAsByTrial(Math.scalb(1.0, exponent));
        }
        for (int exponent = -324; exponent <= 308; exponent++) {
            for (int digits : new int[] {1, 2, 9, 15, 99}) {
                assertNeighboursAsByTrial(Double.parseDouble(digits + "e" + exponent));
            }
        }
        assertNeighboursAsByTrial(0);
        assertNeighboursAsByTrial(Double.MIN_NORMAL);
        assertNeighboursAsByTrial(Double.MAX_VALUE);
    }

    /** Of every size, and of those that results hold: shares, amounts, numbers with few decimals. */
    @Test
    void randomNumbersAreWrittenAsByTrial() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            assertAsByTrial(Double.longBitsToDouble(random.nextLong()));
            assertAsByTrial(random.nextDouble());
            assertAsByTrial(random.nextDouble() * 1e7);
            assertAsByTrial(random.nextLong(1L << 53) / Math.pow(10, random.nextInt(23)));
            assertAsByTrial(random.nextInt() / 1000.0);
        }
    }

    @Property
    void anyNumberIsWrittenAsByTrialAndAppendedAlike(@ForAll double x) {
        assertAsByTrial(x);
        var text = new StringBuilder("x");
        Numbers.append(x, text);
        assertEquals("x" + Numbers.text(x), text.toString());
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
