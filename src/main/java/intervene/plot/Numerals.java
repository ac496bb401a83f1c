package intervene.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as figures show them: grouped by thousands, with a true minus sign, and powers as superscripts. */
final class Numerals {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    /** As many as a binary number holds for certain: 10⁻¹² is not quite that. */
    private static final MathContext CERTAIN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Numerals() {}

    /** {@code 12,000}, {@code −0.25}. */
    static String plain(BigDecimal x) {
        BigDecimal shown = x.signum() == 0 ? BigDecimal.ZERO : x;
        String text = (shown.scale() < 0 ? shown.setScale(0) : shown).abs().toPlainString();
        int point = text.indexOf('.');
        var grouped = new StringBuilder(text);
        for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (shown.signum() < 0 ? "−" : "") + grouped;
    }

    /** The number {@code unit · 10^decade}. */
    static String plain(int unit, int decade) {
        return plain(BigDecimal.valueOf(unit, -decade));
    }

    /** {@code 10⁻³}, {@code 5×10⁶}, {@code −10³}. */
    static String scientific(int unit, int decade) {
        int size = StrictMath.abs(unit);
        return (unit < 0 ? "−" : "") + (size == 1 ? "" : size + "×") + power(decade);
    }

    /** {@code 10⁶}. */
    static String power(int exponent) {
        var text = new StringBuilder(exponent < 0 ? "10⁻" : "10");
        Integer.toString(StrictMath.abs(exponent)).chars()
                .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    /** Three significant digits in few characters: {@code 0.125}, {@code 1,250}, {@code 1.25e7}; a dash for none. */
    static String brief(double x) {
        if (!Extent.isDrawable(x)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(x).round(THREE_DIGITS);
        int magnitude = x == 0 ? 0 : magnitude(rounded);
        if (magnitude < -3 || magnitude > 5) {
            BigDecimal mantissa = rounded.movePointLeft(magnitude);
            return plain(trimmed(mantissa)) + "e" + (magnitude < 0 ? "−" : "") + StrictMath.abs(magnitude);
        }
        return plain(trimmed(rounded));
    }

    private static BigDecimal trimmed(BigDecimal x) {
        BigDecimal stripped = x.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The decimal exponent of a number that is not zero: 2 for 250, −1 for 0.25. */
    static int magnitude(double x) {
        return magnitude(new BigDecimal(x).round(CERTAIN_DIGITS));
    }

    private static int magnitude(BigDecimal x) {
        return x.precision() - x.scale() - 1;
    }

    /** The multiple of three by which numbers of this size are shortened; 0 for those of usual size. */
    static int commonExponent(double largest) {
        int magnitude = largest == 0 ? 0 : magnitude(largest);
        return magnitude >= -3 && magnitude < 6 ? 0 : StrictMath.floorDiv(magnitude, 3) * 3;
    }

    /** The smallest of 1, 2 and 5 times a power of ten that divides {@code range} into at most {@code most} steps. */
    static BigDecimal roundStep(double range, int most) {
        int magnitude = magnitude(range / most);
        for (int unit : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(unit, -magnitude);
            if (range / step.doubleValue() <= most) {
                return step;
            }
        }
        return BigDecimal.valueOf(1, -magnitude - 1);
    }
}
