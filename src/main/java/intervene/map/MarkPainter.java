package intervene.map;

import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** Draws crises: a bubble for the deaths of the month, a disc for the answer so far, rings and a hand around it. */
final class MarkPainter {
    private static final double SWELL = 0.14;

    private final MapLayout layout;
    private final MapContent content;
    private final Theme theme;

    MarkPainter(MapLayout layout) {
        this.layout = layout;
        content = layout.content();
        theme = layout.theme();
    }

    void paint(Graphics2D g) {
        for (int i = 0; i < content.crises().size(); i++) {
            paintBubble(g, content.crises().get(i), layout.discs().get(i));
        }
        for (int i = 0; i < content.crises().size(); i++) {
            CrisisMark mark = content.crises().get(i);
            Point2D at = layout.discs().get(i);
            Graphics2D g2 = (Graphics2D) g.create();
            if (mark.strength() < 1) {
                g2.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) mark.strength()));
            }
            paintLeader(g2, mark, at);
            disc(g2, theme, Theme.answer(mark.outcome()), at, layout.disc());
            g2.dispose();
            layout.rings(mark).forEach(ring -> paintRing(g, ring, at));
            paintHand(g, mark, at);
        }
    }

    /** A ring that grows from each bubble and fades. */
    void paintPulse(Graphics2D g, double beat) {
        for (int i = 0; i < content.crises().size(); i++) {
            CrisisMark mark = content.crises().get(i);
            if (mark.active()) {
                double rest = Math.max(layout.disc(), layout.bubble(mark.deaths()));
                g.setColor(Tint.faded(colour(mark), 0.7 * (1 - beat)));
                g.setStroke(new BasicStroke((float) (1.8 * layout.unit())));
                g.draw(Glyphs.circle(layout.discs().get(i), rest * (1 + SWELL * beat) + 4 * layout.unit() * beat));
            }
        }
    }

    private void paintBubble(Graphics2D g, CrisisMark mark, Point2D at) {
        double radius = layout.bubble(mark.deaths());
        if (radius > layout.disc()) {
            bubble(g, theme, colour(mark), at, radius);
        }
    }

    /** A bubble as map and legend show it. */
    static void bubble(Graphics2D g, Theme theme, Color colour, Point2D at, double radius) {
        g.setColor(Tint.faded(colour, theme.dark() ? 0.3 : 0.24));
        g.fill(Glyphs.circle(at, radius));
        g.setColor(Tint.faded(colour, 0.8));
        g.setStroke(new BasicStroke((float) theme.scale()));
        g.draw(Glyphs.circle(at, radius));
    }

    /** A disc as map and legend show it. */
    static void disc(Graphics2D g, Theme theme, Theme.Answer answer, Point2D at, double radius) {
        g.setColor(theme.ground());
        g.fill(Glyphs.circle(at, radius * 1.2));
        g.setColor(theme.colour(answer));
        g.fill(Glyphs.circle(at, radius));
        g.setColor(theme.ground());
        Glyphs.paint(g, answer, at, radius);
    }

    private void paintLeader(Graphics2D g, CrisisMark mark, Point2D at) {
        Point2D host = layout.at(mark.host());
        if (host.distance(at) > layout.disc() / 2) {
            g.setColor(theme.ink());
            g.setStroke(new BasicStroke((float) layout.unit()));
            g.draw(new Line2D.Double(host, at));
            g.fill(Glyphs.circle(host, 1.5 * layout.unit()));
        }
    }

    private void paintRing(Graphics2D g, MapLayout.Ring ring, Point2D at) {
        float unit = (float) layout.unit();
        g.setColor(ring == MapLayout.Ring.SELECTED ? theme.accent() : theme.ink());
        g.setStroke(switch (ring) {
            case OPERATION -> new BasicStroke(1.3f * unit);
            case SELECTED -> new BasicStroke(2.6f * unit);
            case DIFFERING -> new BasicStroke(1.8f * unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                    new float[] {3 * unit, 2.2f * unit}, 0);
        });
        g.draw(Glyphs.circle(at, layout.ring(ring)));
    }

    private void paintHand(Graphics2D g, CrisisMark mark, Point2D at) {
        if (mark.blocked() != null) {
            hand(g, theme, layout.hand(at), layout.disc() * 1.5, mark.blocked());
        }
    }

    /** A hand as map and legend show it. */
    static void hand(Graphics2D g, Theme theme, Point2D at, double height, CrisisMark.Blocked blocked) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setColor(Tint.faded(theme.ground(), 0.9));
        g2.fill(Glyphs.circle(at, height * 0.62));
        Color sign = theme.colour(Theme.Answer.BLOCKED);
        g2.setColor(Tint.faded(sign, 0.3 + 0.7 * blocked.strength()));
        Glyphs.hand(g2, at, height, blocked.cast());
        g2.dispose();
    }

    private Color colour(CrisisMark mark) {
        return theme.colour(Theme.answer(mark.outcome()));
    }
}
