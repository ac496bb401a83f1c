package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.RunHistory;
import intervene.model.Simulation;
import intervene.model.Snapshot;
import intervene.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window plays the run, and it is the run that there would be without a window. */
@ExtendWith(Screen.class)
class PlayWindowTest {
    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.BASELINE);
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    private Snapshot snapshot() {
        return viewer.ask(() -> viewer.session().moment().first().snapshot());
    }

    private void fast() {
        viewer.run(() -> viewer.search("speed", JSlider.class).orElseThrow().setValue(99));
    }

    @Test
    void theBaselinePlaysAtAClickAndEveryMonthIsShown() throws Exception {
        List<Integer> shown = new ArrayList<>();
        viewer.run(() -> viewer.session().add(new Session.Listener() {
            @Override
            public void shown() {
                shown.add(viewer.session().moment().period());
            }
        }));
        fast();
        viewer.clickReally("play-button");
        viewer.await("50 months", () -> viewer.session().moment().period() >= 50);
        viewer.clickReally("play-button");
        viewer.await("the pause", () -> !viewer.session().transport().isPlaying());
        int last = viewer.period();
        assertEquals(IntStream.rangeClosed(0, last).boxed().toList(),
                viewer.ask(() -> shown.stream().distinct().toList()), "months shown, in order");
        RunHistory whole = new Simulation(ScenarioReader.read(Viewer.BASELINE, List.of())).run(1);
        assertEquals(whole.periods().subList(0, last), snapshot().history().periods());
        assertEquals(viewer.ask(() -> viewer.session().sight().month(last - 1)), viewer.text("status-month"));
        viewer.screenshot("playing");
    }

    @Test
    void toTheEndTheRunIsTheOneWithoutAWindow() {
        viewer.press("END");
        viewer.await("the end", () -> viewer.session().moment().isOver());
        RunHistory whole = new Simulation(ScenarioReader.read(Viewer.BASELINE, List.of())).run(1);
        assertEquals(whole, snapshot().history());
    }

    @Test
    void playingToTheEndEndsThereAndPlaysAgainFromTheStart() {
        viewer.run(() -> viewer.session().transport().goTo(236));
        fast();
        viewer.click("play-button");
        viewer.await("the end", () -> viewer.session().moment().isOver() && !viewer.session().transport().isPlaying());
        assertEquals(240, viewer.period());
        viewer.click("play-button");
        viewer.await("a new beginning", () -> viewer.session().moment().period() < 200
                && viewer.session().moment().period() > 1);
        viewer.press("HOME");
        viewer.await("the start", () -> viewer.session().moment().period() == 0);
        assertFalse(viewer.ask(() -> viewer.session().transport().isPlaying()));
    }

    @Test
    void steppingBackShowsWhatWasThere() {
        viewer.run(() -> viewer.session().transport().goTo(70));
        Snapshot before = snapshot();
        for (int i = 0; i < 3; i++) {
            viewer.press("RIGHT");
        }
        assertEquals(73, viewer.period());
        assertFalse(before.states().equals(snapshot().states()), "three months change the states");
        for (int i = 0; i < 3; i++) {
            viewer.click("back-button");
        }
        assertEquals(before.states(), snapshot().states());
        assertEquals(before.history(), snapshot().history());
        viewer.press("PERIOD");
        assertEquals(71, viewer.period());
        viewer.press("COMMA");
        viewer.press("COMMA");
        assertEquals(69, viewer.period());
    }

    @Test
    void anotherSeedIsAnotherRunAndAWrongOneIsSaidToBe() {
        viewer.type("seed", "12");
        viewer.run(() -> viewer.session().transport().goTo(30));
        assertEquals(12, snapshot().history().seed());
        RunHistory whole = new Simulation(ScenarioReader.read(Viewer.BASELINE, List.of())).run(12);
        assertEquals(whole.periods().subList(0, 30), snapshot().history().periods());
        viewer.type("seed", "twelve");
        assertTrue(viewer.text("status").contains("'twelve'"), viewer.text("status"));
        assertEquals(12, snapshot().history().seed());
        assertEquals(30, viewer.period());
        viewer.click("new-seed-button");
        assertEquals(13, snapshot().history().seed());
        assertEquals("13", viewer.text("seed"));
        assertTrue(viewer.window().frame().getTitle().endsWith("baseline, seed 13"));
    }
}
