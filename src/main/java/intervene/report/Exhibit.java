package intervene.report;

import intervene.plot.Figure;

/**
 * A figure of the report.
 *
 * @param name    name of its files without the ending
 * @param caption what it shows and how to read it
 * @param figure  the figure
 * @param further whether it shows more of what another shows, and may be left out where space is short
 */
record Exhibit(String name, String caption, Figure figure, boolean further) {
    /** One that is always shown. */
    Exhibit(String name, String caption, Figure figure) {
        this(name, caption, figure, false);
    }
}
