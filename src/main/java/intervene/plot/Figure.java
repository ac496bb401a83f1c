package intervene.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;

/**
 * A figure fit to print. The same data give the same figure, byte for byte, on a machine with the same fonts. Not for
 * use by several threads at a time.
 */
public final class Figure {
    private final String title;
    private final int height;
    private final JFreeChart chart;

    Figure(String title, int height, JFreeChart chart) {
        this.title = title;
        this.height = height;
        this.chart = chart;
    }

    public String title() {
        return title;
    }

    /** In pixels of 1/96 inch; the same for all figures. */
    public int width() {
        return Look.WIDTH;
    }

    /** In pixels of 1/96 inch. */
    public int height() {
        return height;
    }

    /**
     * As SVG that stands by itself: one {@code svg} element without any reference to the outside, to be written to a
     * file in UTF-8 or into a page of HTML. Text stays text.
     */
    public String svg() {
        var canvas = new SvgCanvas(width(), height);
        draw(canvas);
        return new SvgText(title).of(canvas.getRoot());
    }

    /** As PNG of 288 pixels to the inch. */
    public byte[] png() {
        var image = new BufferedImage(width() * Look.SCALE, height * Look.SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(Look.SCALE, Look.SCALE);
        draw(g2);
        g2.dispose();
        return Png.of(image, Look.SCALE);
    }

    private void draw(Graphics2D g2) {
        chart.draw(g2, new Rectangle2D.Double(0, 0, width(), height));
    }
}
