package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.export.Pictures;
import intervene.model.LiveRun;
import intervene.view.Letters;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The whole view, without a window. */
class CouncilViewTest {
    private final List<Selection> told = new ArrayList<>();
    private CouncilView view;

    private void with(Sight sight, Runnable body) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            view = new CouncilView(told::add);
            view.component().setSize(860, 600);
            layOut(view.component());
            view.show(sight);
            body.run();
        });
    }

    private static void layOut(Container c) {
        c.doLayout();
        for (Component k : c.getComponents()) {
            if (k instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private ScenePanel chamber() {
        return (ScenePanel) Stream.of(view.component().getComponents())
                .filter(c -> "council-chamber".equals(c.getName())).findFirst().orElseThrow();
    }

    @Test
    void clickingASeatSelectsTheStateAndKeepsTheDraft() throws Exception {
        Sight sight = Chambers.baseline().with(Selection.NOTHING.withDraft(4));
        with(sight, () -> {
            ScenePanel chamber = chamber();
            var scene = (ChamberScene) chamber.scene();
            Seating.Place p = scene.seating(chamber.getSize()).places().get(6);
            chamber.dispatchEvent(new MouseEvent(chamber, MouseEvent.MOUSE_CLICKED, 0, 0, (int) p.centre().getX(),
                    (int) p.centre().getY(), 1, false, MouseEvent.BUTTON1));
            assertEquals(List.of(sight.selection().withState(p.member().code())), told);
        });
    }

    @Test
    void arrowKeysGoAroundTheTable() throws Exception {
        with(Chambers.baseline(), () -> {
            List<Member> around = Seating.around(Item.of(Chambers.baseline()).members());
            press("next-seat");
            press("previous-seat");
            view.show(Chambers.baseline().with(told.get(1)));
            press("next-seat");
            assertEquals(List.of(around.get(0).code(), around.get(14).code(), around.get(0).code()),
                    told.stream().map(Selection::state).toList());
        });
    }

    private void press(String action) {
        chamber().getActionMap().get(action).actionPerformed(
                new ActionEvent(chamber(), ActionEvent.ACTION_PERFORMED, action));
    }

    @Test
    void aMonthWithoutADraftDrawsNothingAnew() throws Exception {
        LiveRun run = Chambers.run("configs/baseline.yaml", 1);
        Sight before = Chambers.sight(run, 100);
        int period = 100;
        while (run.snapshot().drafts().size() == before.snapshot().drafts().size()) {
            run.goTo(++period);
        }
        LiveRun again = Chambers.run("configs/baseline.yaml", 1);
        Sight quiet = Chambers.sight(again, period - 1);
        Sight busy = new Sight(run.scenario(), 1, run.snapshot(), Selection.NOTHING);
        with(before, () -> {
            var scene = chamber().scene();
            view.show(quiet);
            assertSame(scene, chamber().scene());
            view.show(busy);
            assertNotSame(scene, chamber().scene());
        });
    }

    @Test
    void allOfItCanBeWrittenToFiles() throws Exception {
        with(Chambers.small(), () -> {
            view.wear(Theme.DARK.scaled(1.5));
            assertEquals(List.of("council-chamber", "council-criteria", "council-reasons"),
                    view.pictures().stream().map(View.Picture::name).toList());
            view.pictures().forEach(p -> assertTrue(p.scene() != null));
        });
        SwingUtilities.invokeAndWait(() -> assertTrue(new CouncilView(told::add).pictures().isEmpty()));
    }

    /** Relies on a component without a window not being shown, so that votes are over at once. */
    @Test
    void itIsPaintedInFullWithinAFrame() throws Exception {
        with(Chambers.baseline(), () -> {
            var image = new BufferedImage(860, 600, BufferedImage.TYPE_INT_RGB);
            double best = Double.MAX_VALUE;
            for (int i = 0; i < 20; i++) {
                var g = image.createGraphics();
                long began = System.nanoTime();
                view.show(Chambers.baseline().with(Selection.NOTHING.withDraft(i)));
                view.component().paint(g);
                best = Math.min(best, (System.nanoTime() - began) / 1e6);
                g.dispose();
            }
            assertTrue(best < 50, "milliseconds to show and paint: " + best);
        });
    }

    /** As where larger letters leave the Council 760 of 1280 pixels. */
    @ParameterizedTest
    @CsvSource({"860, 560, 1", "760, 560, 1.3", "760, 520, 1.5", "680, 520, 1.5"})
    void theCountIsLegibleAndAllOfItIsListed(int width, int height, double scale) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Theme theme = Theme.LIGHT.scaled(scale);
            view = new CouncilView(told::add);
            view.wear(theme);
            view.component().setSize(width, height);
            for (int i = 0; i < Chambers.baseline().snapshot().drafts().size(); i += 7) {
                view.show(Chambers.baseline().with(Selection.NOTHING.withDraft(i)));
                layOut(view.component());
                assertLegible(theme);
            }
            JTable list = table(view.component());
            double room = list.getColumnModel().getColumn(PastVotesModel.Column.COUNT.ordinal()).getWidth();
            double widest = IntStream.range(0, list.getRowCount())
                    .mapToObj(row -> (String) list.getValueAt(row, PastVotesModel.Column.COUNT.ordinal()))
                    .mapToDouble(text -> Letters.width(text, theme.font(12))).max().orElseThrow();
            assertTrue(widest + 12 * scale <= room, widest + " in " + room);
        });
    }

    /** All words and numbers on the floor of the chamber are in letters of the theme's size; SVG cuts its decimals. */
    private void assertLegible(Theme theme) {
        Document page = svg(Pictures.svg(chamber().scene(), chamber().getSize(), "Chamber"));
        NodeList texts = page.getElementsByTagName("text");
        int counted = 0;
        for (int i = 0; i < texts.getLength(); i++) {
            Node text = texts.item(i);
            if (text.getTextContent().strip().matches("\\d+\\??|abstain|needed|\\d+ yes needed")) {
                assertTrue(fontSize(text) >= (int) (11 * theme.scale()), text.getTextContent() + ": " + fontSize(text));
                counted++;
            }
        }
        assertTrue(counted == 0 || counted >= 4, "all or, where a verdict takes the room, nothing: " + counted);
        assertTrue(theme.scale() > 1.3 || counted >= 4, "at " + theme.scale() + " there is room");
    }

    private static double fontSize(Node text) {
        for (Node n = text; n instanceof Element e; n = n.getParentNode()) {
            Matcher size = Pattern.compile("font-size:\\s*([\\d.]+)").matcher(e.getAttribute("style"));
            if (!e.getAttribute("font-size").isEmpty() || size.find()) {
                return Double.parseDouble(e.getAttribute("font-size").isEmpty() ? size.group(1)
                        : e.getAttribute("font-size").replace("px", ""));
            }
        }
        throw new AssertionError("a text without a size");
    }

    private static Document svg(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JTable table(Container in) {
        for (Component c : in.getComponents()) {
            JTable found = c instanceof JTable t ? t : c instanceof Container inner ? table(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
