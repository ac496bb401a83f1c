package intervene.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes frames to a GIF, each laid over those before. */
final class GifFrames {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int MILLISECONDS_PER_TICK = 10;
    /** Faster ones many programs show at a tenth of a second. */
    private static final int LEAST_TICKS = 2;
    /** Block of an application extension: what follows it are repetitions, 0 for endless. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageOutputStream stream;
    private final ImageWriter writer;
    private final String ticks;
    private boolean begun;

    GifFrames(ImageOutputStream stream, int milliseconds) {
        this.stream = stream;
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        writer.setOutput(stream);
        int rounded = (milliseconds + MILLISECONDS_PER_TICK / 2) / MILLISECONDS_PER_TICK;
        ticks = Integer.toString(Math.max(LEAST_TICKS, rounded));
    }

    /** @param last the frame before; null for the first */
    void add(BufferedImage frame, BufferedImage last) throws IOException {
        if (!begun) {
            writer.prepareWriteSequence(null);
        }
        Rectangle changed = Change.rectangle(frame, last);
        BufferedImage image = FewColours.of(frame, last, changed);
        writer.writeToSequence(new IIOImage(image, null, description(image, changed)), null);
        begun = true;
    }

    void finish() throws IOException {
        writer.endWriteSequence();
        writer.dispose();
        stream.close();
    }

    void abandon() throws IOException {
        writer.dispose();
        stream.close();
    }

    private IIOMetadata description(BufferedImage image, Rectangle place) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode where = child(root, "ImageDescriptor");
        where.setAttribute("imageLeftPosition", Integer.toString(place.x));
        where.setAttribute("imageTopPosition", Integer.toString(place.y));
        IIOMetadataNode how = child(root, "GraphicControlExtension");
        how.setAttribute("disposalMethod", "doNotDispose");
        how.setAttribute("delayTime", ticks);
        if (!begun) {
            child(root, "ApplicationExtensions").appendChild(loop());
        }
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode loop() {
        var loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER.clone());
        return loop;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return (IIOMetadataNode) child;
            }
        }
        var added = new IIOMetadataNode(name);
        root.appendChild(added);
        return added;
    }
}
