package intervene.map;

import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/** Draws words on the map, with a thin ground around the letters so that they stand out from land and sea. */
final class LabelPainter {
    private LabelPainter() {}

    static void paint(Graphics2D g, MapLayout layout) {
        Theme theme = layout.theme();
        Font plain = theme.font(Labels.NAME);
        Font bold = theme.bold(Labels.NAME);
        for (Label label : layout.labels()) {
            double y = label.box().getY();
            if (!label.name().isEmpty()) {
                g.setFont(label.bold() ? bold : plain);
                Color ink = Palette.mix(theme.faint(), theme.ink(), label.strength());
                haloed(g, theme, label.name(), ink, new Point2D.Double(
                        label.box().getX(), y + g.getFontMetrics().getAscent()));
                y += g.getFont().getStringBounds(label.name(), MapLayout.MEASURE).getHeight();
            }
            if (!label.note().isEmpty()) {
                g.setFont(theme.font(Labels.NOTE));
                haloed(g, theme, label.note(), label.noteInk(), new Point2D.Double(
                        label.box().getX(), y + g.getFontMetrics().getAscent()));
            }
        }
    }

    /** A line of text in the current font on a halo of the ground's colour; {@code at} is where its base begins. */
    static void haloed(Graphics2D g, Theme theme, String text, Color ink, Point2D at) {
        float x = (float) at.getX();
        float y = (float) at.getY();
        GlyphVector glyphs = g.getFont().createGlyphVector(MapLayout.MEASURE, text);
        g.setStroke(new BasicStroke((float) (2.6 * theme.scale()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Palette.faded(theme.ground(), 0.85));
        g.draw(glyphs.getOutline(x, y));
        g.setColor(ink);
        g.drawString(text, x, y);
    }
}
