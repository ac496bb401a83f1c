package intervene.gui;

import intervene.domain.Means;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.view.Scene;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A run from its start to its horizon: how far it is, and in three lanes the crises that began, the vetoes, and the
 * operations, as far as they have been seen.
 */
final class TimelineScene implements Scene {
    private static final int MONTHS = 12;
    private static final double GUTTER = 84;
    private static final double MARGIN = 16;
    private static final double LANE = 13;
    private static final double TOP = 5;
    private static final double REACH = 7;
    private static final List<String> LANES = List.of("Crises", "Vetoes", "Operations");

    private final Sight sight;
    private final Sight seen;
    private final Theme theme;
    private final int horizon;
    private final boolean focused;
    private final List<Integer> changes;

    /**
     * A timeline.
     *
     * @param sight   the run where it is
     * @param seen    the same run at the latest moment of it that has been seen
     * @param focused whether it listens to the keyboard
     * @param changes periods from which on changed parameters count
     */
    TimelineScene(Sight sight, Sight seen, Theme theme, boolean focused, List<Integer> changes) {
        this.sight = sight;
        this.seen = seen;
        this.theme = theme;
        this.focused = focused;
        this.changes = changes;
        horizon = sight.scenario().parameters().horizon();
    }

    /** Height that it needs. */
    static int height(Theme theme) {
        return (int) StrictMath.ceil((TOP + LANES.size() * LANE + 33) * theme.scale());
    }

    /**
     * Something on a lane.
     *
     * @param lane which of the three
     * @param from period in which it begins
     * @param to   period in which it ends
     * @param hint what it is
     * @param ink  its colour
     */
    private record Mark(int lane, int from, int to, String hint, Color ink) {}

    /** Where a moment with so many periods simulated lies. */
    double x(int period, Dimension size) {
        double left = GUTTER * theme.scale();
        return left + (size.width - left - MARGIN * theme.scale()) * period / horizon;
    }

    /** How many periods are simulated at the moment that lies nearest to there. */
    int period(double x, Dimension size) {
        double left = GUTTER * theme.scale();
        double share = (x - left) / (size.width - left - MARGIN * theme.scale());
        return (int) StrictMath.round(Math.max(0, Math.min(1, share)) * horizon);
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (CrisisRecord c : seen.snapshot().history().crises()) {
            Color ink = theme.colour(Theme.answer(seen.snapshot().crises().get(c.crisis()).outcome()));
            marks.add(new Mark(0, c.onset(), c.onset(), Happenings.of(seen, c), ink));
        }
        for (DraftRecord d : seen.snapshot().history().drafts()) {
            if (d.result() == DraftRecord.Result.VETOED) {
                marks.add(new Mark(1, d.period(), d.period(), Happenings.of(seen, d), theme.against()));
            }
        }
        for (InterventionRecord o : seen.snapshot().history().interventions()) {
            Color ink = theme.colour(o.means() == Means.PEACEKEEPING
                    ? Theme.Answer.CONSENT_OR_MEASURES : Theme.Answer.FORCE);
            marks.add(new Mark(2, o.start(), o.end(), Happenings.of(seen, o), ink));
        }
        return marks;
    }

    private double y(int lane) {
        return (TOP + LANE * (lane + 0.5)) * theme.scale();
    }

    private double track() {
        return (TOP + LANE * LANES.size() + 6) * theme.scale();
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        g.setColor(theme.surface());
        g.fill(new Rectangle2D.Double(0, 0, size.width, size.height));
        g.setFont(theme.font(11));
        g.setColor(theme.faint());
        for (int lane = 0; lane < LANES.size(); lane++) {
            double baseline = y(lane) + g.getFontMetrics().getAscent() * 0.38;
            g.drawString(LANES.get(lane), (float) (MARGIN * theme.scale() / 2), (float) baseline);
        }
        paintYears(g, size);
        marks().forEach(mark -> paint(g, mark, size));
        paintTrack(g, size);
    }

