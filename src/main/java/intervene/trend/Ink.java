package intervene.trend;

import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How a series is drawn, on the plot and in its key.
 *
 * @param colour of line and marker
 * @param width  of the line before scaling
 * @param dashes lengths before scaling; empty for a solid line
 * @param marker at some of its points; null for none
 */
record Ink(Color colour, double width, List<Double> dashes, Shape marker) {
    static final Shape DISC = new Ellipse2D.Double(-3, -3, 6, 6);
    static final Shape SQUARE = new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4);
    static final Shape DIAMOND = polygon(0, -4, 4, 0, 0, 4, -4, 0);
    static final Shape TRIANGLE = polygon(0, -3.8, 3.8, 3, -3.8, 3);
    private static final List<Shape> MARKERS = List.of(DISC, SQUARE, DIAMOND, TRIANGLE);

    static Ink solid(Color colour, Shape marker) {
        return new Ink(colour, 2, List.of(), marker);
    }

    static Ink dashed(Color colour, Shape marker) {
        return new Ink(colour, 2, List.of(6.0, 4.0), marker);
    }

    static Ink dotted(Color colour, Shape marker) {
        return new Ink(colour, 2, List.of(2.0, 3.0), marker);
    }

    /** The ink of the i-th of several lines of equal standing: the first twenty differ. */
    static Ink of(int i, Theme theme) {
        Theme.Answer[] hues = Theme.Answer.values();
        Color colour = theme.colour(hues[i % hues.length]);
        return new Ink(colour, 2, i / hues.length % 2 == 0 ? List.of() : List.of(6.0, 4.0),
                MARKERS.get(i % MARKERS.size()));
    }

    /** A thin line without markers, for what is past. */
    static Ink past(Theme theme) {
        return new Ink(theme.faint(), 1, List.of(), null);
    }

    BasicStroke stroke(double scale) {
        float thick = (float) (width * scale);
        if (dashes.isEmpty()) {
            return new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (dashes.get(i) * scale);
        }
        return new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
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
