package intervene.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where a plan lies on the drawing: the rectangle that shows it, and how its points get there. Immutable. */
final class MapFrame {
    /** How much of the view the whole map takes. */
    private static final double FIT = 0.98;

    private final Rectangle2D bounds;
    private final Rectangle2D view;
    private final Camera camera;
    private final double scale;

    /**
     * A frame.
     *
     * @param bounds of the plan
     * @param view   the rectangle of the drawing that shows it
     * @param camera what of the plan is seen; zoom 1 fits it in
     */
    MapFrame(Rectangle2D bounds, Rectangle2D view, Camera camera) {
        this.bounds = bounds;
        this.view = view;
        double fit = FIT * Math.min(view.getWidth() / bounds.getWidth(), view.getHeight() / bounds.getHeight());
        scale = fit * camera.zoom();
        this.camera = new Camera(camera.zoom(),
                within(camera.x(), view.getWidth() / (2 * scale * bounds.getWidth())),
                within(camera.y(), view.getHeight() / (2 * scale * bounds.getHeight())));
    }

    private static double within(double share, double half) {
        return half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, share));
    }

    Rectangle2D view() {
        return view;
    }

    /** The camera with what it would show beyond the edge moved in. */
    Camera camera() {
        return camera;
    }

    /** Pixels to one unit of the plan. */
    double scale() {
        return scale;
    }

    /** Width of the whole plan as drawn [px]. */
    double width() {
        return bounds.getWidth() * scale;
    }

    AffineTransform transform() {
        var to = new AffineTransform();
        to.translate(view.getCenterX(), view.getCenterY());
        to.scale(scale, scale);
        to.translate(-bounds.getX() - camera.x() * bounds.getWidth(), -bounds.getY() - camera.y() * bounds.getHeight());
        return to;
    }

    Point2D pixel(Point2D onPlan) {
        return transform().transform(onPlan, null);
    }

    Shape pixels(Shape onPlan) {
        return transform().createTransformedShape(onPlan);
    }

    Point2D onPlan(Point2D pixel) {
        try {
            return transform().inverseTransform(pixel, null);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a frame without extent", e);
        }
    }

    /** The camera that has zoomed by a factor while what lies at a pixel stays there. */
    Camera zoomed(double factor, Point2D pixel) {
        Camera nearer = camera.zoomed(factor);
        double ratio = camera.zoom() / nearer.zoom();
        Point2D fixed = onPlan(pixel);
        double fixedX = (fixed.getX() - bounds.getX()) / bounds.getWidth();
        double fixedY = (fixed.getY() - bounds.getY()) / bounds.getHeight();
        return new MapFrame(bounds, view, new Camera(nearer.zoom(),
                fixedX + (camera.x() - fixedX) * ratio, fixedY + (camera.y() - fixedY) * ratio)).camera();
    }

    /** The camera after the map has been dragged by so many pixels. */
    Camera dragged(double dx, double dy) {
        return new MapFrame(bounds, view, new Camera(camera.zoom(),
                camera.x() - dx / width(), camera.y() - dy / (bounds.getHeight() * scale))).camera();
    }
}
