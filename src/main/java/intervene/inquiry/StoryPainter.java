package intervene.inquiry;

import intervene.explain.Figures;
import intervene.model.Snapshot.Month;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws the story of a crisis. */
final class StoryPainter {
    private static final double TITLE = 14;
    private static final double LEGEND = 12;
    private static final double BETWEEN_MARKS = 36;

    private final StoryScene scene;
    private final Story story;
    private final Pencil pencil;
    private final Theme theme;
    private final StoryLayout at;
    private final Font small;

    StoryPainter(StoryScene scene, Pencil pencil) {
        this.scene = scene;
        this.pencil = pencil;
        story = scene.story();
        theme = scene.theme();
        at = StoryLayout.of(scene, pencil.size());
        small = theme.font(StoryLayout.SMALL);
    }

    void paint() {
        pencil.ground();
        double y = pencil.px(2);
        if (scene.titled()) {
            pencil.left(story.title(), theme.bold(TITLE), theme.ink(), pencil.px(4), pencil.px(18));
            y = pencil.px(StoryLayout.TITLE);
        }
        legend(y);
        deaths();
        new StoryAxis(scene, pencil, at).paint();
        new StoryLanes(scene, pencil, at).paint();
    }

    private void legend(double top) {
        long saved = story.unopposed() - story.deaths();
        Font font = theme.font(LEGEND);
        boolean wide = pencil.size().width >= 2 * StoryLayout.WIDE * theme.scale();
        double y = top + pencil.px(11);
        double x = pencil.px(4);
        x = entry(Figures.whole(story.deaths()) + " killed", killed(), x, y, font);
        String more = saved < 0 ? Figures.whole(-saved) + " more than without action" : Figures.whole(saved) + " saved";
        x = entry(more, saved(), x, y, font);
        double nextX = wide ? x : pencil.px(4);
        double nextY = wide ? y : y + pencil.px(StoryLayout.LEGEND_ROW);
        pencil.takeDashed(theme.ink(), 1.5);
        pencil.line(nextX, nextY - pencil.px(4), nextX + pencil.px(18), nextY - pencil.px(4));
        pencil.left(Figures.whole(story.unopposed()) + " without anybody's action", font, theme.ink(), nextX
                + pencil.px(24), nextY);
    }

    private double entry(String text, Color colour, double x, double y, Font font) {
        double side = pencil.px(11);
        pencil.g().setColor(colour);
        pencil.g().fill(new Rectangle2D.Double(x, y - side + pencil.px(1), side, side));
        pencil.left(text, font, theme.ink(), x + side + pencil.px(6), y);
        return x + side + pencil.px(22) + pencil.width(text, font);
    }

    private Color killed() {
        return theme.against();
    }

    private Color saved() {
        Color c = theme.favour();
        return theme.dark() ? new Color(c.getRed(), c.getGreen(), c.getBlue(), 110)
                : new Color(c.getRed(), c.getGreen(), c.getBlue(), 80);
    }

    private void deaths() {
        pencil.left("killed per month", small, theme.faint(), pencil.px(4), at.plotTop() - pencil.px(9));
        for (double mark : Ruler.marks(0, at.most(), step -> at.y(0) - at.y(step) >= pencil.px(BETWEEN_MARKS))) {
            double y = at.y(mark);
            pencil.take(mark == 0 ? theme.faint() : theme.grid(), 1);
            pencil.line(at.left(), y, at.right(), y);
            pencil.right(Figures.of(mark), small, theme.faint(), at.left() - pencil.px(10), pencil.base(small, y));
        }
        if (story.course().isEmpty()) {
            return;
        }
        pencil.g().setColor(saved());
        pencil.g().fill(area(Month::unopposed));
        pencil.g().setColor(killed());
        pencil.g().fill(area(Month::deaths));
        pencil.takeDashed(theme.ink(), 1.5);
        pencil.g().draw(steps(Month::unopposed));
    }

    private Path2D steps(ToDoubleFunction<Month> number) {
        var path = new Path2D.Double();
        List<Month> course = story.course();
        for (int k = 0; k < course.size(); k++) {
            Month m = course.get(k);
            double y = at.y(number.applyAsDouble(m));
            if (k == 0) {
                path.moveTo(at.x(m.period()), y);
            } else {
                path.lineTo(at.x(m.period()), y);
            }
            path.lineTo(at.x(m.period() + 1.0), y);
        }
        return path;
    }

    private Path2D area(ToDoubleFunction<Month> number) {
        Path2D path = steps(number);
        List<Month> course = story.course();
        path.lineTo(at.x(course.get(course.size() - 1).period() + 1.0), at.plotBottom());
        path.lineTo(at.x(course.get(0).period()), at.plotBottom());
        path.closePath();
        return path;
    }
}
