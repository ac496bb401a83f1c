package intervene.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the text shows them: four significant digits, thousands set apart, the same on every JVM. */
public final class Figures {
    private static final int DIGITS = 4;
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e9;
    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /** Four significant digits: {@code 0.1234}, {@code 82,490}, {@code 3.2e-6}. */
    public static String of(double x) {
        return text(x, RoundingMode.HALF_EVEN);
    }

    /** Four significant digits, never nearer to {@code from} than {@code x} is. */
    public static String awayFrom(double from, double x) {
        return text(x, x > from ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** A whole number in full: {@code 82,487}. */
    public static String whole(long n) {
        return grouped(BigDecimal.valueOf(n));
    }

    /** With a sign, and as many decimals as told. */
    public static String signed(double x, int decimals) {
        String text = fixed(x, decimals);
        return x > 0 && !text.equals(fixed(0, decimals)) ? "+" + text : text;
    }

    /** With as many decimals as told. */
    public static String fixed(double x, int decimals) {
        BigDecimal rounded = new BigDecimal(x).setScale(decimals, RoundingMode.HALF_EVEN);
        return grouped(rounded);
    }

    /**
     * Fewest decimals at which at least four digits of the largest part show and the rounded parts add up to the
     * rounded sum.
     */
    public static int decimals(double[] parts, double sum) {
        double largest = Math.abs(sum);
        for (double part : parts) {
            largest = Math.max(largest, Math.abs(part));
        }
        int fewest = largest == 0 ? 0 : Math.max(0, DIGITS - 1 - exponent(largest));
        for (int decimals = fewest; decimals < fewest + MOST_DECIMALS; decimals++) {
            BigDecimal added = BigDecimal.ZERO;
            for (double part : parts) {
                added = added.add(new BigDecimal(part).setScale(decimals, RoundingMode.HALF_EVEN));
            }
            if (added.compareTo(new BigDecimal(sum).setScale(decimals, RoundingMode.HALF_EVEN)) == 0) {
                return decimals;
            }
        }
        return fewest;
    }

    private static int exponent(double x) {
        BigDecimal d = new BigDecimal(x);
        return d.precision() - d.scale() - 1;
    }

    private static String text(double x, RoundingMode mode) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.isNaN(x) ? "none" : x > 0 ? "infinite" : "-infinite";
        }
        if (x == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(x).round(new MathContext(DIGITS, mode)).stripTrailingZeros();
        if (Math.abs(x) < SMALLEST_PLAIN || Math.abs(x) >= LARGEST_PLAIN) {
            int exponent = exponent(rounded.doubleValue());
            return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        }
        return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static String grouped(BigDecimal x) {
        String plain = x.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var out = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return (x.signum() < 0 ? "-" : "") + out;
    }
}
