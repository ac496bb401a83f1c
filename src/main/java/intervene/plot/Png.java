package intervene.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG that knows its size in print. */
public final class Png {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double UNITS_PER_METRE = 96 / 0.0254;

    private Png() {}

    /**
     * A picture as PNG.
     *
     * @param pixelsPerUnit pixels to a unit of 1/96 inch in print
     */
    public static byte[] of(BufferedImage image, double pixelsPerUnit) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, printSize(writer, image, pixelsPerUnit)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata printSize(ImageWriter writer, BufferedImage image, double pixelsPerUnit)
            throws IIOInvalidTreeException {
        String density = Long.toString(StrictMath.round(pixelsPerUnit * UNITS_PER_METRE));
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", density);
        size.setAttribute("pixelsPerUnitYAxis", density);
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
