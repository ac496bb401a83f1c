package intervene.trend;

import intervene.view.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * An entry above a plot: a sample, what it stands for, and its number now.
 *
 * @param ink  how it is drawn; null for an area or for none
 * @param area colour of an area; null for a line or for none
 * @param text name and number
 */
record Key(Ink ink, Color area, String text) {
    private static final double SAMPLE = 22;
    private static final double GAP = 5;
    private static final double BETWEEN = 12;
    private static final double LEADING = 1.35;
    private static final double SIZE = 11;
    private static final double SMALLEST = 0.7;

    static Key line(Ink ink, String text) {
        return new Key(ink, null, text);
    }

    static Key area(Color colour, String text) {
        return new Key(null, colour, text);
    }

    static Key note(String text) {
        return new Key(null, null, text);
    }

    /**
     * Draws keys in as many columns as have room.
     *
     * @return the height that they take
     */
    static double draw(Graphics2D g, List<Key> keys, Rectangle2D room, Theme theme) {
        Font font = theme.font(SIZE);
        double widest = widest(g, keys, font, theme);
        if (widest > room.getWidth()) {
            font = font.deriveFont((float) (font.getSize2D() * Math.max(SMALLEST, room.getWidth() / widest)));
            widest = widest(g, keys, font, theme);
        }
        g.setFont(font);
        double between = BETWEEN * theme.scale();
        int most = (int) Math.max(1, Math.min(keys.size(), (room.getWidth() + between) / (widest + between)));
        int rows = (keys.size() + most - 1) / most;
        int columns = rows == 0 ? 1 : (keys.size() + rows - 1) / rows;
        double line = LEADING * font.getSize2D();
        for (int i = 0; i < keys.size(); i++) {
            double x = room.getX() + i % columns * (widest + between);
            double y = room.getY() + i / columns * line + line / 2;
            keys.get(i).draw(g, x, y, theme);
        }
        return rows * line;
    }

    private static double widest(Graphics2D g, List<Key> keys, Font font, Theme theme) {
        FontMetrics metrics = g.getFontMetrics(font);
        return keys.stream().mapToDouble(key -> key.indent(theme) + metrics.stringWidth(key.text)).max().orElse(0);
    }

    private double indent(Theme theme) {
        return ink == null && area == null ? 0 : (SAMPLE + GAP) * theme.scale();
    }

    private void draw(Graphics2D g, double x, double y, Theme theme) {
        double sample = SAMPLE * theme.scale();
        if (area != null) {
            g.setColor(area);
            double half = SIZE * theme.scale() / 2;
            g.fill(new Rectangle2D.Double(x, y - half, sample, 2 * half));
        }
        if (ink != null) {
            g.setColor(ink.colour());
            g.setStroke(ink.stroke(theme.scale()));
            g.draw(new Line2D.Double(x, y, x + sample, y));
            if (ink.marker() != null) {
                g.fill(marker(ink.marker(), x + sample / 2, y, theme.scale()));
            }
        }
        g.setColor(theme.ink());
        var metrics = g.getFontMetrics();
        double baseline = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        g.drawString(text, (float) (x + indent(theme)), (float) baseline);
    }

    private static Shape marker(Shape shape, double x, double y, double scale) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        return place.createTransformedShape(shape);
    }
}
