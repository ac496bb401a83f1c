package intervene.export;

import intervene.view.Letters;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws SVG. Text keeps the width for which it was laid out whatever font the reader has. */
final class SvgPage extends SVGGraphics2D {
    private static final int DECIMALS = 2;
    /** The first that the reader's machine has; Verdana is as wide as the first. */
    private static final String FAMILIES = "'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif";

    private final Dimension size;

    SvgPage(Dimension size) {
        super(context(), false);
        this.size = size;
        setSVGCanvasSize(size);
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        context.setComment("");
        context.setImageHandler(new ImageHandlerBase64Encoder() {
            @Override
            public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
                try {
                    ImageIO.write(image, "png", out);
                } catch (IOException e) {
                    throw new SVGGraphics2DIOException(e.getMessage(), e);
                }
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG_NAMESPACE_URI, SVG_SVG_TAG, null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JVM has no XML parser", e);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        String clean = clean(text);
        if (clean.isBlank()) {
            return;
        }
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, number(x));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, number(y));
        element.setAttributeNS(null, SVG_TEXT_LENGTH_ATTRIBUTE, number(Letters.width(clean, getFont())));
        element.setAttributeNS(null, SVG_LENGTH_ADJUST_ATTRIBUTE, "spacingAndGlyphs");
        element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        element.appendChild(getDOMFactory().createTextNode(clean));
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
    }

    private String number(double x) {
        return getGeneratorContext().doubleString(x);
    }

    /** All that was drawn, as the text of a file. */
    String text(String title) {
        Element root = getRoot();
        String clean = clean(title).strip();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        Element heading = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TITLE_TAG);
        heading.appendChild(getDOMFactory().createTextNode(clean.isEmpty() ? "Picture" : clean));
        root.insertBefore(heading, root.getFirstChild());
        nameFonts(root);
        var out = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.STANDALONE, "no");
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString();
    }

    /** A family that Java alone knows becomes one that readers have. */
    private static void nameFonts(Element element) {
        if (element.hasAttribute(SVG_FONT_FAMILY_ATTRIBUTE)) {
            element.setAttribute(SVG_FONT_FAMILY_ATTRIBUTE, FAMILIES);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    /** Without what XML does not allow; white space of any kind becomes a space. */
    private static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            boolean outside = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE;
            clean.appendCodePoint(space ? ' ' : outside ? 0xFFFD : c);
        });
        return clean.toString();
    }
}
