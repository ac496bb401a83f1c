package intervene.lesson;

import intervene.history.CrisisRecord;
import intervene.model.Snapshot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A crisis by its host, and how many the host had before or the year in which it began. That says more than its number
 * in the run, and outlives a change of what happens elsewhere: {@code RWA}, {@code RWA 2}, {@code RWA 1994}.
 *
 * @param host    code of the host; empty for no crisis
 * @param ordinal 1 for the host's first crisis, of those that began in the year if there is one
 * @param year    in which it began; 0 for any
 */
public record CrisisName(String host, int ordinal, int year) {
    public static final CrisisName NONE = new CrisisName("", 1, 0);
    private static final Pattern SPELLED = Pattern.compile("([A-Z]{3})(?: ([1-9]\\d?|[1-9]\\d{3}))?");
    private static final int FIRST_YEAR = 1000;
    private static final int MONTHS = 12;

    /** The crisis that a text names; empty if it names none. */
    public static Optional<CrisisName> parse(String text) {
        Matcher m = SPELLED.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int number = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return Optional.of(number < FIRST_YEAR
                ? new CrisisName(m.group(1), number, 0)
                : new CrisisName(m.group(1), 1, number));
    }

    /**
     * Its number in a run so far; −1 if it has not begun.
     *
     * @param firstYear of the world
     */
    public int number(Snapshot snapshot, int firstYear) {
        int seen = 0;
        for (CrisisRecord c : snapshot.history().crises()) {
            boolean inYear = year == 0 || year == firstYear + c.onset() / MONTHS;
            if (c.host().equals(host) && inYear && ++seen == ordinal) {
                return c.crisis();
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        if (year > 0) {
            return host + " " + year;
        }
        return ordinal == 1 ? host : host + " " + ordinal;
    }
}
