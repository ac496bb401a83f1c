package intervene.map;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Words beside a mark.
 *
 * @param box      what they cover [px]
 * @param align    share of the room that a line leaves which lies left of it: 0 beside a mark at the left, 1 beside one
 *                 at the right
 * @param name     first line; may be empty
 * @param note     second line; may be empty
 * @param noteInk  its colour
 * @param bold     whether the first line is bold
 * @param strength how clearly the first line shows [0, 1]
 */
record Label(
        Rectangle2D box, double align, String name, String note, Color noteInk, boolean bold, double strength) {
    /** Where a line that wide begins. */
    double left(double width) {
        return box.getX() + align * (box.getWidth() - width);
    }

    /** The same words elsewhere. */
    Label at(Rectangle2D other, double alignment) {
        return new Label(other, alignment, name, note, noteInk, bold, strength);
    }

    /** The same with another second line. */
    Label with(String other) {
        return new Label(box, align, name, other, noteInk, bold, strength);
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return name.isEmpty() && note.isEmpty();
    }
}
