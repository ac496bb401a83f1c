package intervene.map;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Words beside a mark.
 *
 * @param box      what they cover [px]
 * @param name     first line; may be empty
 * @param note     second line; may be empty
 * @param noteInk  its colour
 * @param bold     whether the first line is bold
 * @param strength how clearly the first line shows [0, 1]
 */
record Label(Rectangle2D box, String name, String note, Color noteInk, boolean bold, double strength) {}
