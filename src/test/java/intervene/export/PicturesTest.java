package intervene.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final Dimension SIZE = new Dimension(200, 100);
    private static final Scene SCENE = (g, size) -> {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, size.width, size.height);
        g.setColor(new Color(0xD55E00));
        g.fillRect(100, 0, 100, 100);
        g.setFont(Theme.LIGHT.font(13));
        g.drawString("Côte d’Ivoire <&> \u0000\uD800", 10, 20);
    };

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    @Test
    void aPngHasTheSceneAtItsScale() throws IOException {
        byte[] png = Pictures.png(SCENE, SIZE, 2.5);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(500, image.getWidth());
        assertEquals(250, image.getHeight());
        assertEquals(0xFFD55E00, image.getRGB(251, 125));
        assertEquals(0xFFFFFFFF, image.getRGB(248, 200));
    }

    @Test
    void aPngKnowsItsSizeInPrint() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(
                new ByteArrayInputStream(Pictures.png(SCENE, SIZE, 3))));
        var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        var size = (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
        assertEquals("11339", size.getAttribute("pixelsPerUnitXAxis"), "288 pixels per inch");
    }

    @Test
    void noPictureWithoutPixelsOrWithTooMany() {
        assertThrows(IllegalArgumentException.class, () -> Pictures.png(SCENE, new Dimension(0, 10), 1));
        assertThrows(IllegalArgumentException.class, () -> Pictures.png(SCENE, new Dimension(60_000, 60_000), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"World map, March 1996", "a < b & \"c\" ]]> --", "", "\u0000\u0007\uFFFE\uD800x", "é 世界 𝕏"})
    void anSvgIsValidWhateverItsTitle(String title) throws Exception {
        Element root = parse(Pictures.svg(SCENE, SIZE, title));
        assertEquals("svg", root.getLocalName());
        assertEquals("0 0 200 100", root.getAttribute("viewBox"));
        String heading = root.getElementsByTagNameNS("*", "title").item(0).getTextContent();
        if (title.startsWith("a <") || title.startsWith("é")) {
            assertEquals(title, heading);
        }
        assertFalse(heading.isBlank());
    }

    @Test
    void textIsTextThatKeepsItsWidth() throws Exception {
        Element root = parse(Pictures.svg(SCENE, SIZE, "t"));
        var text = (Element) root.getElementsByTagNameNS("*", "text").item(0);
        assertTrue(text.getTextContent().startsWith("Côte d’Ivoire <&> "), text.getTextContent());
        assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 50);
    }

    @Test
    void nothingLiesOutside() {
        Scene scene = (g, size) -> {
            SCENE.paint(g, size);
            var inner = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            g.drawImage(inner, 5, 5, null);
            g.setComposite(AlphaComposite.SrcOver.derive(0.5f));
            g.clipRect(0, 0, 50, 50);
            g.fillOval(10, 10, 20, 20);
        };
        String svg = Pictures.svg(scene, SIZE, "t");
        assertTrue(svg.contains("href=\"data:image/png;base64,"), svg);
        String without = svg.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
        assertFalse(without.contains("http") || without.contains("file:") || without.contains("DOCTYPE"), without);
        assertTrue(without.contains("DejaVu Sans"), "a font that readers have");
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        assertEquals(Pictures.svg(SCENE, SIZE, "t"), Pictures.svg(SCENE, SIZE, "t"));
    }
}
