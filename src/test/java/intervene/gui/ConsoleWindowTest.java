package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Selection;
import java.awt.Window;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sim.display.Console;

/** MASON's console and the window play one run, in whatever order their buttons are pressed. */
@Tag("slow")
@ExtendWith(Screen.class)
class ConsoleWindowTest {
    private Viewer viewer;
    private LiveConsole console;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.BASELINE);
        console = viewer.ask(() -> viewer.session().transport().console());
        viewer.run(() -> viewer.session().pace().set(Pace.UNLIMITED));
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    @Test
    void theConsolePlaysPausesStepsAndStops() throws Exception {
        viewer.press("ctrl M");
        viewer.await("the console", console::isShowing);
        viewer.run(console::pressPlay);
        viewer.await("ten months", () -> viewer.session().moment().period() >= 10);
        assertEquals("Pause", viewer.ask(() -> viewer.find("play-button", javax.swing.JButton.class)
                .getAccessibleContext().getAccessibleName()));
        viewer.run(console::pressPause);
        int paused = viewer.period();
        viewer.run(console::pressPlay);
        assertEquals(paused + 1, viewer.period(), "its play button steps while it pauses");
        viewer.screenshot("console-beside");
        viewer.run(console::pressStop);
        assertEquals(paused + 1, viewer.period(), "a run that was stopped stays to be looked at");
        viewer.run(console::pressPlay);
        viewer.await("a new beginning", () -> viewer.session().moment().period() > 0);
        viewer.run(console::pressStop);
    }

    @Test
    void whatOneBeginsTheOtherEnds() {
        for (int i = 0; i < 5; i++) {
            viewer.run(console::pressPlay);
            viewer.await("playing", () -> viewer.session().transport().isPlaying());
            viewer.click("play-button");
            assertEquals(Console.PS_PAUSED, console.getPlayState());
            viewer.click("play-button");
            assertEquals(Console.PS_PLAYING, console.getPlayState());
            viewer.run(console::pressPause);
            int paused = viewer.period();
            viewer.click("step-button");
            assertEquals(paused + 1, viewer.period());
            viewer.click("start-button");
            assertEquals(0, viewer.period());
            assertEquals(Console.PS_STOPPED, console.getPlayState());
        }
    }

    @Test
    void goingBackWhilePlayingPlaysOnFromThere() {
        viewer.run(() -> viewer.session().transport().goTo(120));
        viewer.click("play-button");
        viewer.await("a month", () -> viewer.session().moment().period() > 120);
        viewer.run(() -> viewer.session().transport().goTo(10));
        viewer.await("months after it", () -> viewer.session().moment().period() > 12);
        assertTrue(viewer.period() < 120);
        assertTrue(viewer.ask(() -> viewer.session().transport().isPlaying()));
        viewer.click("play-button");
        assertEquals(viewer.period(), viewer.ask(() -> viewer.session().state().schedule.getSteps()).intValue());
    }

    @Test
    void aRunThatBeginsAnewAtItsEndIsNotStoppedByTheEnd() {
        for (int i = 0; i < 5; i++) {
            viewer.run(() -> {
                viewer.session().transport().goTo(238);
                viewer.session().transport().play();
            });
            viewer.await("the end", () -> viewer.session().moment().isOver());
            viewer.run(() -> {
                viewer.session().transport().toStart();
                viewer.session().transport().play();
            });
            viewer.await("months after the start", () -> viewer.session().moment().period() > 3
                    && viewer.session().moment().period() < 200);
        }
    }

    @Test
    void itStopsByItselfWhereItWasTold() {
        viewer.run(() -> {
            console.setWhenShouldEnd(15);
            console.pressPlay();
        });
        viewer.await("the stop", () -> console.getPlayState() == Console.PS_STOPPED);
        assertEquals(15, viewer.period());
        viewer.run(() -> console.setWhenShouldEnd(Long.MAX_VALUE));
        viewer.click("play-button");
        viewer.await("going on", () -> viewer.session().moment().period() > 16);
    }

    @Test
    void itsDelayIsKept() {
        viewer.run(() -> {
            console.setPlaySleep(100);
            console.pressPlay();
        });
        viewer.await("a month", () -> viewer.session().moment().period() >= 1);
        long start = System.nanoTime();
        viewer.await("five more", () -> viewer.session().moment().period() >= 6);
        assertTrue(System.nanoTime() - start > 350_000_000L, "a tenth of a second between months");
    }

    @Test
    void itsSeedIsThatOfTheWindow() {
        viewer.run(() -> viewer.session().startAnew(5));
        viewer.run(console::pressPlay);
        viewer.await("a month", () -> viewer.session().moment().period() >= 1);
        assertEquals(5, viewer.ask(() -> viewer.session().moment().first().seed()));
    }

    @Test
    void stateAndCrisisAreInspected() {
        viewer.run(() -> {
            viewer.session().transport().goTo(60);
            viewer.session().select(Selection.NOTHING.withCrisis(1).withState("USA"));
        });
        viewer.command(Command.INSPECT_STATE);
        viewer.await("an inspector", () -> console.getAllInspectors().size() == 1);
        viewer.click("step-button");
        assertEquals(61, viewer.period());
        viewer.command(Command.INSPECT_CRISIS);
        viewer.run(() -> console.getTabPane().setSelectedIndex(console.getTabPane().getTabCount() - 1));
        viewer.click("step-button");
        assertEquals(62, viewer.period());
    }

    @Test
    void closingTheConsoleOnlyHidesIt() {
        viewer.run(() -> {
            console.setVisible(true);
            console.doClose();
        });
        assertFalse(console.isShowing());
        viewer.click("step-button");
        assertEquals(1, viewer.period());
        assertTrue(Stream.of(Window.getWindows()).anyMatch(w -> w == viewer.window().frame() && w.isShowing()));
    }
}
