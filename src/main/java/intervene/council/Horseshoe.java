package intervene.council;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A line in the form of a horseshoe that is open below: up on the left, half an ellipse at the head, down on the right.
 *
 * @param centre middle of the head from left to right
 * @param top    where the head is highest
 * @param bottom where the arms end
 * @param half   half the distance between the arms
 * @param head   height of the half ellipse
 */
record Horseshoe(double centre, double top, double bottom, double half, double head) {
    private static final int STEPS = 600;

    /** The point at s: 0 at the lower left, 1 and 2 where the head begins and ends, 3 at the lower right. */
    Point2D at(double s) {
        double shoulder = top + head;
        if (s <= 1) {
            return new Point2D.Double(centre - half, bottom - s * (bottom - shoulder));
        }
        if (s >= 2) {
            return new Point2D.Double(centre + half, shoulder + (s - 2) * (bottom - shoulder));
        }
        double angle = Math.PI * s;
        return new Point2D.Double(
                centre + half * StrictMath.cos(angle), shoulder - head * Math.abs(StrictMath.sin(angle)));
    }

    /** A horseshoe within this one, that much nearer to the middle at the arms and lower at the head. */
    Horseshoe within(double side, double below) {
        return new Horseshoe(centre, top + below, bottom, half - side, Math.max(0, head - Math.min(below, side) / 2));
    }

    /** Places along the line, each with its share of the length; their middles, as values of s. */
    List<Double> places(List<Double> shares) {
        var lengths = new double[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            lengths[i] = lengths[i - 1] + at(s(i)).distance(at(s(i - 1)));
        }
        double whole = shares.stream().mapToDouble(x -> x).sum();
        var places = new ArrayList<Double>();
        double before = 0;
        int i = 0;
        for (double share : shares) {
            double length = lengths[STEPS] * (before + share / 2) / whole;
            while (i < STEPS - 1 && lengths[i + 1] < length) {
                i++;
            }
            double step = lengths[i + 1] - lengths[i];
            places.add(s(i) + (step == 0 ? 0 : (length - lengths[i]) / step * 3 / STEPS));
            before += share;
        }
        return places;
    }

    private static double s(int step) {
        return 3.0 * step / STEPS;
    }

    double length() {
        double length = 0;
        for (int i = 1; i <= STEPS; i++) {
            length += at(s(i)).distance(at(s(i - 1)));
        }
        return length;
    }

    /** What lies between this line and one within it. */
    Shape band(Horseshoe inner) {
        var path = new Path2D.Double();
        Point2D first = at(0);
        path.moveTo(first.getX(), first.getY());
        for (int i = 1; i <= STEPS; i++) {
            Point2D p = at(s(i));
            path.lineTo(p.getX(), p.getY());
        }
        for (int i = STEPS; i >= 0; i--) {
            Point2D p = inner.at(s(i));
            path.lineTo(p.getX(), p.getY());
        }
        path.closePath();
        return path;
    }
}
