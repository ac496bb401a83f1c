package intervene.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** The clock of the map in a real window. */
class WorldMapWindowTest {
    @Test
    void theClockRunsOnlyWhileTheMapIsOnTheScreenAndSomethingPulses() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var map = new WorldMap(s -> {});
            var frame = new JFrame();
            frame.add(map.component());
            frame.setSize(900, 650);
            frame.setVisible(true);
            MapCanvas canvas = canvas(map.component());
            map.show(MapSceneTest.sight(0));
            assertFalse(canvas.isRunning(), "nothing pulses");
            map.show(MapSceneTest.sight(60));
            assertTrue(canvas.isRunning());
            map.animate(false);
            assertFalse(canvas.isRunning(), "asked to stand still");
            map.animate(true);
            assertTrue(canvas.isRunning());
            map.component().setVisible(false);
            assertFalse(canvas.isRunning(), "another tab is in front");
            map.component().setVisible(true);
            assertTrue(canvas.isRunning());
            frame.remove(map.component());
            assertFalse(canvas.isRunning(), "removed");
            frame.dispose();
        });
    }

    private static MapCanvas canvas(Container in) {
        return (MapCanvas) Stream.of(in.getComponents()).filter(c -> c instanceof MapCanvas)
                .map(Component.class::cast).findFirst().orElseThrow();
    }
}
