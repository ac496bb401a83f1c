package intervene.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import intervene.model.LiveRun;
import intervene.model.TestWorlds;
import intervene.view.Scene;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.GraphicsEnvironment;
import java.awt.event.MouseEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The charts in a real window; needs a display. */
class TrendWindowTest {
    @Test
    void chartsThatCanBeSeenFollowTheRunAndAreEnlargedByADoubleClick() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "no display");
        var run = new LiveRun(TestWorlds.read("scenarios/small-world.yaml"), 1);
        SwingUtilities.invokeAndWait(() -> {
            var view = new TrendView();
            view.show(sight(run));
            var frame = new JFrame();
            frame.add(view.component());
            frame.setSize(860, 600);
            frame.setVisible(true);
            var panel = (ScenePanel) view.component().getComponent(2);
            assertNotNull(panel.scene(), "drawn as soon as it can be seen");
            Scene before = panel.scene();
            run.step();
            view.show(sight(run));
            assertNotSame(before, panel.scene());
            Scene light = panel.scene();
            view.wear(Theme.DARK);
            assertNotSame(light, panel.scene());
            panel.dispatchEvent(new MouseEvent(panel, MouseEvent.MOUSE_CLICKED, 0, 0, 50, 50, 2, false));
            frame.validate();
            assertEquals(view.component().getSize(), panel.getSize());
            frame.dispose();
        });
    }

    private static Sight sight(LiveRun run) {
        return new Sight(run.scenario(), run.seed(), run.snapshot(), Selection.NOTHING);
    }
}
