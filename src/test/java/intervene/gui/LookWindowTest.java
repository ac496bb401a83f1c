package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Selection;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light and dark, small and large letters, and keys for everything. */
@Tag("slow")
@ExtendWith(Screen.class)
class LookWindowTest {
    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.BASELINE);
        viewer.run(() -> {
            viewer.session().transport().goTo(70);
            viewer.session().select(Selection.NOTHING.withCrisis(1).withState("USA"));
        });
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    private static int brightness(BufferedImage image) {
        long sum = 0;
        for (int x = 0; x < image.getWidth(); x += 7) {
            for (int y = 0; y < image.getHeight(); y += 7) {
                sum += image.getRGB(x, y) >> 8 & 0xff;
            }
        }
        return (int) (sum / (image.getWidth() / 7 * (image.getHeight() / 7)));
    }

    @Test
    void darkIsDarkAndLightIsLight() throws Exception {
        assertTrue(brightness(viewer.screenshot("light")) > 180, "light");
        viewer.press("ctrl D");
        for (Tab tab : Tab.values()) {
            viewer.front(tab);
            int brightness = brightness(viewer.screenshot(tab.id().replace("tab-", "") + "-dark"));
            assertTrue(brightness < 110, tab + " is not dark: " + brightness);
        }
        viewer.press("ctrl D");
        assertTrue(brightness(viewer.screenshot("light-again")) > 180, "light");
    }

    @Test
    void lettersGrowAndShrinkEverywhere() throws Exception {
        int before = viewer.ask(() -> viewer.find("status", JComponent.class).getFont().getSize());
        int button = viewer.ask(() -> viewer.find("new-seed-button", JComponent.class).getFont().getSize());
        for (int i = 0; i < 3; i++) {
            viewer.press("ctrl PLUS");
        }
        assertEquals(1.5, viewer.ask(() -> viewer.session().theme().scale()));
        assertTrue(viewer.ask(() -> viewer.find("status", JComponent.class).getFont().getSize()) >= before * 1.4);
        assertTrue(viewer.ask(() -> viewer.find("new-seed-button", JComponent.class).getFont().getSize()) >= button * 1.4);
        viewer.screenshot("large");
        viewer.press("ctrl 0");
        assertEquals(before, viewer.ask(() -> viewer.find("status", JComponent.class).getFont().getSize()));
        viewer.press("ctrl MINUS");
        assertEquals(0.85, viewer.ask(() -> viewer.session().theme().scale()));
    }

    @Test
    void everyTabHasItsKey() {
        JTabbedPane main = viewer.find("main-tabs", JTabbedPane.class);
        JTabbedPane dock = viewer.find("dock-tabs", JTabbedPane.class);
        for (Tab tab : Tab.values()) {
            viewer.press("ctrl " + (tab.ordinal() + 1));
            JTabbedPane pane = tab.isMain() ? main : dock;
            assertEquals(tab.label(), viewer.ask(() -> pane.getTitleAt(pane.getSelectedIndex())));
        }
    }

    @Test
    void spacePlaysButNotWhileSomebodyWrites() {
        viewer.press(viewer.window().frame().getRootPane(), "SPACE");
        assertTrue(viewer.ask(() -> viewer.session().transport().isPlaying()));
        viewer.press(viewer.window().frame().getRootPane(), "SPACE");
        assertFalse(viewer.ask(() -> viewer.session().transport().isPlaying()));
        int there = viewer.period();
        JTextComponent seed = viewer.find("seed", JTextComponent.class);
        viewer.run(seed::requestFocusInWindow);
        viewer.await("the focus", seed::isFocusOwner);
        viewer.press(seed, "SPACE");
        viewer.press(seed, "PERIOD");
        assertFalse(viewer.ask(() -> viewer.session().transport().isPlaying()));
        assertEquals(there, viewer.period());
    }

    @Test
    void everyPartThatIsUsedSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            viewer.front(tab);
            viewer.run(() -> all(viewer.window().frame().getContentPane())
                    .filter(Component::isShowing)
                    .filter(LookWindowTest::isUsed)
                    .map(JComponent.class::cast)
                    .filter(c -> isBlank(c.getAccessibleContext().getAccessibleName())
                    || c.getToolTipText() == null && !(c instanceof JTextComponent text && !text.isEditable()))
                    .forEach(c -> silent.add(tab + ": " + c.getClass().getSimpleName() + " '" + c.getName() + "'")));
        }
        assertEquals(List.of(), silent.stream().distinct().toList(), "without a tooltip or an accessible name");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** A control of its own, not a part of another one. */
    private static boolean isUsed(Component c) {
        boolean control = c instanceof AbstractButton || c instanceof JComboBox || c instanceof JSlider
                || c instanceof JTextComponent text && text.isEditable();
        return control && c.isFocusable() && !(c.getParent() instanceof JComboBox)
                && !(c.getParent() instanceof javax.swing.JScrollBar) && !(c.getParent() instanceof javax.swing.JSplitPane)
                && !c.getParent().getClass().getName().contains("Divider") && c.getName() != null;
    }

    private static Stream<Component> all(Component c) {
        return c instanceof Container container
                ? Stream.concat(Stream.of(c), Stream.of(container.getComponents()).flatMap(LookWindowTest::all))
                : Stream.of(c);
    }

    @Test
    void pagesOfHelpOpen() {
        JComponent root = viewer.window().frame().getRootPane();
        viewer.press(root, "F1");
        viewer.await("the keys", () -> viewer.search("help-keys", java.awt.Dialog.class).isPresent());
        viewer.press(root, "F2");
        viewer.await("the model", () -> viewer.search("help-about", java.awt.Dialog.class).isPresent());
        viewer.press(root, "F3");
        viewer.await("the parameters", () -> viewer.search("help-parameters", java.awt.Dialog.class).isPresent());
    }
}
