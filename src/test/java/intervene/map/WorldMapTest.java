package intervene.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Selection;
import intervene.view.Shading;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The view without a window: clicks, keys and controls. */
class WorldMapTest {
    private static final Sight SIGHT = MapSceneTest.sight(60);

    private final List<Selection> chosen = new ArrayList<>();
    private final WorldMap map = new WorldMap(chosen::add);
    private final MapCanvas canvas = (MapCanvas) named(map.component(), "world-map");

    private static Component named(Container in, String name) {
        for (Component c : in.getComponents()) {
            if (name.equals(c.getName())) {
                return c;
            }
            Component within = c instanceof Container inner ? named(inner, name) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    private void onScreenThread(Runnable test) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            canvas.setSize(900, 600);
            map.show(SIGHT);
            test.run();
        });
    }

    private void mouse(int id, Point at, int clicks) {
        canvas.dispatchEvent(new MouseEvent(canvas, id, 0, InputEvent.BUTTON1_DOWN_MASK, at.x, at.y, clicks, false,
                MouseEvent.BUTTON1));
    }

    private void key(char letter) {
        canvas.getActionMap().get(KeyStroke.getKeyStroke(letter).toString())
                .actionPerformed(new ActionEvent(canvas, 0, ""));
    }

    private Camera camera() {
        return canvas.scene().frame(canvas.extent()).camera();
    }

    @Test
    void aClickSelectsWhatTheSceneHasThere() throws Exception {
        onScreenThread(() -> {
            var point = new Point(450, 250);
            Selection expected = canvas.scene().at(point, new Dimension(900, 600)).selection();
            assertNotNull(expected);
            mouse(MouseEvent.MOUSE_CLICKED, point, 1);
            assertEquals(List.of(expected), chosen);
            assertTrue(canvas.getToolTipText(new MouseEvent(canvas, 0, 0, 0, 450, 250, 1, false)).startsWith("<html>"));
        });
    }

    @Test
    void wheelDragAndKeysMoveTheCamera() throws Exception {
        onScreenThread(() -> {
            canvas.dispatchEvent(new MouseWheelEvent(canvas, MouseEvent.MOUSE_WHEEL, 0, 0, 450, 250, 0, false,
                    MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -5));
            Camera near = camera();
            assertTrue(near.zoom() > 2, near.toString());
            mouse(MouseEvent.MOUSE_PRESSED, new Point(450, 250), 1);
            mouse(MouseEvent.MOUSE_DRAGGED, new Point(400, 250), 1);
            mouse(MouseEvent.MOUSE_RELEASED, new Point(400, 250), 1);
            assertTrue(camera().x() > near.x(), "what is dragged to the left shows what lies to the right");
            key('+');
            assertTrue(camera().zoom() > near.zoom());
            key('-');
            key('0');
            assertEquals(Camera.WHOLE, camera());
            assertTrue(chosen.isEmpty(), "moving about selects nothing");
        });
    }

    @Test
    void bracketsWalkThroughCrisesThatGoOn() throws Exception {
        onScreenThread(() -> {
            key(']');
            assertEquals(0, chosen.get(0).crisis());
            map.show(SIGHT.with(chosen.get(0)));
            key(']');
            assertEquals(1, chosen.get(1).crisis());
            map.show(SIGHT.with(Selection.NOTHING.withCrisis(7)));
            key(']');
            assertEquals(0, chosen.get(2).crisis(), "after the last comes the first");
            map.show(SIGHT.with(Selection.NOTHING.withCrisis(0)));
            key('[');
            assertEquals(7, chosen.get(3).crisis());
        });
    }

    @Test
    void theBoxChoosesTheShadingAndFollowsIt() throws Exception {
        onScreenThread(() -> {
            var box = (JComboBox<?>) named(map.component(), "shading");
            box.setSelectedItem(Shading.REPUTATION);
            assertEquals(List.of(Selection.NOTHING.withShading(Shading.REPUTATION)), chosen);
            map.show(SIGHT.with(Selection.NOTHING.withShading(Shading.WEARINESS)));
            assertEquals(Shading.WEARINESS, box.getSelectedItem());
            assertEquals(1, chosen.size(), "what is shown is not reported as chosen");
        });
    }

    @Test
    void everyControlHasANameATooltipAndAnAccessibleName() {
        for (String name : List.of("shading", "zoom-in", "zoom-out", "reset-view", "previous-crisis", "next-crisis",
                "animate", "world-map")) {
            Component control = named(map.component(), name);
            assertNotNull(control, name);
            assertNotNull(control.getAccessibleContext().getAccessibleName(), name);
        }
    }

    @Test
    void theCanvasPaintsWhatThePictureShows() throws Exception {
        onScreenThread(() -> {
            ((AbstractButton) named(map.component(), "animate")).doClick();
            map.wear(Theme.DARK);
            var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
            canvas.paint(image.createGraphics());
            var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
            assertEquals("world-map", map.pictures().get(0).name());
            map.pictures().get(0).scene().paint(picture.createGraphics(), new Dimension(900, 600));
            int differing = 0;
            for (int x = 0; x < 900; x += 3) {
                for (int y = 0; y < 600; y += 3) {
                    differing += close(image.getRGB(x, y), picture.getRGB(x, y)) ? 0 : 1;
                }
            }
            assertEquals(0, differing);
        });
    }

    private static boolean close(int a, int b) {
        return Math.abs((a & 255) - (b & 255)) <= 3 && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) <= 3
                && Math.abs((a >> 16 & 255) - (b >> 16 & 255)) <= 3;
    }

    @Test
    void nothingRunsOffTheScreen() throws Exception {
        onScreenThread(() -> assertFalse(canvas.isRunning()));
    }

    /** Ctrl with these keys is the window's, for the size of letters; AltGr types brackets on some keyboards. */
    @Test
    void keysOfTheWindowLeaveTheMapAlone() throws Exception {
        onScreenThread(() -> {
            for (char letter : "=+-0".toCharArray()) {
                map.zoom(2);
                Camera before = camera();
                typed(letter, ActionEvent.CTRL_MASK);
                assertEquals(before, camera(), "Ctrl+" + letter);
            }
            typed('0', 0);
            assertEquals(Camera.WHOLE, camera());
            typed('=', 0);
            assertTrue(camera().zoom() > 1);
            typed(']', ActionEvent.CTRL_MASK | ActionEvent.ALT_MASK);
            assertEquals(1, chosen.size());
        });
    }

    /** As Swing does with a letter that is typed: the binding is found by the letter alone. */
    private void typed(char letter, int modifiers) {
        canvas.getActionMap().get(canvas.getInputMap().get(KeyStroke.getKeyStroke(letter)))
                .actionPerformed(new ActionEvent(canvas, ActionEvent.ACTION_PERFORMED, "" + letter, modifiers));
    }

    @ParameterizedTest
    @CsvSource({"1, 860", "1.3, 860", "1.5, 860", "1.5, 620", "2, 600"})
    void everyControlHasRoomWhateverTheSizeOfLetters(double scale, int width) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var row = (Container) map.component().getComponent(0);
            for (Component control : row.getComponents()) {
                control.setFont(Theme.LIGHT.scaled(scale).font(13));
            }
            map.component().setSize(width, 600);
            map.component().doLayout();
            map.component().doLayout();
            row.doLayout();
            for (Component control : row.getComponents()) {
                assertTrue(control.getHeight() > 0 && control.getX() + control.getWidth() <= row.getWidth()
                        && control.getY() + control.getHeight() <= row.getHeight(), control.getName() + " is cut");
            }
            assertTrue(canvas.getY() >= row.getHeight(), "the map is below");
        });
    }
}
