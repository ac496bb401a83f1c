package intervene.view;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;

/** A drawing that is given its size only when it is drawn: the same on the screen, in a file and in a movie. */
public interface Scene {
    /** Draws all of it, ground included, into the rectangle from the origin to {@code size}. */
    void paint(Graphics2D g, Dimension size);

    /** What lies at a point of the drawing of that size. */
    default Spot at(Point2D point, Dimension size) {
        return Spot.NOTHING;
    }

    /**
     * Something that can be pointed at.
     *
     * @param hint      a sentence or two; empty where there is nothing to say
     * @param selection what a click selects; null where it selects nothing
     */
    record Spot(String hint, Selection selection) {
        public static final Spot NOTHING = new Spot("", null);
    }
}
