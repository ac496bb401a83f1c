package intervene.inquiry;

import intervene.explain.Figures;
import intervene.model.Snapshot.Month;
import intervene.view.Calendar;
import intervene.view.Scene;
import intervene.view.Selection;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;

/**
 * A crisis on an axis of time: deaths per month as they happened against those there would have been, on a linear scale
 * so that areas are lives; below them the Council's drafts by measure, and the troops in the field.
 *
 * @param story     the crisis up to now
 * @param firstYear calendar year of period 0
 * @param selection what is selected
 * @param titled    whether the title is drawn, too
 * @param theme     colours and sizes
 */
record StoryScene(Story story, int firstYear, Selection selection, boolean titled, Theme theme) implements Scene {
    private static final double HEIGHT = 400;

    /** Height at which all is legible [pixels]. */
    int height() {
        return (int) Math.round(HEIGHT * theme.scale());
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        new StoryPainter(this, new Pencil(g, theme, size)).paint();
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        StoryLayout at = StoryLayout.of(this, size);
        for (int k = story.votes().size() - 1; k >= 0; k--) {
            Story.Vote v = story.votes().get(k);
            if (point.distance(at.middle(v.period()), at.lane(v.measure())) <= at.glyph() * 1.3) {
                return new Spot(Calendar.month(firstYear, v.period()) + ": " + v.text() + " Click to see the vote.",
                        selection.withDraft(v.draft()));
            }
        }
        int period = at.period(point.getX());
        if (at.isInTroops(point.getY())) {
            return story.operations().stream()
                    .filter(o -> o.start() <= period && period < Math.max(o.end(), o.start() + 1))
                    .findFirst()
                    .map(o -> new Spot(o.text(), selection.withState(o.lead())))
                    .orElse(Spot.NOTHING);
        }
        return at.isInPlot(point.getY()) ? month(period) : Spot.NOTHING;
    }

    private Spot month(int period) {
        int k = period - story.onset();
        if (k < 0 || k >= story.course().size()) {
            return Spot.NOTHING;
        }
        Month m = story.course().get(k);
        return new Spot(Calendar.month(firstYear, m.period()) + ": " + Figures.whole(m.deaths()) + " killed; "
                + Figures.whole(m.unopposed()) + " would have been without anybody's action.", null);
    }
}
