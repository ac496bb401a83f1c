package intervene.trend;

import intervene.view.Calendar;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** Time in months since the start, told as years, or as months where there are few. */
final class MonthAxis extends NumberAxis {
    private static final int MONTHS = 12;
    private static final int SHORT = 3;
    /** A longer run is not shown whole from the start, but as much of it as has gone by, in doublings of this. */
    private static final int LONG = 480;
    private static final double ROOM = 1.5;

    private final int firstYear;
    private final int end;

    /**
     * An axis.
     *
     * @param firstYear of the world
     * @param horizon   periods of the whole run
     * @param now       periods gone by
     */
    MonthAxis(int firstYear, int horizon, int now) {
        this.firstYear = firstYear;
        long shown = LONG;
        while (shown < now) {
            shown *= 2;
        }
        end = (int) Math.min(horizon, shown);
        setRange(0, Math.max(1, end));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double widest = g2.getFontMetrics(getTickLabelFont()).stringWidth("2000") * ROOM;
        int step = Steps.months(end, (int) (area.getWidth() / widest));
        if (step < MONTHS) {
            widest = g2.getFontMetrics(getTickLabelFont()).stringWidth("Mar 2000") * ROOM;
            step = Steps.months(end, (int) (area.getWidth() / widest));
        }
        var ticks = new ArrayList<NumberTick>();
        for (int month = 0; month <= end; month += step) {
            ticks.add(new NumberTick(month, label(month, step), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private String label(int month, int step) {
        String[] words = Calendar.month(firstYear, month).split(" ");
        return step >= MONTHS ? words[1] : words[0].substring(0, SHORT) + " " + words[1];
    }
}
