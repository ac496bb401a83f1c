package intervene.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds places for labels beside points where they cover neither each other nor any point: the first of places around
 * the point at growing distances. Points with a label that has no such place get none.
 */
final class LabelPlacement {
    private static final int DIRECTIONS = 16;
    private static final double NEAREST = 5;
    private static final double STEP = 5;
    private static final int DISTANCES = 40;
    /** Half of the room that a point takes, and the room between labels. */
    private static final double POINT = 4.5;
    private static final double BETWEEN = 1;
    /** Beyond this distance, a line leads to the label. */
    private static final double BESIDE = 8;

    private final Rectangle2D area;
    private final List<Point2D> points;
    private final List<Rectangle2D> placed;

    private LabelPlacement(Rectangle2D area, List<Point2D> points) {
        this.area = area;
        this.points = points;
        this.placed = new ArrayList<>(Collections.nCopies(points.size(), null));
    }

    /**
     * Rectangles for the labels of points, in their order; null for a label that has no place.
     *
     * @param sizes width and height of each label
     */
    static List<Rectangle2D> place(List<Point2D> points, List<double[]> sizes, Rectangle2D area) {
        var placement = new LabelPlacement(area, points);
        for (int i = 0; i < points.size(); i++) {
            placement.placed.set(i, placement.find(points.get(i), sizes.get(i)));
        }
        return placement.placed;
    }

    private Rectangle2D find(Point2D point, double[] size) {
        for (int distance = 0; distance < DISTANCES; distance++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Rectangle2D place = candidate(point, size, NEAREST + distance * STEP, direction);
                if (isFree(place)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The label's place at a distance from the point; the first direction is right and up. */
    private static Rectangle2D candidate(Point2D point, double[] size, double distance, int direction) {
        double angle = 2 * StrictMath.PI * (direction + DIRECTIONS / 16.0) / DIRECTIONS;
        double dx = StrictMath.cos(angle);
        double dy = -StrictMath.sin(angle);
        double x = point.getX() + dx * (distance + size[0] / 2);
        double y = point.getY() + dy * (distance + size[1] / 2);
        return new Rectangle2D.Double(x - size[0] / 2, y - size[1] / 2, size[0], size[1]);
    }

    private boolean isFree(Rectangle2D place) {
        if (!area.contains(place)) {
            return false;
        }
        for (Point2D point : points) {
            if (place.intersects(point.getX() - POINT, point.getY() - POINT, 2 * POINT, 2 * POINT)) {
                return false;
            }
        }
        for (Rectangle2D other : placed) {
            if (other != null && place.intersects(other.getX() - BETWEEN, other.getY() - BETWEEN,
                    other.getWidth() + 2 * BETWEEN, other.getHeight() + 2 * BETWEEN)) {
                return false;
            }
        }
        return true;
    }

    /** The line from a point to its label; null if the label stands beside it. */
    static Line2D leader(Point2D point, Rectangle2D label) {
        double x = StrictMath.max(label.getMinX(), StrictMath.min(label.getMaxX(), point.getX()));
        double y = StrictMath.max(label.getMinY(), StrictMath.min(label.getMaxY(), point.getY()));
        return point.distance(x, y) > BESIDE ? new Line2D.Double(point, new Point2D.Double(x, y)) : null;
    }
}
