package intervene.findings;

import intervene.analysis.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cells of tables, made and shown. */
public final class Cells {
    private static final int DIGITS = 4;
    private static final double MANY = 10_000;

    private Cells() {}

    /** A row of these cells; an estimate stands for three: its value and both limits. */
    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof Estimate estimate) {
                row.add(estimate.value());
                row.add(estimate.low());
                row.add(estimate.high());
            } else {
                row.add(cell instanceof Integer whole ? Long.valueOf(whole) : cell);
            }
        }
        return row;
    }

    /** A cell for people: numbers with four significant digits, nothing where it is undefined. */
    public static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return number(number);
        }
        return cell instanceof Long whole ? String.format(Locale.ROOT, "%,d", whole) : cell.toString();
    }

    private static String number(double x) {
        if (Double.isNaN(x)) {
            return "";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "∞" : "−∞";
        }
        if (Math.abs(x) >= MANY && Math.abs(x) < 1e15) {
            return String.format(Locale.ROOT, "%,.0f", x);
        }
        if (x != 0 && (Math.abs(x) < 1e-4 || Math.abs(x) >= 1e15)) {
            return String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", x);
        }
        BigDecimal rounded = new BigDecimal(x).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
