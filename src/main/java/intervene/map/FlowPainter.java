package intervene.map;

import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;

/** Draws the ways of troops, and what moves along them. */
final class FlowPainter {
    private static final double DASH = 7;
    /** Dashes on an arc, this far apart [units]. */
    private static final double APART = 70;

    private final MapLayout layout;
    private final MapContent content;
    private final Theme theme;
    private final Map<Flow, Arc> arcs = new HashMap<>();

    FlowPainter(MapLayout layout) {
        this.layout = layout;
        content = layout.content();
        theme = layout.theme();
        Map<Integer, Point2D> discs = new HashMap<>();
        for (int i = 0; i < content.crises().size(); i++) {
            discs.put(content.crises().get(i).number(), layout.discs().get(i));
        }
        for (Flow flow : content.flows()) {
            Point2D to = discs.getOrDefault(flow.crisis(), layout.at(flow.to()));
            arcs.put(flow, Arc.between(layout.at(flow.from()), to, layout.disc() + 5 * layout.unit()));
        }
    }

    /** Arcs with their heads. */
    void paint(Graphics2D g) {
        for (Flow flow : content.flows()) {
            Arc arc = arcs.get(flow);
            double breadth = layout.breadth(flow.troops());
            double opacity = opacity(flow);
            g.setStroke(new BasicStroke((float) (breadth + 1.4 * layout.unit()), BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND));
            g.setColor(Tint.faded(theme.ground(), opacity * 0.6));
            g.draw(arc.curve());
            g.setColor(Tint.faded(colour(theme, flow.coercive()), opacity));
            g.setStroke(new BasicStroke((float) breadth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(arc.curve());
            g.fill(Glyphs.arrowhead(arc.curve().getCtrlPt(), arc.curve().getP2(), breadth + 5 * layout.unit()));
            g.fill(Glyphs.circle(arc.curve().getP1(), breadth / 2 + layout.unit()));
        }
    }

    /** What moves along the arcs. */
    void paintMoving(Graphics2D g, double beat) {
        for (Flow flow : content.flows()) {
            Arc arc = arcs.get(flow);
            Color moving = Tint.mix(colour(theme, flow.coercive()), theme.ink(), 0.5);
            g.setColor(Tint.faded(moving, opacity(flow)));
            g.setStroke(new BasicStroke((float) (layout.breadth(flow.troops()) + 0.6 * layout.unit()),
                    BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            int dashes = (int) Math.max(1, Math.rint(arc.reach() / (APART * layout.unit())));
            for (int i = 0; i < dashes; i++) {
                g.draw(arc.dash((i + beat) / dashes, DASH * layout.unit()));
            }
        }
    }

    private double opacity(Flow flow) {
        int selected = content.sight().selection().crisis();
        boolean other = selected >= 0 && selected != flow.crisis();
        return other ? 0.3 : flow.troops() < 0.1 ? 0.55 : 0.85;
    }

    static Color colour(Theme theme, boolean coercive) {
        return theme.colour(coercive ? Theme.Answer.FORCE : Theme.Answer.CONSENT_OR_MEASURES);
    }
}
