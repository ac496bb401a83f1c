package intervene.observe;

import intervene.param.Numbers;

/** Real numbers as result files spell them: {@link Numbers}, with words for what no configuration may hold. */
public final class Decimal {
    private Decimal() {}

    /** For example {@code 0.1}, {@code 1200}, {@code 1.5e-9}; empty for NaN, {@code inf} for infinity, 0 for -0. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return Numbers.text(value);
    }
}
