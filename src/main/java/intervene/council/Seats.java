package intervene.council;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Draws seats. */
record Seats(Graphics2D g, Theme theme, double em) {
    void paint(Item item, Seating.Place p, Font font, boolean revealed) {
        Member m = p.member();
        var marks = new Marks(g, theme);
        if (m.permanent()) {
            chair(p.centre(), p.radius() + 3.5 * em);
        }
        if (m.code().equals(item.sight().selection().state())) {
            ring(p, p.radius() + 3.5 * em, 3 * em);
        }
        if (m.vote() == null || !revealed) {
            marks.open(p.centre(), p.radius());
        } else {
            marks.ballot(m.vote(), item.isExpected(), p.centre(), p.radius());
        }
        var bar = new LeanBar(g, theme);
        if (m.lean() != null) {
            if (revealed) {
                bar.lean(p.lean(), item.rules().abstentionBand(), m.lean().utility());
                if (item.isExpected()) {
                    bar.expected(p.lean(), Wording.seen(item, m));
                }
            } else {
                bar.track(p.lean(), item.rules().abstentionBand());
            }
        }
        label(p, font);
        if (m.sponsor()) {
            marks.pennant(p.centre().getX() + p.radius() * 0.75, p.centre().getY() - p.radius() * 0.5, 11 * em);
        }
    }

    /** A permanent member's heavier seat. */
    void chair(Point2D centre, double r) {
        Stroke before = g.getStroke();
        g.setColor(theme.grid());
        g.fill(Marks.disc(centre, r));
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke((float) (1.4 * em)));
        g.draw(Marks.disc(centre, r));
        g.setStroke(before);
    }

    private void ring(Seating.Place p, double r, double width) {
        Stroke before = g.getStroke();
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke((float) width));
        g.draw(Marks.disc(p.centre(), r + width / 2));
        g.setStroke(before);
    }

    private void label(Seating.Place p, Font font) {
        Rectangle2D room = p.text();
        double star = p.member().veto() ? Seating.star(font) : 0;
        double y = room.getY() + Letters.ascent(font);
        double free = room.getWidth() - star;
        boolean left = room.getMaxX() <= p.centre().getX();
        boolean right = room.getX() >= p.centre().getX();
        for (int i = 0; i < p.label().size(); i++) {
            String line = p.label().get(i);
            double spare = free - Letters.width(line, font);
            double x = room.getX() + star + (left ? spare : right ? 0 : spare / 2);
            if (i == 0 && star > 0) {
                double r = star * 0.42;
                new Marks(g, theme).star(new Point2D.Double(x - star * 0.55, y - font.getSize2D() * 0.34), r);
            }
            g.setFont(font);
            g.setColor(theme.ink());
            g.drawString(line, (float) x, (float) y);
            y += Letters.line(font);
        }
    }
}
