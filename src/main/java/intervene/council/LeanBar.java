package intervene.council;

import intervene.view.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a member leans: a bar from the middle, to the left against, to the right for; grey where it abstains. */
record LeanBar(Graphics2D g, Theme theme) {
    /** Vote utility at which the bar is full; beyond it ends in an arrow. */
    static final double FULL = 3;

    /** Draws the bar alone, without a member's leaning. */
    void track(Rectangle2D room, double band) {
        double half = room.getWidth() / 2;
        g.setColor(theme.ground());
        g.fill(room);
        double grey = half * Math.min(1, band / FULL);
        g.setColor(theme.faint());
        g.fill(new Rectangle2D.Double(room.getCenterX() - grey, room.getY(), 2 * grey, room.getHeight()));
    }

    /** Marks what the sponsor expected. */
    void expected(Rectangle2D room, double u) {
        double x = room.getCenterX() + room.getWidth() / 2 * Math.max(-1, Math.min(1, u / FULL));
        pointer(x, room.getY() + room.getHeight() * 0.15, room.getHeight() * 0.55);
    }

    /** A small triangle that points down to a place. */
    void pointer(double x, double y, double size) {
        var triangle = new Path2D.Double();
        triangle.moveTo(x, y);
        triangle.lineTo(x - size * 0.7, y - size);
        triangle.lineTo(x + size * 0.7, y - size);
        triangle.closePath();
        g.setColor(theme.ink());
        g.fill(triangle);
    }

    /** Draws the bar with how a member leans, u. */
    void lean(Rectangle2D room, double band, double u) {
        track(room, band);
        double half = room.getWidth() / 2;
        double reach = half * Math.min(1, Math.abs(u) / FULL);
        double inset = room.getHeight() * 0.2;
        g.setColor(u < 0 ? theme.against() : theme.favour());
        g.fill(new Rectangle2D.Double(room.getCenterX() - (u < 0 ? reach : 0), room.getY() + inset, reach,
                room.getHeight() - 2 * inset));
        if (Math.abs(u) > FULL) {
            arrow(room, u < 0 ? -1 : 1);
        }
        g.setColor(theme.ink());
        g.fill(middle(room));
    }

    /** Both directions at once, to say what they mean. */
    void legend(Rectangle2D room, double band) {
        lean(room, band, -FULL);
        double half = room.getWidth() / 2;
        double inset = room.getHeight() * 0.2;
        g.setColor(theme.favour());
        g.fill(new Rectangle2D.Double(room.getCenterX(), room.getY() + inset, half,
                room.getHeight() - 2 * inset));
        g.setColor(theme.ink());
        g.fill(middle(room));
    }

    private static Rectangle2D middle(Rectangle2D room) {
        double h = room.getHeight();
        return new Rectangle2D.Double(room.getCenterX() - h * 0.07, room.getY(), h * 0.14, h);
    }

    private void arrow(Rectangle2D room, int side) {
        double x = room.getCenterX() + side * room.getWidth() / 2;
        double h = room.getHeight();
        var tip = new Path2D.Double();
        tip.moveTo(x, room.getCenterY() - h * 0.65);
        tip.lineTo(x + side * h * 0.6, room.getCenterY());
        tip.lineTo(x, room.getCenterY() + h * 0.65);
        tip.closePath();
        g.fill(tip);
    }
}
