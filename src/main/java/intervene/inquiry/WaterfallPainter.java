package intervene.inquiry;

import intervene.explain.Figures;
import intervene.explain.ReasonLine;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a waterfall. */
final class WaterfallPainter {
    static final double NAME = 12;
    private static final double TITLE = 14;
    private static final double SMALL = 11;
    private static final double THICKEST = 14;
    private static final double LEAST_BAR = 2;
    private static final double LEAST_FOR_WORDS = 190;
    private static final double BETWEEN_MARKS = 12;
    private static final String UNIT = "lives of its own citizens";

    private final WaterfallScene scene;
    private final Pencil pencil;
    private final Theme theme;
    private final WaterfallLayout at;
    private final List<WaterfallScene.Bar> bars;

    WaterfallPainter(WaterfallScene scene, Pencil pencil) {
        this.scene = scene;
        this.pencil = pencil;
        theme = scene.theme();
        at = WaterfallLayout.of(scene, pencil);
        bars = scene.bars();
    }

    void paint() {
        pencil.ground();
        if (!scene.title().isEmpty()) {
            pencil.left(scene.title(), theme.bold(TITLE), theme.ink(), pencil.px(WaterfallLayout.MARGIN),
                    at.top() - pencil.px(12));
        }
        axis();
        int sum = bars.size() - 1;
        for (int k = 0; k < sum; k++) {
            reason(k, scene.ledger().reasons().get(k));
            connector(k);
        }
        net(sum);
    }

    private void axis() {
        double bottom = at.y(bars.size() - 1) + at.row() / 2;
        Font small = theme.font(SMALL);
        for (double mark : Ruler.marks(at.low(), at.high(), step -> hasRoom(step, small))) {
            double x = at.x(mark);
            pencil.take(mark == 0 ? theme.faint() : theme.grid(), 1);
            pencil.line(x, at.top(), x, bottom);
            pencil.centred(Figures.of(mark), small, theme.faint(), x, bottom + pencil.px(14));
        }
        pencil.centred(UNIT, small, theme.faint(), (at.left() + at.right()) / 2, bottom + pencil.px(31));
    }

    private boolean hasRoom(double step, Font font) {
        double widest = Math.max(pencil.width(mark(at.low(), step), font), pencil.width(mark(at.high(), step), font));
        return at.x(step) - at.x(0) >= widest + pencil.px(BETWEEN_MARKS);
    }

    /** The outermost mark's digits. */
    private static String mark(double end, double step) {
        return Figures.of(Math.rint(end / step) * step);
    }

    private void reason(int k, ReasonLine r) {
        boolean nothing = r.value() == 0;
        double y = at.y(k);
        words(r, k);
        Font digits = theme.font(NAME);
        pencil.right(r.number(), digits, nothing ? theme.faint() : theme.ink(), at.numbers(), pencil.base(digits, y));
        if (nothing) {
            double radius = pencil.px(2);
            pencil.g().setColor(theme.faint());
            pencil.g().fill(new Ellipse2D.Double(at.x(bars.get(k).from()) - radius, y - radius, 2 * radius,
                    2 * radius));
        } else {
            bar(bars.get(k), y, r.reason().speaksFor() ? theme.favour() : theme.against());
        }
    }

    /** The name and, where there is room, what it is. */
    private void words(ReasonLine r, int k) {
        Font name = theme.font(NAME);
        Font small = theme.font(SMALL);
        Color colour = r.value() == 0 ? theme.faint() : theme.ink();
        double width = at.names() - pencil.px(WaterfallLayout.MARGIN);
        List<String> lines = pencil.broken(r.words(), small, width);
        double step = pencil.height(small);
        double needed = pencil.height(name) + step * lines.size();
        if (needed > at.row() - pencil.px(2) || width < pencil.px(LEAST_FOR_WORDS)) {
            pencil.right(r.name(), name, colour, at.names(), pencil.base(name, at.y(k)));
            return;
        }
        double y = pencil.base(name, at.y(k) - needed / 2 + pencil.height(name) / 2);
        pencil.right(r.name(), name, colour, at.names(), y);
        for (String line : lines) {
            y += step;
            pencil.right(line, small, theme.faint(), at.names(), y);
        }
    }

    private void net(int sum) {
        double y = at.y(sum);
        double edge = y - at.row() / 2;
        pencil.take(theme.faint(), 1);
        pencil.line(pencil.px(WaterfallLayout.MARGIN), edge, at.numbers(), edge);
        Font bold = theme.bold(NAME);
        pencil.right("net", bold, theme.ink(), at.names(), pencil.base(bold, y));
        pencil.right(scene.ledger().netNumber(), bold, theme.ink(), at.numbers(), pencil.base(bold, y));
        bar(bars.get(sum), y, scene.ledger().net() > 0 ? theme.favour() : theme.against());
    }

    private void bar(WaterfallScene.Bar bar, double y, Color colour) {
        double from = at.x(bar.from());
        double to = at.x(bar.to());
        double least = pencil.px(LEAST_BAR);
        if (Math.abs(to - from) < least) {
            to = from + (bar.to() < bar.from() ? -least : least);
        }
        pencil.g().setColor(colour);
        pencil.g().fill(new Rectangle2D.Double(Math.min(from, to), y - thickness() / 2, Math.abs(to - from),
                thickness()));
    }

    private double thickness() {
        return Math.min(pencil.px(THICKEST), at.row() * 0.62);
    }

    /** From the end of a bar to where the next begins. */
    private void connector(int k) {
        if (k < bars.size() - 2) {
            double x = at.x(bars.get(k).to());
            pencil.take(theme.faint(), 0.8);
            pencil.line(x, at.y(k) + thickness() / 2, x, at.y(k + 1) - thickness() / 2);
        }
    }
}
