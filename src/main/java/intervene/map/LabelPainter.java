package intervene.map;

import intervene.view.Letters;
import intervene.view.Theme;
import intervene.view.Tint;
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
        paintNodeNames(g, layout);
        for (Label label : layout.labels()) {
            double y = label.box().getY();
            if (!label.name().isEmpty()) {
                g.setFont(label.bold() ? bold : plain);
                Color ink = Tint.mix(theme.faint(), theme.ink(), label.strength());
                line(g, theme, label, label.name(), ink, y);
                y += g.getFont().getStringBounds(label.name(), Letters.EXACT).getHeight();
            }
            if (!label.note().isEmpty()) {
                g.setFont(theme.font(Labels.NOTE));
                line(g, theme, label, label.note(), label.noteInk(), y);
            }
        }
    }

    private static void paintNodeNames(Graphics2D g, MapLayout layout) {
        g.setFont(layout.nodeNames().font());
        layout.nodeNames().boxes().forEach((place, box) -> haloed(g, layout.theme(), place.name(),
                layout.theme().ink(), new Point2D.Double(box.getX(), box.getY() + g.getFontMetrics().getAscent())));
    }

    private static void line(Graphics2D g, Theme theme, Label label, String text, Color ink, double top) {
        double left = label.left(Letters.width(text, g.getFont()));
        haloed(g, theme, text, ink, new Point2D.Double(left, top + g.getFontMetrics().getAscent()));
    }

    /** A line of text in the current font on a halo of the ground's colour; {@code at} is where its base begins. */
    static void haloed(Graphics2D g, Theme theme, String text, Color ink, Point2D at) {
        float x = (float) at.getX();
        float y = (float) at.getY();
        GlyphVector glyphs = g.getFont().createGlyphVector(Letters.EXACT, text);
        g.setStroke(new BasicStroke((float) (2.6 * theme.scale()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Tint.faded(theme.ground(), 0.85));
        g.draw(glyphs.getOutline(x, y));
        g.setColor(ink);
        g.drawString(text, x, y);
    }
}
