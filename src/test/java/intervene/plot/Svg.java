package intervene.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A figure's SVG, read back. */
final class Svg {
    private static final Pattern STEP = Pattern.compile("(translate|rotate)\\(([^,)]+)(?:,([^)]+))?\\)");

    private final Document document;

    Svg(Figure figure) {
        this(figure.svg());
    }

    Svg(String text) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + text, e);
        }
    }

    List<Element> elements(String name) {
        var elements = new ArrayList<Element>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<String> texts() {
        return elements("text").stream().map(Node::getTextContent).toList();
    }

    /** All text, in the order in which it is drawn. */
    String text() {
        return String.join(" ", texts());
    }

    /** Shapes filled with a colour, in plot and legend. */
    long filled(Color colour) {
        return shapes().stream().filter(e -> !inherited(e, "fill").equals("none")
                && rgb(inherited(e, "fill")).equals(rgb(colour))).count();
    }

    /** Shapes but rectangles filled with a colour, in plot and legend. */
    long markers(Color colour) {
        return filled(colour) - elements("rect").stream().filter(e -> rgb(inherited(e, "fill")).equals(rgb(colour))
                && !e.getParentNode().getNodeName().equals("clipPath")).count();
    }

    /** Shapes drawn as a line of a colour, in plot and legend. */
    long stroked(Color colour) {
        return shapes().stream().filter(e -> !inherited(e, "stroke").equals("none")
                && inherited(e, "fill").equals("none")
                && rgb(inherited(e, "stroke")).equals(rgb(colour))).count();
    }

    private List<Element> shapes() {
        var shapes = new ArrayList<Element>();
        for (String name : List.of("path", "rect", "circle", "ellipse", "line", "polygon")) {
            elements(name).stream().filter(e -> !e.getParentNode().getNodeName().equals("clipPath"))
                    .forEach(shapes::add);
        }
        return shapes;
    }

    private static String rgb(Color c) {
        return String.format(Locale.ROOT, "rgb(%d,%d,%d)", c.getRed(), c.getGreen(), c.getBlue());
    }

    private static String rgb(String value) {
        return switch (value) {
            case "black" -> rgb(Color.BLACK);
            case "white" -> rgb(Color.WHITE);
            default -> value;
        };
    }

    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute(attribute)) {
                return e.getAttribute(attribute);
            }
        }
        throw new AssertionError("no " + attribute);
    }

    /** A piece of text, and where it is on the page: from the top of its capitals to the foot of its descenders. */
    record Placed(String text, Rectangle2D box) {}

    List<Placed> placed() {
        return elements("text").stream().map(e -> new Placed(e.getTextContent(), box(e))).toList();
    }

    private static Rectangle2D box(Element e) {
        double size = Double.parseDouble(inherited(e, "font-size").replace("px", ""));
        double x = Double.parseDouble(e.getAttribute("x"));
        double y = Double.parseDouble(e.getAttribute("y"));
        int style = inherited(e, "font-weight").equals("bold") ? Font.BOLD : Font.PLAIN;
        double width = Text.width(e.getTextContent(), new Font(Look.TICK.getName(), style, (int) size));
        var box = new Rectangle2D.Double(x, y - 0.72 * size, width, 0.9 * size);
        return transform(e).createTransformedShape(box).getBounds2D();
    }

    private static AffineTransform transform(Element element) {
        var all = new AffineTransform();
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            var own = new AffineTransform();
            Matcher step = STEP.matcher(e.getAttribute("transform"));
            while (step.find()) {
                double first = Double.parseDouble(step.group(2));
                own.concatenate(step.group(1).equals("rotate")
                        ? AffineTransform.getRotateInstance(first * StrictMath.PI / 180)
                        : AffineTransform.getTranslateInstance(first, Double.parseDouble(step.group(3))));
            }
            all.preConcatenate(own);
        }
        return all;
    }
}
