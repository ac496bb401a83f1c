package intervene.export;

import intervene.plot.Png;
import intervene.view.Pens;
import intervene.view.Scene;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Scenes as pictures. */
public final class Pictures {
    /** More than a Java array holds bytes for. */
    private static final long MOST_PIXELS = 200_000_000;

    private Pictures() {}

    /**
     * The scene as PNG, the bytes of a file.
     *
     * @param size  of the drawing in units of 1/96 inch
     * @param scale pixels per unit
     * @throws IllegalArgumentException if the picture would have no pixels, or more than 200 million
     */
    public static byte[] png(Scene scene, Dimension size, double scale) {
        return Png.of(image(scene, size, scale), scale);
    }

    /**
     * The scene as SVG: text as text, and nothing that lies outside the file.
     *
     * @param size  of the drawing in units of 1/96 inch
     * @param title what assistive technology reads out and a browser shows; any text
     */
    public static String svg(Scene scene, Dimension size, String title) {
        SvgPage page = new SvgPage(size);
        Pens.smooth(page);
        scene.paint(page, size);
        String text = page.text(title);
        page.dispose();
        return text;
    }

    static BufferedImage image(Scene scene, Dimension size, double scale) {
        long width = StrictMath.round(size.width * scale);
        long height = StrictMath.round(size.height * scale);
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + width + " × " + height + " pixels");
        }
        var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Pens.smooth(g);
        g.scale(scale, scale);
        scene.paint(g, size);
        g.dispose();
        return image;
    }
}
