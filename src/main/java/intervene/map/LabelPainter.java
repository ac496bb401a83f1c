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
                haloed(g, theme, label.name(), ink, base(g, label, label.name(), y));
                y += g.getFont().getStringBounds(label.name(), Letters.EXACT).getHeight();
            }
            if (!label.note().isEmpty()) {
                g.setFont(theme.font(Labels.NOTE));
                haloed(g, theme, label.note(), label.noteInk(), base(g, label, label.note(), y));
            }
        }
    }

    private static void paintNodeNames(Graphics2D g, MapLayout layout) {
        g.setFont(layout.nodeNames().font());
        layout.nodeNames().boxes().forEach((place, box) -> haloed(g, layout.theme(), place.name(),
                layout.theme().ink(), new Point2D.Double(box.getX(), box.getY() + g.getFontMetrics().getAscent())));
    }

    /** Where the base of a line of a label begins. */
    private static Point2D base(Graphics2D g, Label label, String text, double top) {
        double left = label.left(Letters.width(text, g.getFont()));
        return new Point2D.Double(left, top + g.getFontMetrics().getAscent());
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
