package intervene.inquiry;

import intervene.domain.Measure;
import intervene.model.Snapshot.Month;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * Where the parts of a story lie, in pixels.
 *
 * @param left       left edge of time
 * @param right      right edge of time
 * @param plotTop    greatest number of deaths
 * @param plotBottom none
 * @param lanes      upper edge of the drafts
 * @param lane       height of the drafts on one measure
 * @param troopsTop  upper edge of the troops
 * @param axis       where the axis of time lies
 * @param glyph      radius of a draft's sign
 * @param first      first period shown
 * @param last       first period no more shown
 * @param most       greatest number of deaths in a month, at least 1
 * @param force      greatest force [thousand troops], more than 0
 */
record StoryLayout(
        double left,
        double right,
        double plotTop,
        double plotBottom,
        double lanes,
        double lane,
        double troopsTop,
        double axis,
        double glyph,
        int first,
        int last,
        double most,
        double force) {
    static final double SMALL = 11;
    static final double LEGEND_ROW = 18;
    static final double TITLE = 26;
    static final double WIDE = 260;
    private static final double GAP = 8;
    private static final double LANE = 18;
    private static final double TROOPS = 40;
    private static final double BELOW = 44;
    private static final double CAPTION = 16;
    private static final int LEAST_MONTHS = 12;

    static StoryLayout of(StoryScene scene, Dimension size) {
        Theme theme = scene.theme();
        double s = theme.scale();
        Font small = theme.font(SMALL);
        double label = small.getStringBounds("condemnation", new FontRenderContext(null, true, true)).getWidth();
        double axis = size.height - BELOW * s;
        double troops = axis - TROOPS * s;
        double lanes = troops - (LANE * Measure.values().length + CAPTION) * s;
        double legend = size.width < 2 * WIDE * s ? 2 * LEGEND_ROW : LEGEND_ROW;
        double top = ((scene.titled() ? TITLE : 0) + legend + CAPTION + GAP) * s;
        Story story = scene.story();
        double most = 1;
        double force = 1e-9;
        for (Month m : story.course()) {
            most = Math.max(most, Math.max(m.deaths(), m.unopposed()));
            force = Math.max(force, m.troops());
        }
        int end = story.course().isEmpty() ? story.onset() : story.course().get(story.course().size() - 1).period();
        return new StoryLayout(label + (GAP + 8) * s, size.width - GAP * s, top, lanes - GAP * s, lanes, LANE * s,
                troops, axis, 6.5 * s, story.onset(), Math.max(end + 1, story.onset() + LEAST_MONTHS), most, force);
    }

    /** Where a period begins. */
    double x(double period) {
        return left + (period - first) / (last - first) * (right - left);
    }

    double middle(int period) {
        return x(period + 0.5);
    }

    int period(double x) {
        return (int) Math.floor(first + (x - left) / (right - left) * (last - first));
    }

    double y(double deaths) {
        return plotBottom - deaths / most * (plotBottom - plotTop);
    }

    /** Middle of the lane of drafts on a measure, the mildest lowest. */
    double lane(Measure measure) {
        return lanes + (Measure.values().length - measure.ordinal() - 0.5) * lane;
    }

    double troops(double thousand) {
        double room = axis - troopsTop;
        return axis - thousand / force * room * 0.62;
    }

    boolean isInPlot(double y) {
        return y >= plotTop && y <= plotBottom;
    }

    boolean isInTroops(double y) {
        return y >= troopsTop && y <= axis;
    }
}
