package intervene.observe;

import intervene.param.Numbers;

/** Real numbers as result files spell them: {@link Numbers}, with words for what no configuration may hold. */
public final class Decimal {
    private static final String INFINITE = "inf";
    private static final String LEAST = "-inf";

    private Decimal() {}

    /** For example {@code 0.1}, {@code 1200}, {@code 1.5e-9}; empty for NaN, {@code inf} for infinity, 0 for -0. */
    public static String text(double value) {
        var out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    /** Appends {@link #text}. */
    static void append(double value, StringBuilder out) {
        if (Double.isInfinite(value)) {
            out.append(value > 0 ? INFINITE : LEAST);
        } else if (!Double.isNaN(value)) {
            Numbers.append(value, out);
        }
    }

    /**
     * The number that {@link #text} spells.
     *
     * @throws NumberFormatException if it spells none
     */
    public static double parse(String text) {
        return switch (text) {
            case "" -> Double.NaN;
            case INFINITE -> Double.POSITIVE_INFINITY;
            case LEAST -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
