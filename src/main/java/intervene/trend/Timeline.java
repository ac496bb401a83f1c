package intervene.trend;

import intervene.view.Calendar;
import intervene.view.Sight;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The months of a run.
 *
 * @param firstYear of the world
 * @param horizon   months of the whole run
 * @param now       months gone by
 */
record Timeline(int firstYear, int horizon, int now) {

    static Timeline of(Sight sight) {
        return new Timeline(sight.scenario().world().year(), sight.scenario().parameters().horizon(),
                sight.snapshot().period());
    }

    MonthAxis axis() {
        return new MonthAxis(firstYear, horizon, now);
    }

    /** The month at a point of a plot; −1 where it has not come yet. */
    int month(Point2D at, Rectangle2D area) {
        double share = (at.getX() - area.getX()) / area.getWidth();
        int month = (int) (share * axis().getRange().getUpperBound());
        return month >= 0 && month < now ? month : -1;
    }

    /** {@code March 1996}. */
    String name(int month) {
        return Calendar.month(firstYear, month);
    }
}
