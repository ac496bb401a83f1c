package intervene.inquiry;

import intervene.domain.Measure;
import intervene.explain.Words;
import intervene.history.DraftRecord.Result;
import intervene.model.Snapshot.Month;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the Council's drafts and the troops in the field. */
final class StoryLanes {
    private static final double LABEL_GAP = 10;

    private final Story story;
    private final StoryScene scene;
    private final Pencil pencil;
    private final Theme theme;
    private final StoryLayout at;
    private final Font small;

    StoryLanes(StoryScene scene, Pencil pencil, StoryLayout at) {
        this.scene = scene;
        this.pencil = pencil;
        this.at = at;
        story = scene.story();
        theme = scene.theme();
        small = theme.font(StoryLayout.SMALL);
    }

    void paint() {
        for (Measure m : Measure.values()) {
            double y = at.lane(m);
            pencil.take(theme.grid(), 1);
            pencil.line(at.left(), y, at.right(), y);
            pencil.right(Words.of(m), small, theme.faint(), at.left() - pencil.px(LABEL_GAP), pencil.base(small, y));
        }
        troops();
        for (int k = 0; k < story.votes().size(); k++) {
            vote(k);
        }
        signs();
    }

    private void vote(int k) {
        Story.Vote v = story.votes().get(k);
        double x = at.middle(v.period());
        double y = at.lane(v.measure());
        sign(v.result(), x, y);
        if (v.draft() == scene.selection().draft()) {
            double r = at.glyph() + pencil.px(2.5);
            pencil.take(theme.accent(), 2);
            pencil.g().draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        double from = x + at.glyph() + pencil.px(4);
        double free = story.votes().stream()
                .filter(o -> o.measure() == v.measure() && o.period() > v.period())
                .mapToDouble(o -> at.middle(o.period()) - at.glyph())
                .min().orElse(pencil.size().width);
        if (from + pencil.width(v.count(), small) + pencil.px(2) < free) {
            words(v.count(), from, y);
        }
    }

    /** Words on a ground of their own, so that no line runs through them. */
    private void words(String text, double x, double middle) {
        double margin = pencil.px(2);
        double height = pencil.px(12);
        pencil.g().setColor(theme.ground());
        pencil.g().fill(new Rectangle2D.Double(x - margin / 2, middle - height / 2, pencil.width(text, small) + margin,
                height));
        pencil.left(text, small, theme.ink(), x, pencil.base(small, middle));
    }

    /** What became of a draft: colour and sign say the same. */
    private void sign(Result result, double x, double y) {
        double r = at.glyph();
        boolean round = result == Result.ADOPTED || isWithdrawn(result);
        var circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        var square = new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
        Color colour = result == Result.ADOPTED ? theme.favour() : theme.against();
        boolean filled = result == Result.ADOPTED || result == Result.VETOED;
        pencil.g().setColor(filled ? colour : theme.ground());
        pencil.g().fill(round ? circle : square);
        if (isWithdrawn(result)) {
            pencil.takeDashed(colour, 1.6);
        } else {
            pencil.take(filled ? theme.ground() : colour, filled ? 1 : 1.6);
        }
        pencil.g().draw(round ? circle : square);
        pencil.take(filled ? theme.ground() : colour, 1.8);
        pencil.g().draw(stroke(result, x, y, r * 0.5));
    }

    private static boolean isWithdrawn(Result result) {
        return result == Result.WITHDRAWN_ANTICIPATED_VETO || result == Result.WITHDRAWN_NO_MAJORITY;
    }

    private static Path2D stroke(Result result, double x, double y, double r) {
        var path = new Path2D.Double();
        switch (result) {
            case ADOPTED -> {
                path.moveTo(x - r, y);
                path.lineTo(x - 0.2 * r, y + 0.8 * r);
                path.lineTo(x + r, y - 0.8 * r);
            }
            case VETOED, WITHDRAWN_ANTICIPATED_VETO -> {
                path.moveTo(x - r, y - r);
                path.lineTo(x + r, y + r);
                path.moveTo(x + r, y - r);
                path.lineTo(x - r, y + r);
            }
            case NO_MAJORITY, WITHDRAWN_NO_MAJORITY -> {
                path.moveTo(x - r, y);
                path.lineTo(x + r, y);
            }
        }
        return path;
    }

    /** What the signs mean. */
    private void signs() {
        double y = pencil.size().height - pencil.px(9);
        double x = pencil.px(4) + at.glyph();
        List<Result> shown = List.of(Result.ADOPTED, Result.VETOED, Result.NO_MAJORITY,
                Result.WITHDRAWN_ANTICIPATED_VETO);
        for (Result r : shown) {
            String text = switch (r) {
                case ADOPTED -> "adopted";
                case VETOED -> "vetoed";
                case NO_MAJORITY -> "no majority";
                case WITHDRAWN_ANTICIPATED_VETO, WITHDRAWN_NO_MAJORITY -> "withdrawn";
            };
            sign(r, x, y);
            x += at.glyph() + pencil.px(4);
            pencil.left(text, small, theme.faint(), x, pencil.base(small, y));
            x += pencil.width(text, small) + pencil.px(10) + at.glyph();
        }
    }

    private void troops() {
        double y = at.axis() - (at.axis() - at.troopsTop()) / 2;
        pencil.right("troops", small, theme.faint(), at.left() - pencil.px(LABEL_GAP), pencil.base(small, y));
        double free = at.left() - pencil.px(LABEL_GAP);
        for (int k = 0; k < story.operations().size(); k++) {
            Story.Operation o = story.operations().get(k);
            pencil.g().setColor(theme.colour(o.consent() ? Theme.Answer.CONSENT_OR_MEASURES : Theme.Answer.FORCE));
            double most = 0;
            var area = new Path2D.Double();
            area.moveTo(at.x(o.start()), at.axis());
            double x = at.x(o.start());
            for (Month m : story.course()) {
                if (m.period() >= o.start() && m.period() < Math.max(o.end(), o.start() + 1) && m.troops() > 0) {
                    double top = at.troops(m.troops());
                    x = at.x(m.period() + 1.0);
                    area.lineTo(at.x(m.period()), top);
                    area.lineTo(x, top);
                    most = Math.max(most, m.troops());
                }
            }
            area.lineTo(x, at.axis());
            area.closePath();
            pencil.g().fill(area);
            boolean last = k + 1 == story.operations().size();
            free = label(o, most, free, last ? at.right() : at.x(story.operations().get(k + 1).start()), last);
        }
    }

    /** The lead and the greatest force, or as much of it as there is room for; returns where it ends. */
    private double label(Story.Operation o, double most, double free, double limit, boolean last) {
        double y = at.troopsTop() + pencil.px(10);
        for (String text : List.of(o.leadName() + ", " + Words.thousand(most), o.leadName(), o.lead())) {
            double width = pencil.width(text, small) + pencil.px(4);
            double from = last ? Math.min(at.x(o.start()), limit - width) : at.x(o.start());
            if (from >= free && from + width <= limit) {
                words(text, from, y - pencil.px(4));
                return from + width;
            }
        }
        return free;
    }
}
