package intervene.gui;

import intervene.view.Sight;
import intervene.view.View.Picture;
import java.awt.Dimension;
import java.util.Locale;

/**
 * A picture of the window that can be written to a file.
 *
 * @param tab     where it stands
 * @param picture the drawing
 * @param size    as it is shown
 */
record Shot(Tab tab, Picture picture, Dimension size) {
    private static final int MONTHS = 12;

    /** A name for its file, without the ending: {@code world-map-baseline-seed-1-1996-03}. */
    static String fileName(String picture, Sight sight) {
        int last = Math.max(0, sight.snapshot().lastPeriod());
        return String.format(Locale.ROOT, "%s-%s-seed-%d-%d-%02d", picture, sight.scenario().name(), sight.seed(),
                sight.scenario().world().year() + last / MONTHS, last % MONTHS + 1);
    }

    /** As lists show it. */
    @Override
    public String toString() {
        return tab.label() + ": " + picture.name().replace('-', ' ');
    }
}
