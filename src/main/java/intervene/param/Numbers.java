package intervene.param;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as configurations spell them: decimal notation only, the same on every machine. */
public final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDERSCORES = Pattern.compile("[-+]?\\d+(_\\d+)+(\\.\\d*)?");
    private static final Pattern PREFIXED = Pattern.compile("[-+]?0[xob][0-9a-f]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0\\d.*");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+(,\\d+)+(\\.\\d*)?");
    private static final int LONGEST = 400;
    private static final int SHOWN = 40;
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;
    private static final int CERTAIN = 15;
    private static final int SUFFICIENT = 17;
    private static final long FRACTION_BITS = (1L << 52) - 1;

    private Numbers() {}

    /**
     * The finite number that a text denotes.
     *
     * @throws IllegalArgumentException if it denotes none; the message says why
     */
    public static double parse(String text) {
        requireDecimal(text);
        double x = Double.parseDouble(text);
        if (Double.isInfinite(x)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is too large for a number; the largest is about 1.8e308.");
        }
        if (x == 0 && new BigDecimal(text).signum() != 0) {
            throw new IllegalArgumentException("'" + text + "' is too close to 0 to be told from it. Write 0.");
        }
        return x + 0.0;
    }

    /**
     * The whole number that a text denotes.
     *
     * @throws IllegalArgumentException if it denotes none, or one that 32 bits cannot hold
     */
    public static int parseWhole(String text) {
        requireDecimal(text);
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number. Write digits alone.");
        }
        var value = new BigInteger(text);
        if (value.bitLength() > 31) {
            throw new IllegalArgumentException("'" + text + "' does not lie between -2147483648 and 2147483647.");
        }
        return value.intValue();
    }

    /**
     * The shortest decimal that reads back as {@code x}, which is finite, and among those the closest; whole numbers
     * without a point.
     *
     * <p>Implementation note: {@link Double#toString} does this from Java 19 on only; before, it sometimes gives a
     * digit too many, so that files would differ between JVMs. Two decimals of up to 15 digits never stand for one
     * normal number, so where 15 digits suffice, dropping their trailing zeros gives the shortest; 17 always suffice.
     */
    public static String text(double x) {
        if (x == StrictMath.rint(x) && StrictMath.abs(x) <= LARGEST_EXACT_WHOLE) {
            return Long.toString((long) x);
        }
        return decimal(shortest(x));
    }

    private static BigDecimal shortest(double x) {
        BigDecimal exact = new BigDecimal(x);
        boolean subnormal = StrictMath.abs(x) < Double.MIN_NORMAL;
        for (int digits = subnormal ? 1 : CERTAIN; digits < SUFFICIENT; digits++) {
            BigDecimal candidate = rounded(exact, digits, RoundingMode.HALF_EVEN);
            if (candidate.doubleValue() != x && isPowerOfTwo(x)) {
                // The numbers below are denser than those above: the decimal further off may be the one that returns.
                candidate = rounded(exact, digits, RoundingMode.UP);
            }
            if (candidate.doubleValue() == x) {
                return candidate.stripTrailingZeros();
            }
        }
        return rounded(exact, SUFFICIENT, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal exact, int digits, RoundingMode mode) {
        return exact.round(new MathContext(digits, mode));
    }

    private static boolean isPowerOfTwo(double x) {
        return (Double.doubleToRawLongBits(x) & FRACTION_BITS) == 0;
    }

    /** Plain notation for usual sizes, else {@code 1.5e-7}: with point and sign, as every YAML reader needs. */
    private static String decimal(BigDecimal x) {
        int exponent = x.precision() - x.scale() - 1;
        if (exponent >= -6 && exponent < 15) {
            return x.toPlainString();
        }
        BigDecimal mantissa = x.movePointLeft(exponent);
        String digits = mantissa.scale() <= 0 ? mantissa.toPlainString() + ".0" : mantissa.toPlainString();
        return digits + "e" + (exponent < 0 ? "-" : "+") + StrictMath.abs(exponent);
    }

    private static void requireDecimal(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("'" + text.substring(0, SHOWN) + "…' is too long for a number.");
        }
        boolean leadingZero = LEADING_ZERO.matcher(text).matches();
        if (!leadingZero && DECIMAL.matcher(text).matches()) {
            return;
        }
        if (NOT_FINITE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a finite number.");
        }
        if (COMMA.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' has a comma. Decimals take a point, thousands nothing.");
        }
        if (UNDERSCORES.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' has underscores. Write " + text.replace("_", "") + ".");
        }
        if (leadingZero || PREFIXED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not in decimal notation. Write it without prefix or leading 0.");
        }
        throw new IllegalArgumentException("'" + text + "' is not a number.");
    }
}
