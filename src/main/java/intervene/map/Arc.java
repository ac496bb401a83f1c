package intervene.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/**
 * The way of troops to a host: a curve that bends to the left of who looks ahead or to the right, whichever is up.
 *
 * @param curve from the contributor to the edge of the host's mark
 */
record Arc(QuadCurve2D curve) {
    private static final double BEND = 0.18;

    static Arc between(Point2D from, Point2D to, double clear) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double side = dx >= 0 ? 1 : -1;
        double cx = (from.getX() + to.getX()) / 2 + side * dy * BEND;
        double cy = (from.getY() + to.getY()) / 2 - side * dx * BEND;
        double backX = to.getX() - cx;
        double backY = to.getY() - cy;
        double back = Math.max(1e-9, Math.sqrt(backX * backX + backY * backY));
        double cut = Math.min(clear, length / 2);
        return new Arc(new QuadCurve2D.Double(
                from.getX(), from.getY(), cx, cy, to.getX() - backX / back * cut, to.getY() - backY / back * cut));
    }

    /** A point on the way: 0 is the start, 1 the end. */
    Point2D at(double t) {
        double s = 1 - t;
        return new Point2D.Double(
                s * s * curve.getX1() + 2 * s * t * curve.getCtrlX() + t * t * curve.getX2(),
                s * s * curve.getY1() + 2 * s * t * curve.getCtrlY() + t * t * curve.getY2());
    }

    /** Length of the straight way [px]. */
    double reach() {
        return curve.getP1().distance(curve.getP2());
    }

    /** A dash of a length that has come so far. */
    Line2D dash(double t, double length) {
        double half = Math.min(0.5, length / Math.max(1, reach()) / 2);
        return new Line2D.Double(at(Math.max(0, t - half)), at(Math.min(1, t + half)));
    }
}
