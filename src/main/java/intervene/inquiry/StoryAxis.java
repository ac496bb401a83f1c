package intervene.inquiry;

import intervene.view.Calendar;
import intervene.view.Theme;
import java.awt.Font;

/** Draws the axis of time, and where now is. */
final class StoryAxis {
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
    private static final int YEAR = 12;

    private final StoryScene scene;
    private final Pencil pencil;
    private final Theme theme;
    private final StoryLayout at;
    private final Font small;

    StoryAxis(StoryScene scene, Pencil pencil, StoryLayout at) {
        this.scene = scene;
        this.pencil = pencil;
        this.at = at;
        theme = scene.theme();
        small = theme.font(StoryLayout.SMALL);
    }

    void paint() {
        pencil.take(theme.faint(), 1);
        pencil.line(at.left(), at.axis(), at.right(), at.axis());
        int step = step();
        double free = at.left() - pencil.px(30);
        for (int p = at.first(); p < at.last(); p++) {
            if (Math.floorMod(p, step) == 0) {
                String text = text(p, step);
                double width = pencil.width(text, small);
                double x = pencil.within(at.x(p) - width / 2, text, small);
                pencil.take(theme.faint(), 1);
                pencil.line(at.x(p), at.axis(), at.x(p), at.axis() + pencil.px(4));
                if (x > free) {
                    pencil.left(text, small, theme.faint(), x, at.axis() + pencil.px(16));
                    free = x + width + pencil.px(6);
                }
            }
        }
        now();
    }

    private int step() {
        double month = (at.right() - at.left()) / (at.last() - at.first());
        for (int step : STEPS) {
            double needed = pencil.width(text(0, step), small) + pencil.px(10);
            if (step * month >= needed) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private String text(int period, int step) {
        String month = Calendar.month(scene.firstYear(), period);
        String year = month.substring(month.indexOf(' ') + 1);
        return step >= YEAR ? year : month.substring(0, 3) + " " + year;
    }

    private void now() {
        Story story = scene.story();
        boolean goesOn = story.now() + 1 <= at.last()
                && (story.goesOn() || story.operations().stream().anyMatch(o -> o.end() > story.now()));
        int period = goesOn ? story.now() + 1 : end(story);
        double x = at.x(period);
        pencil.take(goesOn ? theme.accent() : theme.faint(), 1.4);
        pencil.line(x, at.plotTop() - pencil.px(4), x, at.axis());
        String text = goesOn ? "now, " + Calendar.month(scene.firstYear(), story.now()) : "over";
        double width = pencil.width(text, small);
        double from = Math.min(x - width / 2, at.right() - width);
        pencil.left(text, small, goesOn ? theme.accent() : theme.faint(), Math.max(from, at.left() + pencil.px(30)),
                at.plotTop() - pencil.px(9));
    }

    private static int end(Story story) {
        return story.course().isEmpty() ? story.onset() : story.course().get(story.course().size() - 1).period() + 1;
    }
}
