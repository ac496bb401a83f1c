package intervene.report;

import intervene.plot.Figure;

/**
 * A figure of the report.
 *
 * @param name    name of its files without the ending
 * @param caption what it shows and how to read it
 * @param figure  the figure
 */
record Exhibit(String name, String caption, Figure figure) {}
