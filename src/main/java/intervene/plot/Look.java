package intervene.plot;

import intervene.param.InvalidInput;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The one look of all figures: 16 cm wide in print, white, with one font in legible sizes and colours that readers with
 * colour-blindness can tell apart. A series differs by colour, marker and dash, so that it can be told in grey, too.
 */
public final class Look {
    /** Width of every figure in pixels of 1/96 inch: 16 cm. */
    public static final int WIDTH = 605;
    /** Pixels of a PNG to one of the figure: 288 per inch. */
    public static final int SCALE = 3;

    /** Font families of an SVG, the first that the reader's machine has; Verdana is as wide as the first. */
    static final String FAMILIES = "'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif";
    /** The font that layouts are made for; where it is missing, Java takes another. */
    private static final String FAMILY = "DejaVu Sans";
    static final Font TITLE = new Font(FAMILY, Font.BOLD, 13);
    static final Font LABEL = new Font(FAMILY, Font.PLAIN, 12);
    static final Font TICK = new Font(FAMILY, Font.PLAIN, 11);
    static final Font SMALL = new Font(FAMILY, Font.PLAIN, 10);

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x222222);
    static final Color FAINT = new Color(0x666666);
    static final Color GRID = new Color(0xE2E2E2);
    static final BasicStroke HAIR = new BasicStroke(0.75f);
    static final BasicStroke LINE = new BasicStroke(1.25f);
    static final BasicStroke DASHED = dashed(1.25f, 5, 3);

    /** The palette of Okabe and Ito (2008), as in Wong (2011), but for yellow, which is faint on white: grey. */
    private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
            new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9), new Color(0x000000), new Color(0x666666));
    private static final List<Shape> MARKERS = List.of(new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4),
            new Rectangle2D.Double(-2.9, -2.9, 5.8, 5.8), triangle(4), diamond(), triangle(-4), cross(0),
            cross(StrictMath.PI / 4));
    private static final float[][] DASHES = {{}, {7, 3}, {2, 2.5f}, {8, 2.5f, 2, 2.5f}, {12, 3}};

    private Look() {}

    /** How series {@code i} is drawn: the first 280 differ. */
    static Style style(int i) {
        return new Style(COLOURS.get(i % COLOURS.size()), MARKERS.get(i % MARKERS.size()),
                dashed(1.5f, DASHES[i % DASHES.length]));
    }

    /** Colours of series, in order; they repeat after these. */
    static List<Color> colours() {
        return COLOURS;
    }

    /** Black or white, whichever stands out more from a colour. */
    static Color inkOn(Color ground) {
        return contrast(ground, Color.BLACK) >= contrast(ground, Color.WHITE) ? Color.BLACK : Color.WHITE;
    }

    /** Contrast of two colours, from 1 to 21 (WCAG 2.1). */
    static double contrast(Color a, Color b) {
        double high = StrictMath.max(luminance(a), luminance(b));
        double low = StrictMath.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    /** Light of a channel of sRGB (IEC 61966-2-1), from 0 to 1. */
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /**
     * Makes sure that text can be drawn.
     *
     * @throws InvalidInput if the machine has no fonts that Java finds
     */
    static void requireFonts() {
        try {
            TICK.getStringBounds("0", new FontRenderContext(null, true, true));
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new InvalidInput("Figures need a font, and Java finds none on this machine (" + e.getMessage()
                    + "). Install fontconfig and a sans-serif font, for example with"
                    + " 'apt-get install fontconfig fonts-dejavu-core'.");
        }
    }

    private static BasicStroke dashed(float width, float... pattern) {
        return pattern.length == 0 ? new BasicStroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    private static Shape triangle(double height) {
        return polygon(0, -height, 3.8, height * 0.75, -3.8, height * 0.75);
    }

    private static Shape diamond() {
        return polygon(0, -4.2, 4.2, 0, 0, 4.2, -4.2, 0);
    }

    private static Shape cross(double angle) {
        double a = 1.2;
        double b = 4;
        Shape plus = polygon(-a, -b, a, -b, a, -a, b, -a, b, a, a, a, a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a);
        return AffineTransform.getRotateInstance(angle).createTransformedShape(plus);
    }

    private static Shape polygon(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
