package intervene.map;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A part of the legend: a heading and lines, each with a sign and words.
 *
 * @param heading what the lines are about
 * @param lines   from top to bottom
 */
record LegendBlock(String heading, List<Line> lines) {
    static final double LETTERS = 11;
    private static final double GAP = 6;
    private static final double LEAST = 15;

    /**
     * A sign and what it means.
     *
     * @param width  of the sign [points]
     * @param height of the sign [points]
     * @param sign   draws it
     * @param text   may be empty
     */
    record Line(double width, double height, Sign sign, String text) {}

    /** Draws a sign into a box. */
    interface Sign {
        void paint(Graphics2D g, Rectangle2D box);
    }

    double width(Theme theme) {
        double widest = width(theme, heading, true);
        for (Line line : lines) {
            double text = line.text().isEmpty() ? 0 : GAP * theme.scale() + width(theme, line.text(), false);
            widest = Math.max(widest, line.width() * theme.scale() + text);
        }
        return widest;
    }

    double height(Theme theme) {
        return lines.stream().mapToDouble(l -> height(l, theme)).sum() + (LEAST + 3) * theme.scale();
    }

    void paint(Graphics2D g, Theme theme, double x, double top) {
        g.setColor(theme.ink());
        g.setFont(theme.bold(LETTERS));
        g.drawString(heading, (float) x, (float) (top + LETTERS * theme.scale()));
        double signs = lines.stream().filter(l -> !l.text().isEmpty()).mapToDouble(Line::width).max().orElse(0);
        double y = top + (LEAST + 3) * theme.scale();
        for (Line line : lines) {
            double height = height(line, theme);
            double column = line.text().isEmpty() ? line.width() : signs;
            line.sign().paint(g, new Rectangle2D.Double(x, y, column * theme.scale(), height));
            g.setColor(theme.ink());
            g.setFont(theme.font(LETTERS));
            double base = y + height / 2 + LETTERS * 0.36 * theme.scale();
            g.drawString(line.text(), (float) (x + (column + GAP) * theme.scale()), (float) base);
            y += height;
        }
    }

    private static double height(Line line, Theme theme) {
        return Math.max(LEAST, line.height()) * theme.scale();
    }

    private static double width(Theme theme, String text, boolean bold) {
        return Letters.width(text, bold ? theme.bold(LETTERS) : theme.font(LETTERS));
    }
}
