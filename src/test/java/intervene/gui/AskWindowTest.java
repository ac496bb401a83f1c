package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.lesson.Stage;
import intervene.param.Setting;
import intervene.view.Scene;
import intervene.view.Selection;
import intervene.view.Sight;
import java.awt.Dimension;
import java.awt.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is clicked is selected everywhere, and the views tell about it. */
@Tag("slow")
@ExtendWith(Screen.class)
class AskWindowTest {
    private static final int GRID = 4;
    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.BASELINE);
        viewer.run(() -> viewer.session().transport().goTo(70));
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    /** A point of the map at which a click selects what is asked for. */
    private Point onTheMap(JComponent map, Predicate<Selection> wanted) {
        return viewer.ask(() -> {
            Scene scene = viewer.window().views().shots(Tab.MAP).get(0).picture().scene();
            Dimension size = map.getSize();
            for (int y = 0; y < size.height; y += GRID) {
                for (int x = 0; x < size.width; x += GRID) {
                    Selection there = scene.at(new Point(x, y), size).selection();
                    if (there != null && wanted.test(there)) {
                        return new Point(x, y);
                    }
                }
            }
            throw new AssertionError("nothing of that kind on the map");
        });
    }

    @Test
    void aStateAndACrisisAreSelectedOnTheMap() throws Exception {
        JComponent map = viewer.find("world-map", JComponent.class);
        viewer.click(map, onTheMap(map, s -> s.state().equals("BRA")));
        assertEquals("BRA", viewer.ask(() -> viewer.session().selection().state()));
        viewer.click(map, onTheMap(map, s -> s.crisis() == 1));
        assertEquals(1, viewer.ask(() -> viewer.session().sight().selection().crisis()));
        viewer.screenshot("map-light");
        viewer.front(Tab.STORY);
        viewer.screenshot("story-light");
        viewer.front(Tab.COUNCIL);
        viewer.screenshot("council-light");
        viewer.front(Tab.CHARTS);
        viewer.screenshot("charts-light");
    }

    @Test
    void aCrisisThatHasNotHappenedYetIsNotSelectedAndComesBack() {
        viewer.run(() -> viewer.session().select(Selection.NOTHING.withCrisis(2)));
        viewer.run(() -> viewer.session().transport().goTo(1));
        assertEquals(-1, viewer.ask(() -> viewer.session().sight().selection().crisis()));
        viewer.run(() -> viewer.session().transport().goTo(70));
        assertEquals(2, viewer.ask(() -> viewer.session().sight().selection().crisis()));
    }

    @Test
    void theTimelineIsDraggedAndListensToKeys() {
        JComponent timeline = viewer.find("timeline", JComponent.class);
        viewer.drag(timeline, new Point(timeline.getWidth() - 20, 50), new Point(timeline.getWidth() / 2, 50));
        int half = viewer.period();
        assertTrue(half > 90 && half < 150, "in the middle, not at " + half);
        viewer.press(timeline, "PAGE_UP");
        assertEquals(half - 12, viewer.period());
        viewer.press(timeline, "LEFT");
        assertEquals(half - 13, viewer.period());
        viewer.press(timeline, "END");
        assertEquals(240, viewer.period());
        viewer.press(timeline, "HOME");
        assertEquals(0, viewer.period());
    }

    @Test
    void twoScenariosRunInStep() throws Exception {
        viewer.front(Tab.SIDE_BY_SIDE);
        viewer.choose("second-scenario", "no-veto");
        viewer.await("the second run", () -> viewer.session().contrastSight().isPresent());
        assertEquals(70, viewer.ask(() -> viewer.session().contrastSight().orElseThrow().snapshot().period()));
        viewer.click("step-button");
        assertEquals(71, viewer.period());
        assertEquals(71, viewer.ask(() -> viewer.session().contrastSight().orElseThrow().snapshot().period()));
        assertEquals("no-veto", viewer.ask(() -> viewer.session().contrastSight().orElseThrow().scenario().name()));
        assertEquals(viewer.ask(() -> viewer.session().sight().snapshot().history().crises().get(0).host()),
                viewer.ask(() -> viewer.session().contrastSight().orElseThrow().snapshot().history().crises().get(0)
                .host()), "one seed: the first crisis is the same");
        viewer.screenshot("side-by-side-light");
        viewer.choose("second-scenario", "nothing");
        assertTrue(viewer.ask(() -> viewer.session().contrastSight().isEmpty()));
    }

    @Test
    void aLessonBeginsAndShowsItsRun() throws Exception {
        Path lesson = ScenarioFiles.lessons(Viewer.BASELINE).get(0);
        viewer.run(() -> viewer.window().teach(lesson));
        viewer.await("its title", () -> !viewer.text("lesson-title").isEmpty());
        viewer.await("its run", () -> !viewer.session().opened().file().endsWith("baseline.yaml"));
        viewer.screenshot("lesson-light");
    }

    @Test
    void theStageOpensOnlyWhatIsNotOpen() {
        viewer.run(() -> {
            var tabs = new ArrayList<Tab>();
            var stage = new WindowStage(viewer.session(), tabs::add);
            stage.open(Viewer.SMALL, List.of(), 4);
            stage.goTo(30);
            stage.open(Viewer.SMALL, List.of(), 4);
            assertEquals(30, viewer.period(), "open already");
            stage.contrast(Viewer.SMALL, List.of(new Setting("council.veto", "none", "lesson")));
            Sight second = viewer.session().contrastSight().orElseThrow();
            stage.contrast(Viewer.SMALL, List.of(new Setting("council.veto", "none", "lesson")));
            assertEquals(second.snapshot(), viewer.session().contrastSight().orElseThrow().snapshot());
            stage.contrast(null, List.of());
            assertTrue(viewer.session().contrastSight().isEmpty());
            viewer.session().change("moral.numbing", "0.1");
            stage.open(Viewer.SMALL, List.of(), 4);
            assertEquals(0, viewer.period(), "what was changed is opened anew");
            stage.face(Stage.Face.STORY);
            assertEquals(List.of(Tab.MAP, Tab.STORY), tabs);
        });
    }

    @Test
    void anotherScenarioIsOpenedFromTheList() {
        viewer.choose("scenario-chooser", "small-world");
        assertEquals("small-world", viewer.ask(() -> viewer.session().sight().scenario().name()));
        assertEquals(0, viewer.period());
        viewer.run(() -> viewer.session().transport().goTo(70));
        assertEquals(12, viewer.ask(() -> viewer.session().moment().first().snapshot().states().size()));
    }
}
