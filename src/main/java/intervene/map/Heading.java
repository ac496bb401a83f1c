package intervene.map;

import intervene.explain.Figures;
import intervene.history.PeriodRecord;
import intervene.view.Letters;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** The line above the map: when, and what happened in that month. */
final class Heading {
    private static final double LETTERS = 15;
    private static final double SMALL = 12;
    private static final double LINE = 34;
    private static final double SECOND_LINE = 17;
    private static final String BETWEEN = " · ";
    private static final String MONTH = "September 2000";
    private static final String FIGURES = "88 crises, 88 operations, 888,888 killed this month";

    private final Sight sight;
    private final String title;

    Heading(Sight sight, String title) {
        this.sight = sight;
        this.title = title;
    }

    /** {@code March 1996}, or {@code Before January} and the year at the start; after the title if there is one. */
    String month() {
        int last = sight.snapshot().lastPeriod();
        String month = last < 0 ? "Before " + sight.month(0) : sight.month(last);
        return title.isEmpty() ? month : title + BETWEEN + month;
    }

    /** {@code 5 crises, 2 operations, 1,234 killed this month}. */
    String figures() {
        List<PeriodRecord> periods = sight.snapshot().history().periods();
        if (periods.isEmpty()) {
            return "nothing has happened yet";
        }
        PeriodRecord now = periods.get(periods.size() - 1);
        return count(now.crises(), "crisis", "crises") + ", "
                + count(now.operations(), "operation", "operations") + ", "
                + Figures.whole(now.deaths()) + " killed this month";
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
    }

    /** Height of its line, or of its two lines where one is too narrow [px]. */
    double height(Theme theme, double width) {
        return theme.scale() * (fits(theme, width) ? LINE : LINE + SECOND_LINE);
    }

    /** Whether one line is enough for every month, so that the map stays where it is. */
    private boolean fits(Theme theme, double width) {
        String longest = title.isEmpty() ? MONTH : title + BETWEEN + MONTH;
        double figures = Letters.width(BETWEEN + FIGURES, theme.font(LETTERS));
        return Letters.width(longest, theme.bold(LETTERS)) + figures <= width;
    }

    /** Draws it at the top, in one line or two; what is too long even so ends in dots. */
    void paint(Graphics2D g, Theme theme, double left, double width) {
        Font bold = theme.bold(LETTERS);
        double base = LINE * 0.66 * theme.scale();
        boolean one = fits(theme, width);
        g.setColor(theme.ink());
        g.setFont(bold);
        g.drawString(Letters.fit(month(), bold, width), (float) left, (float) base);
        Font plain = theme.font(one ? LETTERS : SMALL);
        g.setFont(plain);
        if (one) {
            g.drawString(BETWEEN + figures(), (float) (left + Letters.width(month(), bold)), (float) base);
        } else {
            g.drawString(Letters.fit(figures(), plain, width), (float) left,
                    (float) (base + SECOND_LINE * theme.scale()));
        }
    }
}
