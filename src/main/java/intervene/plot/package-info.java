/**
 * Figures fit to print: one look for all, from plain numbers to SVG and PNG. A record holds the data of a figure;
 * {@code figure()} draws it. What is undefined leaves a gap; without any value the figure says so.
 *
 * <p>Nothing here needs a screen: who runs it without one sets {@code java.awt.headless}. Java needs fontconfig and one
 * sans-serif font, best DejaVu Sans, which the layout is made for.
 */
package intervene.plot;
