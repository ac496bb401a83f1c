package intervene.map;

import java.awt.geom.Point2D;
import java.util.List;

/** Moves points on a drawing that lie too close together apart, each as little as it can. */
final class Apart {
    private static final int ROUNDS = 60;

    private Apart() {}

    /** The points, at least so far from each other where sixty rounds of pushing get them there. */
    static List<Point2D> moved(List<Point2D> points, double distance) {
        List<Point2D> moved = points.stream().<Point2D>map(p -> new Point2D.Double(p.getX(), p.getY())).toList();
        boolean any = true;
        for (int round = 0; any && round < ROUNDS; round++) {
            any = false;
            for (int i = 0; i < moved.size(); i++) {
                for (int j = i + 1; j < moved.size(); j++) {
                    any |= push(moved.get(i), moved.get(j), distance);
                }
            }
        }
        return moved;
    }

    private static boolean push(Point2D a, Point2D b, double distance) {
        double dx = b.getX() - a.getX();
        double dy = b.getY() - a.getY();
        if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) {
            return false;
        }
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length >= distance) {
            return false;
        }
        double by = (distance - length) * 0.55;
        double ux = length < 1e-6 ? 1 : dx / length;
        double uy = length < 1e-6 ? 0 : dy / length;
        a.setLocation(a.getX() - ux * by, a.getY() - uy * by);
        b.setLocation(b.getX() + ux * by, b.getY() + uy * by);
        return true;
    }
}
