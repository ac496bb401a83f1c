package intervene.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;

/** How one series is drawn. */
record Style(Color colour, Shape marker, BasicStroke stroke) {
    private static final Shape SAMPLE = new Line2D.Double(-15, 0, 15, 0);
    private static final Shape SHORT_SAMPLE = new Line2D.Double(-8, 0, 8, 0);
    private static final Shape BOX = new Rectangle2D.Double(-6, -5, 12, 10);

    /** Entry of the legend for points joined by a line. */
    LegendItem lineKey(String label) {
        return key(label, marker, colour, SAMPLE, stroke);
    }

    /** Entry of the legend for points with intervals. */
    LegendItem dotKey(String label) {
        return key(label, marker, colour, SHORT_SAMPLE, Look.LINE);
    }

    /** Entry of the legend for points alone. */
    LegendItem markerKey(String label, boolean filled) {
        return new LegendItem(Text.key(label), null, null, null, true, marker, true, filled ? colour : Look.PAPER,
                true, colour, Look.LINE, false, marker, stroke, colour);
    }

    /** Entry of the legend for a line without points. */
    static LegendItem strokeKey(String label, BasicStroke stroke, Paint paint) {
        return new LegendItem(Text.key(label), null, null, null, false, BOX, false, paint, false, paint, stroke,
                true, SAMPLE, stroke, paint);
    }

    /** Entry of the legend for an area. */
    static LegendItem boxKey(String label, Paint paint) {
        return new LegendItem(Text.key(label), null, null, null, true, BOX, true, paint, false, paint, Look.HAIR,
                false, BOX, Look.HAIR, paint);
    }

    private static LegendItem key(String label, Shape marker, Paint paint, Shape sample, BasicStroke stroke) {
        return new LegendItem(Text.key(label), null, null, null, true, marker, true, paint, true, paint, Look.LINE,
                true, sample, stroke, paint);
    }
}
