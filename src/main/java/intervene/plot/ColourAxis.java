package intervene.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.ui.RectangleEdge;

/** An axis at the right of a heat map, with the bar of its colours. */
final class ColourAxis extends ScaleAxis {
    private static final double GAP_BEFORE = 10;
    private static final double THICK = 14;
    private static final int STEPS = 128;

    private final ColourScale colours;

    ColourAxis(Quantity quantity, Scale scale, ColourScale colours) {
        super(quantity, scale);
        this.colours = colours;
    }

    @Override
    double depth(double length, RectangleEdge edge) {
        return GAP_BEFORE + THICK + super.depth(length, edge);
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, PlotRenderingInfo info) {
        double x = cursor + GAP_BEFORE;
        double step = dataArea.getHeight() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            double position = getLowerBound() + (i + 0.5) / STEPS * (getUpperBound() - getLowerBound());
            g2.setPaint(colours.getPaint(position));
            // Each step reaches to the top, so that no seams show between them.
            g2.fill(new Rectangle2D.Double(x, dataArea.getMinY(), THICK, dataArea.getHeight() - i * step));
        }
        return super.draw(g2, x + THICK, plotArea, dataArea, edge, info);
    }
}
