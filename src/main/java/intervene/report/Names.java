package intervene.report;

import intervene.analysis.Estimate;
import intervene.design.Axis;
import intervene.design.Factor;
import intervene.design.Scale;
import intervene.observe.Indicator;
import intervene.param.Numbers;
import intervene.plot.Dot;
import intervene.plot.Quantity;
import intervene.plot.Spacing;
import intervene.scenario.Expectation;
import java.util.Locale;

/** What figures call things. */
final class Names {
    private static final String PURE = "1";

    private Names() {}

    /** An indicator in words: {@code Intervention rate}. */
    static String of(Indicator indicator) {
        String words = indicator.label().replace('_', ' ').replace("musd", "").replace(" usd", "").strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The axis on which an indicator is drawn. */
    static Quantity quantity(Indicator indicator) {
        boolean spans = indicator.statistic() == Indicator.Statistic.AMOUNT
                || indicator.statistic() == Indicator.Statistic.RATIO && !indicator.isShare();
        String unit = indicator.unit().equals(PURE) || indicator.unit().startsWith("[") ? "" : indicator.unit();
        return spans ? Quantity.fitting(of(indicator), unit) : Quantity.linear(of(indicator), unit);
    }

    /** How an indicator is expected to change, with the least change that counts: {@code rises by at least 0.03}. */
    static String change(Expectation expected) {
        String how = expected.change().name().toLowerCase(Locale.ROOT);
        if (expected.by() == 0) {
            return how;
        }
        return how + (expected.change() == Expectation.Change.STAYS ? " within " : " by at least ") + Numbers.text(expected.by());
    }

    /** The axis on which the levels of a number are drawn. */
    static Quantity quantity(Axis axis) {
        Factor factor = axis.factors().get(0);
        boolean log = factor.range() != null && factor.range().scale() == Scale.LOG;
        return new Quantity(axis.name(), factor.unit().equals(PURE) ? "" : factor.unit(),
                log ? Spacing.LOG : Spacing.LINEAR);
    }

    /** The name of an axis without numbers. */
    static String levels(Axis axis) {
        String unit = axis.factors().get(0).unit();
        return axis.name() + (unit.equals(PURE) ? "" : " [" + unit + "]");
    }

    static Dot dot(Estimate estimate) {
        return new Dot(estimate.value(), estimate.low(), estimate.high());
    }
}
