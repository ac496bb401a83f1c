package intervene.param;

import com.fasterxml.jackson.core.io.NumberOutput;
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
    private static final int SUFFICIENT = 17;
    private static final int LONGEST_WRITTEN = 24;
    private static final String ZEROS = "0.00000";

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
     * digit too many, so that files would differ between JVMs. Jackson's is the same on each.
     */
    public static String text(double x) {
        if (isWhole(x)) {
            return Long.toString((long) x);
        }
        var out = new StringBuilder(LONGEST_WRITTEN);
        append(x, out);
        return out.toString();
    }

    /** Appends {@link #text} of a finite number. */
    public static void append(double x, StringBuilder out) {
        if (isWhole(x)) {
            out.append((long) x);
        } else {
            appendAsYaml(StrictMath.abs(x) < Double.MIN_NORMAL ? subnormal(x) : NumberOutput.toString(x, true), out);
        }
    }

    private static boolean isWhole(double x) {
        return x == StrictMath.rint(x) && StrictMath.abs(x) <= LARGEST_EXACT_WHOLE;
    }

    /**
     * Spelt as Java spells numbers. Java's algorithm prefers two digits to one where the second brings it closer; among
     * numbers that are not whole, only subnormal ones are so far apart that this makes a difference.
     */
    private static String subnormal(double x) {
        var exact = new BigDecimal(x);
        int digits = 1;
        BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        while (candidate.doubleValue() != x && digits < SUFFICIENT) {
            digits++;
            candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        }
        String all = candidate.unscaledValue().abs().toString();
        String mantissa = all.substring(0, 1) + "." + (digits == 1 ? "0" : all.substring(1));
        return (x < 0 ? "-" : "") + mantissa + "E" + (candidate.precision() - candidate.scale() - 1);
    }

    /** Plain notation for usual sizes, else {@code 1.5e-7}: with point and sign, as every YAML reader needs. */
    private static void appendAsYaml(String java, StringBuilder out) {
        int e = java.indexOf('E');
        if (e < 0) {
            out.append(java);
            return;
        }
        int exponent = Integer.parseInt(java, e + 1, java.length(), 10);
        if (exponent < -6 || exponent > 14) {
            out.append(java, 0, e).append(exponent < 0 ? "e" : "e+").append(exponent);
            return;
        }
        int first = java.charAt(0) == '-' ? 1 : 0;
        String digits = java.substring(first, first + 1) + java.substring(first + 2, e);
        out.append(java, 0, first);
        if (exponent < 0) {
            out.append(ZEROS, 0, 1 - exponent).append(digits, 0, digits.endsWith("0") ? 1 : digits.length());
        } else {
            out.append(digits, 0, exponent + 1).append('.').append(digits, exponent + 1, digits.length());
        }
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
