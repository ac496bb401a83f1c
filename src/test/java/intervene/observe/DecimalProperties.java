package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DecimalProperties {
    @Property
    void everyNumberReturns(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));
        assertEquals(value + 0.0, Decimal.parse(Decimal.text(value)), "text " + Decimal.text(value));
    }

    @Property
    void numbersOfUsualSizeReturn(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        assertEquals(value + 0.0, Decimal.parse(Decimal.text(value)), "text " + Decimal.text(value));
    }

    @Property
    void fewDigitsStayFew(@ForAll int digits) {
        double value = digits / 1000.0;
        assertEquals(new BigDecimal(digits).movePointLeft(3).stripTrailingZeros().toPlainString(), Decimal.text(value));
    }

    @Property
    void oneDigitLessDoesNotReturn(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value) && value != Math.rint(value));
        BigDecimal written = new BigDecimal(Decimal.text(value)).stripTrailingZeros();
        Assume.that(written.precision() > 1);
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
            BigDecimal shorter = new BigDecimal(value).round(new MathContext(written.precision() - 1, mode));
            assertNotEquals(value, shorter.doubleValue(), () -> shorter + " is shorter");
        }
    }

    /** Java's own text is never shorter, and from Java 19 on it has the same digits. */
    @Property
    void noLongerThanJavas(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value) && value != 0);
        int ours = new BigDecimal(Decimal.text(value)).stripTrailingZeros().precision();
        int javas = new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();
        assertTrue(ours <= javas, () -> Decimal.text(value) + " is longer than " + value);
    }
}
