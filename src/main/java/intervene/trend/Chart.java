package intervene.trend;

import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;

/** One chart at one moment of a run; immutable. */
interface Chart {
    /** Name for a file: {@code chart-lives}. */
    String name();

    /** Heading in a few words. */
    String title();

    /** What is counted, and in which unit. */
    String unit();

    /** What stands above the plot, given the room for both. */
    List<Key> keys(Theme theme, Dimension room);

    /** A sentence instead of a plot; empty where there is something to plot. */
    default String instead() {
        return "";
    }

    /** The plot, made anew each time. */
    Plot plot(Theme theme, Dimension room);

    /**
     * The numbers at a point.
     *
     * @param at   the point, within the area of data
     * @param area of data as it was drawn
     * @param plot that was drawn
     */
    String hint(Point2D at, Rectangle2D area, Plot plot);
}
