package intervene.map;

import intervene.atlas.WorldPlan;
import intervene.atlas.WorldPlan.Place;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.Set;

/** Draws sea, land, and the lines of a network. */
final class LandPainter {
    /** Up to so many defence pacts all are shown; beyond, those of the selected state. */
    private static final int FEW_PACTS = 60;

    private final MapLayout layout;
    private final MapContent content;
    private final WorldPlan plan;
    private final Theme theme;
    private final Shades shades;
    private final Paint hatch;
    private final Stroke border;

    LandPainter(MapLayout layout) {
        this.layout = layout;
        content = layout.content();
        plan = content.plan();
        theme = layout.theme();
        shades = new Shades(content, theme);
        hatch = Shades.hatch(theme);
        border = new BasicStroke((float) (0.6 * layout.unit()));
    }

    /** All of it, in this order. */
    void paint(Graphics2D g, Set<String> differing) {
        paintGround(g);
        paintLand(g);
        paintBorders(g);
        paintMarks(g, differing);
    }

    /** What lies below the states: sea, graticule and land that is nobody's, or the lines of a network. */
    void paintGround(Graphics2D g) {
        if (plan.isNetwork()) {
            paintLinks(g);
        } else {
            paintSea(g);
        }
    }

    /** The states' colours. */
    void paintLand(Graphics2D g) {
        plan.places().stream().filter(p -> p.shape() != null).forEach(p -> fill(g, p));
    }

    /** The lines between states. */
    void paintBorders(Graphics2D g) {
        g.setColor(plan.isNetwork() ? theme.faint() : theme.border());
        g.setStroke(border);
        plan.places().stream().filter(p -> p.shape() != null && isSeen(p))
                .forEach(p -> g.draw(layout.land().get(p)));
    }

    /** Dots, and what is outlined. */
    void paintMarks(Graphics2D g, Set<String> differing) {
        for (Place dot : plan.places()) {
            if (dot.shape() == null) {
                fill(g, dot);
                g.setColor(theme.faint());
                g.setStroke(border);
                g.draw(layout.land().get(dot));
            }
        }
        g.setStroke(new BasicStroke((float) (1.6 * layout.unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                new float[] {(float) (3 * layout.unit()), (float) (2 * layout.unit())}, 0));
        g.setColor(theme.ink());
        differing.stream().map(plan::place).filter(p -> p != null).map(layout.land()::get).forEach(g::draw);
        outlineSelected(g);
    }

    private void paintSea(Graphics2D g) {
        g.setColor(theme.sea());
        g.fill(layout.frame().pixels(plan.outline()));
        g.setColor(theme.grid());
        g.setStroke(new BasicStroke((float) (0.5 * layout.unit())));
        g.draw(layout.frame().pixels(plan.graticule()));
        g.setColor(theme.land());
        g.fill(layout.frame().pixels(plan.nobody()));
    }

    private void paintLinks(Graphics2D g) {
        String selected = content.sight().selection().state();
        boolean few = plan.links().stream().filter(l -> l.tie() == WorldPlan.Tie.DEFENCE_PACT).count() <= FEW_PACTS;
        float unit = (float) layout.unit();
        for (WorldPlan.Link link : plan.links()) {
            boolean own = link.from().code().equals(selected) || link.to().code().equals(selected);
            boolean pact = link.tie() == WorldPlan.Tie.DEFENCE_PACT;
            if (pact && !few && !own) {
                continue;
            }
            g.setColor(own ? theme.accent() : tie(theme));
            g.setStroke(stroke(pact, unit));
            g.draw(new Line2D.Double(layout.at(link.from()), layout.at(link.to())));
        }
    }

    static Color tie(Theme theme) {
        return Tint.mix(theme.grid(), theme.faint(), 0.5);
    }

    /** The line of a tie: dashed for a defence pact. */
    static Stroke stroke(boolean pact, float unit) {
        float[] dashes = {4 * unit, 3 * unit};
        return pact
                ? new BasicStroke(0.9f * unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0)
                : new BasicStroke(1.6f * unit);
    }

    private boolean isSeen(Place place) {
        return layout.land().get(place).intersects(layout.frame().view());
    }

    private void fill(Graphics2D g, Place place) {
        if (isSeen(place)) {
            Shape shape = layout.land().get(place);
            g.setColor(shades.of(place.code()));
            g.fill(shape);
            if (content.isBarred(place.code())) {
                g.setPaint(hatch);
                g.fill(shape);
            }
        }
    }

    private void outlineSelected(Graphics2D g) {
        Place selected = plan.place(content.sight().selection().state());
        if (selected != null) {
            g.setColor(theme.accent());
            g.setStroke(new BasicStroke((float) (2.2 * layout.unit()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(layout.land().get(selected));
        }
    }
}
