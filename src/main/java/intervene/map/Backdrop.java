package intervene.map;

import intervene.view.Pens;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Pictures of what is the same in every month: sea and lines below the states, and the borders above their colours. */
final class Backdrop {
    private final BufferedImage below;
    private final BufferedImage above;

    Backdrop(MapLayout layout, double density) {
        var land = new LandPainter(layout);
        below = picture(layout.size(), density, land::paintGround);
        above = picture(layout.size(), density, land::paintBorders);
    }

    private static BufferedImage picture(Dimension size, double density, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage((int) Math.ceil(size.width * density), (int) Math.ceil(size.height * density),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(density, density);
        Pens.smooth(g);
        drawing.accept(g);
        g.dispose();
        return image;
    }

    void paintBelow(Graphics2D g, Dimension size) {
        g.drawImage(below, 0, 0, size.width, size.height, null);
    }

    void paintAbove(Graphics2D g, Dimension size) {
        g.drawImage(above, 0, 0, size.width, size.height, null);
    }
}
