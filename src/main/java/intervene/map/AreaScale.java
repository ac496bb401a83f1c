package intervene.map;

import intervene.view.Letters;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The scale of an equal-area map: a square that stands for the same area everywhere. A bar of kilometres would be right
 * along few lines only.
 */
final class AreaScale {
    private static final double SMALLEST = 14;
    private static final double[] SIDES = {1000, 500, 200, 100};
    private static final String[] AREAS = {"1 million", "250,000", "40,000", "10,000"};

    private AreaScale() {}

    static void paint(Graphics2D g, MapLayout layout) {
        Rectangle2D box = box(layout);
        if (box.isEmpty()) {
            return;
        }
        Theme theme = layout.theme();
        int i = choice(layout);
        double side = side(layout, i);
        var square = new Rectangle2D.Double(box.getX(), box.getMaxY() - side, side, side);
        g.setColor(Tint.faded(theme.ground(), 0.5));
        g.fill(square);
        g.setColor(theme.faint());
        g.setStroke(new BasicStroke((float) theme.scale()));
        g.draw(square);
        g.setFont(theme.font(Labels.NOTE));
        LabelPainter.haloed(g, theme, text(i), theme.faint(),
                new Point2D.Double(square.getMaxX() + 5 * theme.scale(), box.getMaxY() - 2 * theme.scale()));
    }

    /** What it covers; empty in a network. */
    static Rectangle2D box(MapLayout layout) {
        if (layout.content().plan().kilometres() == 0) {
            return new Rectangle2D.Double();
        }
        Theme theme = layout.theme();
        int i = choice(layout);
        double side = side(layout, i);
        Rectangle2D view = layout.frame().view();
        Rectangle2D text = theme.font(Labels.NOTE).getStringBounds(text(i), Letters.EXACT);
        Point2D corner = new Point2D.Double(view.getX() + 12 * theme.scale(), view.getMaxY() - 8 * theme.scale());
        double height = Math.max(side, text.getHeight());
        return new Rectangle2D.Double(
                corner.getX(), corner.getY() - height, side + 5 * theme.scale() + text.getWidth(), height);
    }

    private static String text(int i) {
        return AREAS[i] + " km² anywhere on the map";
    }

    /** The smallest square that can be seen well. */
    private static int choice(MapLayout layout) {
        int i = SIDES.length - 1;
        while (i > 0 && side(layout, i) < SMALLEST * layout.theme().scale()) {
            i--;
        }
        return i;
    }

    private static double side(MapLayout layout, int i) {
        return SIDES[i] / layout.content().plan().kilometres() * layout.frame().scale();
    }
}
