package intervene.contrast;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Figures of both runs as bars that grow outwards from their names in the middle, with their differences beside. */
final class FigureBars {
    private static final double NAME = 118;
    private static final double NUMBER = 78;
    private static final double DIFFERENCE = 92;
    private static final double THICK = 0.62;

    private final Contrast contrast;
    private final Theme theme;

    FigureBars(Contrast contrast, Theme theme) {
        this.contrast = contrast;
        this.theme = theme;
    }

    void paint(Graphics2D g, Rectangle place) {
        double row = ContrastLayout.ROW * theme.scale();
        double middle = place.y + row / 2;
        int rows = (int) Math.round(place.height / row);
        for (Figure figure : List.of(Figure.values()).subList(0, rows)) {
            paint(g, figure, place, middle);
            middle += row;
        }
    }

    private double left(Figure figure) {
        return figure.of(contrast.left().snapshot().history());
    }

    private double right(Figure figure) {
        return figure.of(contrast.right().snapshot().history());
    }

    private void paint(Graphics2D g, Figure figure, Rectangle place, double middle) {
        double s = theme.scale();
        double a = left(figure);
        double b = right(figure);
        double centre = place.getCenterX();
        double inner = NAME * s / 2;
        double room = place.width / 2.0 - inner - (NUMBER + DIFFERENCE) * s;
        double whole = figure.whole(a, b);
        g.setFont(theme.font(12));
        g.setColor(theme.ink());
        Letters.draw(g, figure.label(), centre, middle, 0.5);
        double toLeft = Math.max(s, room * Math.abs(a) / whole);
        double toRight = Math.max(s, room * Math.abs(b) / whole);
        double thick = THICK * ContrastLayout.ROW * s;
        g.setColor(figure.colour(theme));
        g.fill(new Rectangle2D.Double(centre - inner - toLeft, middle - thick / 2, toLeft, thick));
        g.fill(new Rectangle2D.Double(centre + inner, middle - thick / 2, toRight, thick));
        g.setColor(theme.ink());
        g.setFont(theme.bold(12));
        Letters.draw(g, figure.text(a), centre - inner - toLeft - 6 * s, middle, 1);
        Letters.draw(g, figure.text(b), centre + inner + toRight + 6 * s, middle, 0);
        String difference = figure.difference(a, b);
        g.setFont(theme.font(12));
        g.setColor(difference.equals("=") ? theme.faint() : theme.ink());
        Letters.draw(g, difference, place.getMaxX() - ContrastLayout.MARGIN * s, middle, 1);
    }

    /** What a row says. */
    String hint(int row) {
        Figure figure = Figure.values()[Math.min(row, Figure.values().length - 1)];
        return figure.sentence(left(figure), right(figure));
    }
}
