package intervene.trend;

import intervene.explain.Figures;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** Amounts at round numbers, as many as have room. */
final class AmountAxis extends NumberAxis {
    private static final int LEAST = 2;
    private static final int MOST = 6;
    private static final double LINES = 2.4;
    private static final double CHARACTERS = 6;

    private final double unit;
    private final boolean whole;

    /**
     * An axis from a round number below the least to one above the greatest; zero always lies on it.
     *
     * @param unit  by which labels divide: 1,000 for thousands
     * @param whole whether only whole numbers make sense
     */
    AmountAxis(double least, double greatest, double unit, boolean whole) {
        this.unit = unit;
        this.whole = whole;
        double span = Math.max(greatest, 0) - Math.min(least, 0);
        double step = step(span == 0 ? 1 : span, MOST);
        setRange(-Steps.above(-Math.min(least, 0), step), Math.max(step, Steps.above(Math.max(greatest, 0), step)));
    }

    private double step(double span, int most) {
        double step = Steps.of(span, most);
        return whole ? Math.max(1, step) : step;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean stands = RectangleEdge.isLeftOrRight(edge);
        int size = getTickLabelFont().getSize();
        double room = stands ? area.getHeight() / (LINES * size) : area.getWidth() / (CHARACTERS * size);
        double step = step(getRange().getLength(), Math.max(LEAST, Math.min(MOST, (int) room)));
        var ticks = new ArrayList<NumberTick>();
        for (long i = (long) Math.ceil(getLowerBound() / step); i * step <= getUpperBound() * (1 + 1e-9); i++) {
            ticks.add(new NumberTick(i * step, Figures.of(i * step / unit),
                    stands ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
