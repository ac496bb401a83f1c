package intervene.map;

import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Small signs that say without colour what colour says. */
final class Glyphs {
    private Glyphs() {}

    static Shape circle(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    /** The sign of an answer to a crisis, in the current colour, within a disc. */
    static void paint(Graphics2D g, Theme.Answer answer, Point2D middle, double radius) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(middle.getX(), middle.getY());
        g2.scale(radius, radius);
        g2.setStroke(new BasicStroke(0.26f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (answer) {
            case FORCE -> g2.fill(polygon(0, -0.62, 0.58, 0.4, -0.58, 0.4));
            case CONSENT_OR_MEASURES -> g2.draw(path(-0.46, 0.02, -0.12, 0.38, 0.48, -0.36));
            case BLOCKED -> g2.draw(new Line2D.Double(-0.48, 0, 0.48, 0));
            case NO_WILL -> g2.draw(new Ellipse2D.Double(-0.38, -0.38, 0.76, 0.76));
            case NO_RIGHT -> {
                g2.draw(new Line2D.Double(-0.38, -0.38, 0.38, 0.38));
                g2.draw(new Line2D.Double(-0.38, 0.38, 0.38, -0.38));
            }
        }
        g2.dispose();
    }

    /** A raised hand, one unit of which is a tenth of its height: filled for a veto cast, empty for one expected. */
    static void hand(Graphics2D g, Point2D middle, double height, boolean filled) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(middle.getX(), middle.getY());
        g2.scale(height / 10, height / 10);
        Path2D hand = polygon(-3.4, 0.4, -2.6, -0.4, -2.0, 0.8, -2.0, -3.4, -0.9, -3.6, -0.7, -4.8, 0.5, -4.8,
                0.8, -3.8, 1.9, -3.6, 2.1, -2.6, 3.1, -2.4, 3.1, 2.2, 1.8, 4.8, -1.2, 4.8);
        g2.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (filled) {
            g2.fill(hand);
        }
        g2.draw(hand);
        g2.dispose();
    }

    /** The head of an arrow that ends at a point, having come from another. */
    static Shape arrowhead(Point2D from, Point2D to, double length) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double norm = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double ux = dx / norm * length;
        double uy = dy / norm * length;
        return polygon(to.getX(), to.getY(), to.getX() - ux - uy * 0.5, to.getY() - uy + ux * 0.5,
                to.getX() - ux + uy * 0.5, to.getY() - uy - ux * 0.5);
    }

    private static Path2D polygon(double... xy) {
        Path2D path = path(xy);
        path.closePath();
        return path;
    }

    private static Path2D path(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }
}
