package intervene.plot;

import java.awt.Color;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;

/** Draws rectangles, flat and with a thin light edge. */
final class BarRenderer extends XYBarRenderer {

    BarRenderer() {
        setUseYInterval(true);
        setBarPainter(new StandardXYBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(true);
        setBaseOutlinePaint(Look.PAPER);
        setBaseOutlineStroke(Look.HAIR);
    }

    BarRenderer colour(int series, Color colour) {
        setSeriesPaint(series, colour);
        return this;
    }
}
