package intervene.inquiry;

import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and draws lines in a theme's sizes.
 *
 * @param g     what is drawn on
 * @param theme colours and sizes
 * @param size  of the drawing [pixels]
 */
record Pencil(Graphics2D g, Theme theme, Dimension size) {
    private static final double MARGIN = 4;

    Pencil {
        Pens.smooth(g);
    }

    /** A length at the theme's scale [pixels]. */
    double px(double length) {
        return length * theme.scale();
    }

    void ground() {
        g.setColor(theme.ground());
        g.fillRect(0, 0, size.width, size.height);
    }

    double width(String text, Font font) {
        return g.getFontMetrics(font).stringWidth(text);
    }

    double height(Font font) {
        return g.getFontMetrics(font).getHeight();
    }

    /** Base line of text whose middle is at a height. */
    double base(Font font, double middle) {
        FontMetrics m = g.getFontMetrics(font);
        return middle + (m.getAscent() - m.getDescent()) / 2.0;
    }

    void left(String text, Font font, Color colour, double x, double y) {
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) x, (float) y);
    }

    void right(String text, Font font, Color colour, double x, double y) {
        left(text, font, colour, x - width(text, font), y);
    }

    /** In the middle of x, but within the drawing. */
    void centred(String text, Font font, Color colour, double x, double y) {
        left(text, font, colour, within(x - width(text, font) / 2, text, font), y);
    }

    /** Where text has to begin to lie within the drawing. */
    double within(double x, String text, Font font) {
        double margin = px(MARGIN);
        return Math.max(margin, Math.min(size.width - margin - width(text, font), x));
    }

    void line(double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** What lines are drawn with from now on. */
    void take(Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) px(width)));
    }

    /** Likewise, broken into dashes. */
    void takeDashed(Color colour, double width) {
        g.setColor(colour);
        float dash = (float) px(3);
        g.setStroke(new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {
            dash, dash}, 0));
    }

    /** Words broken into lines of a width. */
    List<String> broken(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
