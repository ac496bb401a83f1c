package intervene.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months of a run in words. */
public final class Calendar {
    private static final int MONTHS = 12;

    private Calendar() {}

    /** The month of a period of a world that begins with a year: {@code March 1996}. */
    public static String month(int firstYear, int period) {
        Month month = Month.of(Math.floorMod(period, MONTHS) + 1);
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + (firstYear + Math.floorDiv(period, MONTHS));
    }
}