    private void paintYears(Graphics2D g, Dimension size) {
        int firstYear = sight.scenario().world().year();
        double widest = g.getFontMetrics().stringWidth("2222") * 1.6;
        int every = 1;
        while (x(every * MONTHS, size) - x(0, size) < widest) {
            every += every == 1 ? 1 : every == 2 ? 3 : every;
        }
        for (int year = 0; year * MONTHS <= horizon; year++) {
            double x = x(year * MONTHS, size);
            g.setColor(theme.grid());
            g.setStroke(new BasicStroke(1));
            boolean named = year % every == 0;
            g.draw(new Line2D.Double(x, named ? TOP * theme.scale() : track(), x, track() + 6 * theme.scale()));
            if (named) {
                String text = Integer.toString(firstYear + year);
                double width = g.getFontMetrics().stringWidth(text);
                g.setColor(theme.faint());
                double left = Math.min(x - width / 2, size.width - width - 6 * theme.scale());
                g.drawString(text, (float) left, (float) (size.height - 5 * theme.scale()));
            }
        }
    }

    /** What lies after the moment that is shown is faint. */
    private void paint(Graphics2D g, Mark mark, Dimension size) {
        boolean yet = mark.from() >= sight.snapshot().period();
        double s = theme.scale();
        double x = x(mark.from(), size);
        double y = y(mark.lane());
        g.setColor(yet ? faded(mark.ink()) : mark.ink());
        switch (mark.lane()) {
            case 0 -> g.fill(new Ellipse2D.Double(x - 4 * s, y - 4 * s, 8 * s, 8 * s));
            case 1 -> {
                g.setStroke(new BasicStroke((float) (2.2 * s)));
                g.draw(new Line2D.Double(x - 3.5 * s, y - 3.5 * s, x + 3.5 * s, y + 3.5 * s));
                g.draw(new Line2D.Double(x - 3.5 * s, y + 3.5 * s, x + 3.5 * s, y - 3.5 * s));
            }
            default -> g.fill(new RoundRectangle2D.Double(
                    x, y - 2.5 * s, Math.max(4 * s, x(mark.to(), size) - x), 5 * s, 4 * s, 4 * s));
        }
    }

    private static Color faded(Color ink) {
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 90);
    }

    private void paintTrack(Graphics2D g, Dimension size) {
        double s = theme.scale();
        double left = x(0, size);
        double now = x(sight.snapshot().period(), size);
        g.setColor(theme.grid());
        g.fill(new RoundRectangle2D.Double(left, track() - 2 * s, x(horizon, size) - left, 4 * s, 4 * s, 4 * s));
        g.setColor(theme.accent());
        g.fill(new RoundRectangle2D.Double(left, track() - 2 * s, now - left, 4 * s, 4 * s, 4 * s));
        changes.forEach(period -> paintChange(g, x(period, size)));
        g.setStroke(new BasicStroke((float) (1.5 * s)));
        g.draw(new Line2D.Double(now, TOP * s, now, track()));
        if (focused) {
            g.setColor(faded(theme.accent()));
            g.fill(new Ellipse2D.Double(now - 11 * s, track() - 11 * s, 22 * s, 22 * s));
            g.setColor(theme.accent());
        }
        g.fill(new Ellipse2D.Double(now - 7 * s, track() - 7 * s, 14 * s, 14 * s));
        g.setColor(theme.surface());
        g.fill(new Ellipse2D.Double(now - 3 * s, track() - 3 * s, 6 * s, 6 * s));
    }

    /** A diamond on the track. */
    private void paintChange(Graphics2D g, double x) {
        double r = 5 * theme.scale();
        var diamond = new Path2D.Double();
        diamond.moveTo(x, track() - r);
        diamond.lineTo(x + r, track());
        diamond.lineTo(x, track() + r);
        diamond.lineTo(x - r, track());
        diamond.closePath();
        g.setColor(theme.surface());
        g.fill(diamond);
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke((float) (1.5 * theme.scale())));
        g.draw(diamond);
    }

    /** The mark there in words; else the month. */
    @Override
    public Spot at(Point2D point, Dimension size) {
        double reach = REACH * theme.scale();
        for (Mark mark : marks()) {
            boolean inLane = Math.abs(point.getY() - y(mark.lane())) <= LANE / 2 * theme.scale();
            boolean inTime = point.getX() >= x(mark.from(), size) - reach && point.getX() <= x(mark.to(), size) + reach;
            if (inLane && inTime) {
                return new Spot(sight.month(mark.from()) + ": " + mark.hint(), null);
            }
        }
        for (int change : changes) {
            if (Math.abs(point.getY() - track()) <= reach && Math.abs(point.getX() - x(change, size)) <= reach) {
                return new Spot("Parameters were changed here: they count from " + sight.month(change) + " on.", null);
            }
        }
        int period = period(point.getX(), size);
        return new Spot(period == 0 ? "The start" : "After " + sight.month(period - 1), null);
    }
}
