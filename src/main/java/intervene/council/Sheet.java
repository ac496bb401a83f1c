package intervene.council;

import intervene.view.Letters;
import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A page to write on, in units that grow with the room.
 *
 * @param g     to draw with; null where it only measures
 * @param theme colours and sizes
 * @param em    unit of length
 */
record Sheet(Graphics2D g, Theme theme, double em) {
    private static final double LARGEST = 2;

    /** Clears a page that is meant for so many units, and chooses the unit. */
    static Sheet clear(Graphics2D g, Theme theme, Dimension size, Dimension meant) {
        Pens.smooth(g);
        g.setColor(theme.ground());
        g.fill(new Rectangle2D.Double(0, 0, size.width, size.height));
        return new Sheet(g, theme, unit(theme, size, meant));
    }

    /** Only measures, draws nothing. */
    static Sheet measuring(Theme theme, Dimension size, Dimension meant) {
        return new Sheet(null, theme, unit(theme, size, meant));
    }

    /** Grows with the room, and is never less than the theme asks for. */
    static double unit(Theme theme, Dimension size, Dimension meant) {
        double room = Math.min(size.getWidth() / meant.width, size.getHeight() / meant.height);
        return Math.max(theme.scale(), Math.min(room, LARGEST * theme.scale()));
    }

    Font font(double size) {
        return theme.font(1).deriveFont((float) (size * em));
    }

    Font bold(double size) {
        return theme.bold(1).deriveFont((float) (size * em));
    }

    double line(double size) {
        return Letters.line(font(size));
    }

    /** Writes one line whose top is at y; it is cut where it is too wide. */
    void left(String text, Font font, double x, double y, double width) {
        g.setFont(font);
        g.drawString(Letters.fit(text, font, width), (float) x, (float) (y + Letters.ascent(font)));
    }

    /** Writes one line that ends at x. */
    void right(String text, Font font, double x, double y) {
        g.setFont(font);
        g.drawString(text, (float) (x - Letters.width(text, font)), (float) (y + Letters.ascent(font)));
    }

    /** Writes lines one below the other. */
    void paragraph(List<String> lines, Font font, double x, double y, double width) {
        double at = y;
        for (String line : lines) {
            left(line, font, x, at, width);
            at += Letters.line(font);
        }
    }
}
