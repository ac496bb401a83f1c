package intervene.view;

import java.awt.Color;

/** Colours made of others. */
public final class Tint {
    private static final int FULL = 255;

    private Tint() {}

    /** A colour so far on the way from one to another [0, 1]. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                part(from.getRed(), to.getRed(), share),
                part(from.getGreen(), to.getGreen(), share),
                part(from.getBlue(), to.getBlue(), share));
    }

    /** The same colour, less opaque [0, 1]. */
    public static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), part(0, FULL, opacity));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.rint(from + (to - from) * share);
    }
}
