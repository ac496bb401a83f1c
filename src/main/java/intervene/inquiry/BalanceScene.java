package intervene.inquiry;

import intervene.explain.Figures;
import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The balance as a gauge: where z lies between all against and all for, where ε moves it, and θ, which it has to
 * exceed.
 *
 * @param balance   z [−1, 1]
 * @param noise     ε
 * @param threshold θ
 * @param theme     colours and sizes
 */
record BalanceScene(double balance, double noise, double threshold, Theme theme) implements Scene {
    private static final double HEIGHT = 92;
    private static final double MARGIN = 10;
    private static final double SMALL = 11;

    /** Height at which all is legible [pixels]. */
    int height() {
        return (int) Math.round(HEIGHT * theme.scale());
    }

    /** What must exceed θ. */
    double will() {
        return balance + noise;
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        var pencil = new Pencil(g, theme, size);
        pencil.ground();
        double y = size.height * 0.46;
        scale(pencil, y);
        threshold(pencil, y);
        arrow(pencil, y);
        numbers(pencil, y);
        Font small = theme.font(SMALL);
        double bottom = size.height - pencil.px(6);
        pencil.left("\u2190 all against", small, theme.faint(), pencil.px(MARGIN), bottom);
        pencil.right("all for \u2192", small, theme.faint(), size.width - pencil.px(MARGIN), bottom);
    }

    private double x(Pencil pencil, double value) {
        double low = Math.min(-1, Math.min(will(), threshold));
        double high = Math.max(1, Math.max(will(), threshold));
        double left = pencil.px(MARGIN);
        return left + (value - low) / (high - low) * (pencil.size().width - 2 * left);
    }

    private void scale(Pencil pencil, double y) {
        double thick = pencil.px(8);
        double left = x(pencil, -1);
        double right = x(pencil, 1);
        pencil.g().setColor(theme.grid());
        pencil.g().fill(new Rectangle2D.Double(left, y - thick / 2, right - left, thick));
        double from = x(pencil, threshold);
        Color favour = theme.favour();
        pencil.g().setColor(new Color(favour.getRed(), favour.getGreen(), favour.getBlue(), 70));
        double to = Math.max(right, x(pencil, will()));
        pencil.g().fill(new Rectangle2D.Double(from, y - thick / 2, Math.max(0, to - from), thick));
        pencil.take(theme.faint(), 1);
        double zero = x(pencil, 0);
        pencil.line(zero, y - thick / 2, zero, y + thick / 2);
    }

    private void threshold(Pencil pencil, double y) {
        double x = x(pencil, threshold);
        pencil.take(theme.ink(), 2);
        pencil.line(x, y - pencil.px(13), x, y + pencil.px(13));
        Font font = theme.bold(SMALL);
        pencil.centred("\u03b8 = " + Figures.of(threshold), font, theme.ink(), x, y - pencil.px(20));
    }

    /** From z, moved by ε, to what counts. */
    private void arrow(Pencil pencil, double y) {
        double from = x(pencil, balance);
        double to = x(pencil, will());
        double r = pencil.px(5);
        Color colour = will() > threshold ? theme.favour() : theme.against();
        pencil.take(colour, 2);
        pencil.line(from, y, to, y);
        pencil.g().setColor(theme.ground());
        pencil.g().fill(new Ellipse2D.Double(from - r, y - r, 2 * r, 2 * r));
        pencil.take(colour, 2);
        pencil.g().draw(new Ellipse2D.Double(from - r, y - r, 2 * r, 2 * r));
        double needle = pencil.px(7);
        var tip = new Path2D.Double();
        tip.moveTo(to, y - needle);
        tip.lineTo(to + needle, y);
        tip.lineTo(to, y + needle);
        tip.lineTo(to - needle, y);
        tip.closePath();
        pencil.g().fill(tip);
    }

    /** Under the marks; where they are near each other, side by side. */
    private void numbers(Pencil pencil, double y) {
        Font font = theme.font(SMALL);
        Font bold = theme.bold(SMALL);
        String z = "z = " + Figures.of(balance);
        String will = "z + \u03b5 = " + Figures.of(will());
        boolean rising = noise >= 0;
        double gap = pencil.px(8);
        double zWidth = pencil.width(z, font);
        double willWidth = pencil.width(will, bold);
        double zX = pencil.within(x(pencil, balance) - zWidth / 2, z, font);
        double willX = pencil.within(x(pencil, will()) - willWidth / 2, will, bold);
        double overlap = rising ? zX + zWidth + gap - willX : willX + willWidth + gap - zX;
        if (overlap > 0) {
            double left = Math.max(pencil.px(4), (rising ? zX : willX) - overlap / 2);
            double first = rising ? zWidth : willWidth;
            double second = rising ? willWidth : zWidth;
            left = Math.min(left, pencil.size().width - pencil.px(4) - first - gap - second);
            zX = rising ? left : left + first + gap;
            willX = rising ? left + first + gap : left;
        }
        double base = y + pencil.px(27);
        pencil.left(z, font, theme.ink(), zX, base);
        pencil.left(will, bold, will() > threshold ? theme.favour() : theme.against(), willX, base);
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        return new Spot(words(), null);
    }

    /** The same in words. */
    String words() {
        return "Balance of reasons z = " + Figures.of(balance) + "; with what else moves its government, \u03b5 = "
                + Figures.of(noise) + ", it is " + Figures.of(will()) + "; it must exceed \u03b8 = "
                + Figures.of(threshold) + ".";
    }
}
