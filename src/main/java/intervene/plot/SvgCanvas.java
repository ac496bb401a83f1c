package intervene.plot;

import java.awt.Dimension;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws SVG. Text keeps the width for which it was laid out whatever font the reader has. */
final class SvgCanvas extends SVGGraphics2D {
    private static final int DECIMALS = 2;

    SvgCanvas(int width, int height) {
        super(context(), false);
        setSVGCanvasSize(new Dimension(width, height));
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG_NAMESPACE_URI, SVG_SVG_TAG, null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JVM has no XML parser", e);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, number(x));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, number(y));
        element.setAttributeNS(null, SVG_TEXT_LENGTH_ATTRIBUTE, number(Text.width(clean, getFont())));
        element.setAttributeNS(null, SVG_LENGTH_ADJUST_ATTRIBUTE, "spacingAndGlyphs");
        element.appendChild(getDOMFactory().createTextNode(clean));
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
    }

    private String number(double x) {
        return getGeneratorContext().doubleString(x);
    }
}
