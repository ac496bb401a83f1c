package intervene.lesson;

import intervene.domain.Labels;
import intervene.explain.Figures;
import intervene.explain.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a fact is: a number or a word.
 *
 * @param key    as conditions spell it
 * @param shown  as texts show it
 * @param number the number; NaN for a word
 */
record Value(String key, String shown, double number) {
    private static final int FEW_DIGITS = 2;
    private static final double PERCENT = 100;

    static Value count(long n) {
        return new Value(Long.toString(n), signed(Figures.whole(n)), n);
    }

    /** A number; there is no zero below zero. */
    static Value real(double number) {
        double x = number + 0.0;
        return new Value(Figures.of(x), signed(Figures.of(x)), x);
    }

    static Value share(double x) {
        return new Value(Figures.of(x), Double.isNaN(x) ? "none" : signed(Figures.of(PERCENT * x)) + " %", x);
    }

    static Value word(String key, String shown) {
        return new Value(key, shown, Double.NaN);
    }

    /** A constant; {@code none} for null. */
    static Value word(Enum<?> constant) {
        return constant == null ? word("none", "none") : word(Labels.of(constant), Words.of(constant));
    }

    /** The number in two significant digits; a word stays as it is. */
    String rounded() {
        if (Double.isNaN(number) || number == 0) {
            return shown;
        }
        boolean percent = shown.endsWith("%");
        BigDecimal few = new BigDecimal(percent ? PERCENT * number : number)
                .round(new MathContext(FEW_DIGITS, RoundingMode.HALF_EVEN));
        return signed(Figures.of(few.doubleValue())) + (percent ? " %" : "");
    }

    /** With a minus sign where the model writes a hyphen. */
    private static String signed(String figures) {
        return figures.replaceFirst("^-", "−");
    }
}
