package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.LiveRun;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

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
}
