package intervene.plot;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes SVG as text: without comments and without an XML declaration, so that it can stand in HTML. Identifiers begin
 * with a checksum of the figure, so that those of several figures in one page differ.
 */
final class SvgText {
    private static final String REFERENCE = "url(#";
    /** Attributes of the root that Batik writes although their values are what they are without. */
    private static final Map<String, String> INITIAL = Map.ofEntries(
            entry("color-interpolation", "auto"), entry("color-rendering", "auto"), entry("image-rendering", "auto"),
            entry("shape-rendering", "auto"), entry("text-rendering", "auto"), entry("fill-opacity", "1"),
            entry("stroke-opacity", "1"), entry("stroke-dasharray", "none"), entry("stroke-dashoffset", "0"),
            entry("stroke-linejoin", "miter"));

    private final String title;
    /** Identifiers of clips that hide nothing, since they are as large as the figure. */
    private final Set<String> wholeClips = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private String prefix = "";

    SvgText(String title) {
        this.title = title;
    }

    String of(Element root) {
        findWholeClips(root);
        write(root);
        var checksum = new CRC32();
        checksum.update(out.toString().getBytes(StandardCharsets.UTF_8));
        prefix = "f" + Long.toHexString(checksum.getValue()) + "-";
        out.setLength(0);
        write(root);
        return out.append('\n').toString();
    }

    private void findWholeClips(Element root) {
        String w = root.getAttribute("width");
        String h = root.getAttribute("height");
        String whole = "M0 0 L" + w + " 0 L" + w + " " + h + " L0 " + h + " L0 0 Z";
        NodeList clips = root.getElementsByTagNameNS("*", "clipPath");
        for (int i = 0; i < clips.getLength(); i++) {
            Element clip = (Element) clips.item(i);
            if (clip.getFirstChild() instanceof Element path && whole.equals(path.getAttribute("d").replace("-0", "0"))) {
                wholeClips.add(clip.getAttribute("id"));
            }
        }
    }

    private boolean isWholeClip(String reference) {
        return reference.startsWith(REFERENCE)
                && wholeClips.contains(reference.substring(REFERENCE.length(), reference.length() - 1));
    }

    private void write(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> writeElement((Element) node);
            case Node.TEXT_NODE -> escape(node.getNodeValue());
            default -> { }
        }
    }

    private void writeElement(Element element) {
        if (element.getTagName().equals("defs") && !element.hasChildNodes()
                || element.getTagName().equals("clipPath") && wholeClips.contains(element.getAttribute("id"))) {
            return;
        }
        out.append('<').append(element.getTagName());
        if (element.getTagName().equals("svg")) {
            writeRootAttributes(element);
        } else {
            writeAttributes(element);
        }
        if (!element.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    /** The size in pixels of 1/96 inch, and as a ratio, by which a page may scale it. */
    private void writeRootAttributes(Element root) {
        attribute("xmlns", "http://www.w3.org/2000/svg");
        attribute("viewBox", "0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
        attribute("role", "img");
        attribute("aria-label", title.isEmpty() ? "figure" : title);
        writeAttributes(root);
    }

    private void writeAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            boolean initial = element.getTagName().equals("svg") && value.equals(INITIAL.get(name));
            if (!name.startsWith("xmlns") && !initial && !isWholeClip(value)) {
                attribute(name, value(name, value));
            }
        }
    }

    private String value(String name, String value) {
        if (name.equals("font-family")) {
            return Look.FAMILIES;
        }
        if (name.equals("id")) {
            return prefix + value;
        }
        return value.startsWith(REFERENCE) ? REFERENCE + prefix + value.substring(REFERENCE.length()) : value;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
