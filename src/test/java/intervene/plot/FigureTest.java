package intervene.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** What holds for figures of every kind, with ordinary and with hostile data. */
class FigureTest {
    private static Map<String, Figure> samples;

    /** Without fonts every test here fails with the message that tells what to install. */
    @BeforeAll
    static void draw() {
        Look.requireFonts();
        samples = Samples.all();
    }

    @TestFactory
    Stream<DynamicTest> ordinaryFiguresStandByThemselves() {
        return samples.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
    }

    /** Extremes, gaps, nothing, and labels of every kind: no exception, no number that is none, no overlap. */
    @TestFactory
    Stream<DynamicTest> hostileDataAreDrawn() {
        return Hostile.kinds().entrySet().stream().map(kind -> DynamicTest.dynamicTest(kind.getKey(), () ->
                Hostile.values().forEach((name, values) -> {
                    try {
                        check(kind.getValue().apply(values));
                    } catch (AssertionError | RuntimeException e) {
                        throw new AssertionError("with " + name + ": " + e.getMessage(), e);
                    }
                })));
    }

    private static void check(Figure figure) {
        String text = figure.svg();
        assertTrue(text.startsWith("<svg "), text.substring(0, 20));
        var svg = new Svg(text);
        assertEquals("0 0 605 " + figure.height(), svg.root().getAttribute("viewBox"));
        List<Element> all = svg.elements("*");
        Set<String> ids = new HashSet<>();
        all.forEach(e -> {
            if (e.hasAttribute("id")) {
                assertTrue(ids.add(e.getAttribute("id")), "twice: " + e.getAttribute("id"));
            }
        });
        all.forEach(e -> checkAttributes(e, ids));
        checkTexts(svg.placed(), figure);
    }

    private static void checkAttributes(Element e, Set<String> ids) {
        var attributes = e.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            if (!name.equals("aria-label")) {
                assertFalse(value.contains("NaN") || value.contains("Infinity"), name + "=" + value);
            }
            assertFalse(name.endsWith("href"), name + "=" + value);
            if (value.contains("url(")) {
                assertTrue(ids.contains(value.replaceAll("^url\\(#|\\)$", "")), name + "=" + value);
            }
        }
    }

    /** No text leaves the figure, and none covers another. */
    private static void checkTexts(List<Svg.Placed> texts, Figure figure) {
        var page = new Rectangle2D.Double(0, 0, figure.width(), figure.height());
        for (int i = 0; i < texts.size(); i++) {
            assertTrue(page.contains(texts.get(i).box()), "outside: " + texts.get(i));
            for (int k = 0; k < i; k++) {
                boolean covers = texts.get(i).box().intersects(texts.get(k).box());
                assertFalse(covers, texts.get(i) + " covers " + texts.get(k));
            }
        }
    }

    @Test
    void theSameDataGiveTheSameBytes() {
        Map<String, Figure> again = Samples.all();
        Locale locale = Locale.getDefault();
        try {
            samples.forEach((name, figure) -> {
                String svg = figure.svg();
                assertEquals(svg, figure.svg(), name + ", drawn twice");
                Locale.setDefault(Locale.GERMANY);
                assertEquals(svg, again.get(name).svg(), name + ", made twice, in another language");
                Locale.setDefault(locale);
            });
        } finally {
            Locale.setDefault(locale);
        }
        assertArrayEquals(samples.get("lives").png(), again.get("lives").png());
    }

    @Test
    void identifiersOfTwoFiguresOnOnePageDiffer() {
        Set<String> ids = new HashSet<>();
        samples.values().forEach(figure -> new Svg(figure).elements("clipPath").forEach(e ->
                assertTrue(ids.add(e.getAttribute("id")), e.getAttribute("id"))));
        assertFalse(ids.isEmpty());
    }

    @Test
    void textIsTextOfOneFontFamilyAndKeepsItsWidth() {
        for (Element text : new Svg(samples.get("dot-plot")).elements("text")) {
            assertEquals("spacingAndGlyphs", text.getAttribute("lengthAdjust"));
            assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 0, text.getTextContent());
        }
        samples.get("dot-plot").svg().lines().flatMap(line -> Stream.of(line.split("font-family=")).skip(1))
                .forEach(rest -> assertTrue(rest.startsWith("\"" + Look.FAMILIES + "\""), rest));
    }

    @Test
    void markupInLabelsIsText() {
        var figure = new DotPlot(Hostile.MARKUP, new Levels("<&>", List.of(Hostile.MARKUP)),
                Quantity.linear("a<b", "&"), List.of(new DotPlot.Series("", List.of(Dot.of(1)))), Double.NaN).figure();
        var svg = new Svg(figure);
        assertTrue(svg.texts().contains("<&>"), svg.text());
        assertTrue(svg.texts().contains("a<b [&]"), svg.text());
        assertTrue(svg.texts().contains(Hostile.MARKUP), svg.text());
        assertEquals(Hostile.MARKUP, svg.root().getAttribute("aria-label"));
        assertTrue(svg.elements("script").isEmpty());
    }

    @Test
    void nothingToShowIsSaid() {
        for (String name : List.of("none", "undefined")) {
            Hostile.kinds().forEach((kind, figure) -> {
                var svg = new Svg(figure.apply(Hostile.values().get(name)));
                assertTrue(svg.texts().contains("no data"), kind + ", " + name + ": " + svg.text());
            });
        }
    }

    @Test
    void aPictureHasThreePixelsToOneAndKnowsItsSizeInPrint() throws IOException {
        Figure figure = samples.get("tornado");
        byte[] png = figure.png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(3 * 605, image.getWidth());
        assertEquals(3 * figure.height(), image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
        int physical = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        // 288 pixels to the inch of 0.0254 m: 11,338.6 to the metre.
        assertEquals(11339, ByteBuffer.wrap(png).getInt(physical + 4));
        assertNotEquals(0, dark(image), "nothing is drawn");
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x40 ? 1 : 0;
            }
        }
        return dark;
    }
}
