package intervene.map;

import intervene.view.Shading;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The colours of states. */
final class Shades {
    private static final int FINENESS = 4;
    private static final double HATCH = 5;

    private final MapContent content;
    private final Theme theme;
    private final ShadingScale scale;
    private final Palette palette;

    Shades(MapContent content, Theme theme) {
        this.content = content;
        this.theme = theme;
        scale = ShadingScale.of(content.sight().selection().shading());
        palette = Palette.of(scale.twoSided(), theme);
    }

    ShadingScale scale() {
        return scale;
    }

    Palette palette() {
        return palette;
    }

    /** The colour of a state: by its value, or plain where it has none. */
    Color of(String code) {
        if (content.isHost(code) && content.sight().selection().shading() == Shading.WILLINGNESS) {
            return host();
        }
        double value = content.value(code);
        return Double.isNaN(value) ? theme.land() : palette.at(scale.share(value));
    }

    /** Of the state in which the selected crisis is, which is not asked. */
    Color host() {
        return Tint.mix(theme.land(), theme.ink(), 0.45);
    }

    /** Thin slanted lines. */
    static TexturePaint hatch(Theme theme) {
        int side = (int) Math.ceil(HATCH * theme.scale() * FINENESS);
        var tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tint.faded(theme.ink(), 0.55));
        g.setStroke(new BasicStroke(side * 0.16f));
        for (int shift = -side; shift <= side; shift += side) {
            g.draw(new Line2D.Double(shift - side * 0.5, side * 1.5, shift + side * 1.5, -side * 0.5));
        }
        g.dispose();
        double period = (double) side / FINENESS;
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, period, period));
    }
}
