package intervene.observe;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes real numbers with as few digits as give the same number back, and among those the closest.
 *
 * <p>Implementation note: {@link Double#toString} does this from Java 19 on only; before, it sometimes gives a digit
 * too many, so that tables would differ between JVMs. The digits here come from exact arithmetic. Two decimals of up to 15
 * digits never stand for one normal number, so where 15 digits suffice, dropping their trailing zeros gives the
 * shortest; 17 always suffice.
 */
public final class Decimal {
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;
    private static final int CERTAIN = 15;
    private static final int SUFFICIENT = 17;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;
    private static final int LARGEST_PLAIN_EXPONENT = 14;
    private static final long FRACTION_BITS = (1L << 52) - 1;

    private Decimal() {}

    /** For example {@code 0.1}, {@code 1200}, {@code 1.5e-9}; empty for NaN, {@code inf} for infinity, 0 for -0. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (Math.abs(value) <= LARGEST_EXACT_WHOLE && value == (long) value) {
            return Long.toString((long) value);
        }
        return layOut(shortest(value));
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        boolean subnormal = Math.abs(value) < Double.MIN_NORMAL;
        for (int digits = subnormal ? 1 : CERTAIN; digits < SUFFICIENT; digits++) {
            BigDecimal candidate = rounded(exact, digits, RoundingMode.HALF_EVEN);
            if (candidate.doubleValue() == value) {
                return candidate.stripTrailingZeros();
            }
            if (isPowerOfTwo(value)) {
                // The numbers below are denser than those above: the decimal further off may be the one that returns.
                candidate = rounded(exact, digits, RoundingMode.UP);
                if (candidate.doubleValue() == value) {
                    return candidate.stripTrailingZeros();
                }
            }
        }
        return rounded(exact, SUFFICIENT, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal exact, int digits, RoundingMode mode) {
        return exact.round(new MathContext(digits, mode));
    }

    private static boolean isPowerOfTwo(double value) {
        return (Double.doubleToRawLongBits(value) & FRACTION_BITS) == 0;
    }

    /** Plain digits for the magnitudes that people meet, else {@code d.ddde-n}. */
    private static String layOut(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return number.toPlainString();
        }
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }
}
