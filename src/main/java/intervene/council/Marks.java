package intervene.council;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.function.IntToDoubleFunction;

/** Signs of the chamber, told apart by shape before colour. */
final class Marks {
    private static final int STAR_POINTS = 10;
    private static final int OCTAGON = 8;
    private static final double INNER = 0.42;

    private final Graphics2D g;
    private final Theme theme;

    Marks(Graphics2D g, Theme theme) {
        this.g = g;
        this.theme = theme;
    }

    /** Colour of a vote; a veto has that of a no. */
    static Color colour(Vote vote, Theme theme) {
        return switch (vote) {
            case YES -> theme.favour();
            case NO, VETO -> theme.against();
            case ABSTAIN -> theme.faint();
        };
    }

    /** A ballot: a disc with a tick, a cross or a bar; a veto is an octagon. Expected ones are hollow with a "?". */
    void ballot(Vote vote, boolean expected, Point2D centre, double r) {
        Color colour = colour(vote, theme);
        Shape form = vote == Vote.VETO ? octagon(centre, r * 1.12) : disc(centre, r);
        Stroke before = g.getStroke();
        if (expected) {
            g.setColor(theme.ground());
            g.fill(form);
            g.setColor(colour);
            g.setStroke(new BasicStroke((float) (r * 0.16)));
            g.draw(form);
            sign(vote, new Point2D.Double(centre.getX() - r * 0.3, centre.getY()), r * 0.62);
            question(centre, r, colour);
        } else {
            g.setColor(colour);
            g.fill(form);
            g.setColor(theme.ground());
            sign(vote, centre, r);
        }
        g.setStroke(before);
    }

    /** An empty place, whose ballot is not known yet. */
    void open(Point2D centre, double r) {
        Stroke before = g.getStroke();
        g.setColor(theme.surface());
        g.fill(disc(centre, r));
        g.setColor(theme.faint());
        g.setStroke(new BasicStroke((float) (r * 0.1)));
        g.draw(disc(centre, r));
        g.setStroke(before);
    }

    private void question(Point2D centre, double r, Color colour) {
        Font font = theme.bold(1).deriveFont((float) (r * 1.05));
        g.setFont(font);
        g.setColor(colour);
        double w = Letters.width("?", font);
        g.drawString("?", (float) (centre.getX() + r * 0.42 - w / 2), (float) (centre.getY() + r * 0.38));
    }

    private void sign(Vote vote, Point2D c, double r) {
        double x = c.getX();
        double y = c.getY();
        double d = r * INNER;
        g.setStroke(new BasicStroke((float) (r * 0.24), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (vote) {
            case YES -> {
                var tick = new Path2D.Double();
                tick.moveTo(x - d, y + d * 0.1);
                tick.lineTo(x - d * 0.25, y + d * 0.8);
                tick.lineTo(x + d, y - d * 0.75);
                g.draw(tick);
            }
            case NO, VETO -> {
                g.draw(new Line2D.Double(x - d * 0.85, y - d * 0.85, x + d * 0.85, y + d * 0.85));
                g.draw(new Line2D.Double(x - d * 0.85, y + d * 0.85, x + d * 0.85, y - d * 0.85));
            }
            case ABSTAIN -> g.draw(new Line2D.Double(x - d, y, x + d, y));
        }
    }

    /** The mark of a member whose no can block. */
    void star(Point2D c, double r) {
        g.setColor(theme.ink());
        g.fill(ring(c, STAR_POINTS, -Math.PI / 2, i -> i % 2 == 0 ? r : r * INNER));
    }

    /** The mark of the sponsor: a pennant. */
    void pennant(double x, double y, double size) {
        Stroke before = g.getStroke();
        var cloth = new Path2D.Double();
        cloth.moveTo(x, y - size);
        cloth.lineTo(x + size * 0.95, y - size * 0.68);
        cloth.lineTo(x, y - size * 0.36);
        cloth.closePath();
        var pole = new Line2D.Double(x, y - size, x, y + size * 0.25);
        g.setColor(theme.ground());
        g.setStroke(new BasicStroke((float) (size * 0.34), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(cloth);
        g.draw(pole);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke((float) (size * 0.14), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.fill(cloth);
        g.draw(pole);
        g.setStroke(before);
    }

    static Shape disc(Point2D c, double r) {
        return new Ellipse2D.Double(c.getX() - r, c.getY() - r, 2 * r, 2 * r);
    }

    static Shape octagon(Point2D c, double r) {
        return ring(c, OCTAGON, Math.PI / OCTAGON, i -> r);
    }

    private static Shape ring(Point2D c, int corners, double from, IntToDoubleFunction radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = from + 2 * Math.PI * i / corners;
            double x = c.getX() + radius.applyAsDouble(i) * StrictMath.cos(angle);
            double y = c.getY() + radius.applyAsDouble(i) * StrictMath.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
