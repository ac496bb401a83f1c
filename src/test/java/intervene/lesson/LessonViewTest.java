package intervene.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Selection;
import intervene.view.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The panel of lessons, on a stage that writes down what it is told. */
@ExtendWith(DispatchThread.class)
class LessonViewTest {
    @TempDir
    private Path folder;

    private final RecordingStage stage = new RecordingStage();
    private LessonView view;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(folder.resolve("1.yaml"), """
                title: A lesson
                summary: In short
                minutes: 2
                learned: [One thing, Another]
                steps:
                  - heading: The first
                    text: "*Look*: {states} states"
                    scenario: %s
                    seed: 1
                    month: 24
                    face: map
                  - heading: The second
                    text: "{killed} dead"
                    crisis: KAR
                    state: AUR
                    draft: condemnation
                    contrast: {settings: {council: {veto: none}}}
                    face: why
                    question:
                      ask: Who?
                      choices:
                        - {choice: She, reply: Not she}
                        - {choice: He, reply: "He, after {killed}", right: true}
                        - {choice: They, reply: Not they}
                      check: {killed: above 0}
                  - heading: The third
                    text: Later
                    month: 26
                    question:
                      ask: When?
                      choices:
                        - {choice: Now, reply: "Now it is", right: true}
                        - {choice: Then, reply: Not then}
                      check: {killed: above 0}
                """.formatted(Path.of("configs/scenarios/small-world.yaml").toAbsolutePath()));
        Files.writeString(folder.resolve("2.yaml"), "title: Broken\nsteps: []\n");
        open(Runnable::run);
    }

    private void open(Executor background) {
        view = new LessonView(stage, folder, background, Runnable::run);
        stage.view = view::show;
    }

    private static Component find(Container in, String name) {
        for (Component c : in.getComponents()) {
            Component found = name.equals(c.getName()) ? c : c instanceof Container inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Component find(String name) {
        return find(view.component(), name);
    }

    private AbstractButton button(String name) {
        return (AbstractButton) find(name);
    }

    private void press(String name) {
        assertTrue(button(name).isEnabled(), name + " cannot be pressed");
        button(name).doClick(0);
    }

    private String text(String name) {
        return ((JTextComponent) find(name)).getText().replace("\r", "");
    }

    private String position() {
        return ((JLabel) find("lesson-position")).getText();
    }

    @Test
    void lessonsAreListedAndBrokenOnesSaySo() {
        assertEquals("A lesson", text("lesson-title-0"));
        assertEquals("In short", text("lesson-summary-0"));
        assertEquals("2 minutes, 3 steps, 2 questions", text("lesson-length-0"));
        assertEquals("2.yaml cannot be read", text("lesson-title-1"));
        assertTrue(text("lesson-summary-1").contains("summary: missing. Add it"), text("lesson-summary-1"));
        assertFalse(find("lesson-begin-1").isVisible());
        assertEquals(List.of(), stage.take());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var lost = new LessonView(stage, folder.resolve("nowhere"), Runnable::run, Runnable::run);
        String note = ((JTextComponent) find(lost.component(), "lesson-shelf-note")).getText();
        assertTrue(note.contains("there is no folder"), note);
    }

    @Test
    void enteringAStepSetsTheStage() {
        press("lesson-begin-0");
        assertEquals(List.of("open small-world.yaml 1", "contrast none", "go to 24", "select -1  -1", "face MAP"),
                stage.take());
        assertEquals("Look: 12 states", text("lesson-text"));
        assertEquals("1 of 3", position());
        assertFalse(button("lesson-back").isEnabled());
        press("lesson-next");
        assertEquals(List.of("open small-world.yaml 1", "contrast council.veto", "go to 24", "select 0 AUR 0",
                "face WHY"), stage.take());
        assertEquals("14,761 dead".length(), text("lesson-text").length());
        assertEquals("2 of 3", position());
        press("lesson-back");
        assertEquals("The first", text("lesson-heading"));
        assertEquals("face MAP", stage.take().get(4));
    }

    @Test
    void aWrongAnswerMayBeTriedAgainAndTheFirstOneCounts() {
        press("lesson-begin-0");
        assertNull(find("lesson-answer"));
        press("lesson-next");
        assertFalse(button("lesson-answer").isEnabled());
        press("choice-0");
        press("lesson-answer");
        assertTrue(text("lesson-verdict").startsWith("✗  Not so"), text("lesson-verdict"));
        assertEquals("Not she", text("lesson-reply"));
        assertFalse(button("lesson-answer").isEnabled());
        press("choice-1");
        press("lesson-answer");
        assertEquals("✓  Right", text("lesson-verdict"));
        assertTrue(text("lesson-reply").matches("He, after [\\d,]+"), text("lesson-reply"));
        assertFalse(button("choice-0").isEnabled());
        press("lesson-next");
        press("choice-0");
        press("lesson-answer");
        press("lesson-back");
        assertEquals("✓  Right", text("lesson-verdict"));
        press("lesson-next");
        press("lesson-next");
        assertEquals("Done", position());
        assertEquals("You answered 1 of 2 questions right at the first try.\n–  One thing\n–  Another",
                text("lesson-text"));
        assertFalse(button("lesson-next").isEnabled());
    }

    @Test
    void whatIsLeftUnansweredIsSaid() {
        press("lesson-begin-0");
        press("lesson-next");
        press("lesson-next");
        press("lesson-next");
        assertTrue(text("lesson-text").startsWith(
                "You answered 0 of 2 questions right at the first try, and left 2 unanswered."), text("lesson-text"));
    }

    @Test
    void whoeverHasMovedOnCanBeShownTheStepAgain() {
        press("lesson-begin-0");
        press("lesson-next");
        stage.take();
        assertEquals("Show it again", button("lesson-again").getText());
        stage.goTo(30);
        assertTrue(button("lesson-again").getText().startsWith("You have moved on"));
        stage.take();
        press("lesson-again");
        assertEquals("Show it again", button("lesson-again").getText());
        assertTrue(stage.take().containsAll(List.of("go to 24", "select 0 AUR 0", "face WHY")));
        stage.select(Selection.NOTHING.withState("ZHE"));
        assertTrue(button("lesson-again").getText().startsWith("You have moved on"));
    }

    /** In a window the lesson may stand behind the tab of the view that a step is about. */
    @Test
    void theLessonStaysInSight() {
        var tabs = new JTabbedPane();
        tabs.addTab("Why?", new JPanel());
        tabs.addTab("Lesson", view.component());
        tabs.setSelectedIndex(1);
        stage.turn = face -> tabs.setSelectedIndex(face == Stage.Face.WHY ? 0 : tabs.getSelectedIndex());
        press("lesson-begin-0");
        assertFalse(find("lesson-look").isVisible());
        press("lesson-next");
        assertEquals(1, tabs.getSelectedIndex());
        assertEquals("Look at it: Why?", button("lesson-look").getText());
        press("lesson-look");
        assertEquals(0, tabs.getSelectedIndex());
        tabs.setSelectedIndex(1);
        press("lesson-back");
        assertFalse(find("lesson-look").isVisible());
    }

    /** Where the window shows the run only later, the crisis is looked up then. */
    @Test
    void theSelectionWaitsForTheRun() {
        stage.view = sight -> {};
        press("lesson-begin-0");
        press("lesson-next");
        assertFalse(stage.take().stream().anyMatch(c -> c.startsWith("select")));
        stage.view = view::show;
        stage.show();
        assertEquals(List.of("select 0 AUR 0"), stage.take());
        stage.show();
        assertEquals(List.of(), stage.take());
    }

    @Test
    void aStageThatRefusesIsQuotedUntilItWorks() {
        stage.refuses = true;
        press("lesson-begin-0");
        assertTrue(find("lesson-notice").isVisible());
        assertTrue(text("lesson-notice").contains("it cannot be opened. Try another."));
        stage.refuses = false;
        press("lesson-next");
        assertFalse(find("lesson-notice").isVisible());
    }

    /** Texts come from runs of their own; until then the step says so, and a lesson that was left sends no more. */
    @Test
    void textsComeWhenTheModelHasAnswered() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        open(waiting::add);
        assertNull(find("lesson-begin-0"));
        waiting.remove().run();
        press("lesson-begin-0");
        assertEquals("Asking the model …", text("lesson-text"));
        press("lesson-list");
        waiting.remove().run();
        assertEquals("Asking the model …", text("lesson-text"));
        press("lesson-begin-0");
        waiting.remove().run();
        assertEquals("Look: 12 states", text("lesson-text"));
    }

    @Test
    void keysTurnThePages() {
        press("lesson-begin-0");
        JComponent panel = (JComponent) find("lesson-next").getParent().getParent().getParent();
        Object forward = panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke("alt RIGHT"));
        Object backward = panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke("alt LEFT"));
        panel.getActionMap().get(forward).actionPerformed(null);
        assertEquals("2 of 3", position());
        panel.getActionMap().get(backward).actionPerformed(null);
        assertEquals("1 of 3", position());
    }

    private static void layOut(Container c) {
        c.doLayout();
        Arrays.stream(c.getComponents()).filter(Container.class::isInstance).forEach(i -> layOut((Container) i));
    }

    /** At the dock's width nothing is wider than its place, whatever the size of letters. */
    @Test
    void everythingFitsTheDockAtAnyScale() {
        press("lesson-begin-0");
        press("lesson-next");
        press("choice-2");
        press("lesson-answer");
        for (double scale : new double[] {1, 1.5, 2}) {
            view.wear(Theme.DARK.scaled(scale));
            view.component().setSize(400, 600);
            layOut(view.component());
            layOut(view.component());
            view.component().paint(new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB).createGraphics());
            for (String name : List.of("lesson-text", "lesson-ask", "choice-text-2", "lesson-reply")) {
                Component c = find(name);
                assertTrue(c.getWidth() > 100 && c.getWidth() <= 400, name + " is " + c.getWidth() + " wide");
                assertTrue(c.getHeight() >= c.getPreferredSize().height, name + " is cut off");
            }
            assertTrue(find("lesson-back").getX() >= 0
                    && find("lesson-list").getWidth() + find("lesson-back").getWidth()
                            + find("lesson-next").getWidth() < 400, "buttons overlap at " + scale);
        }
    }

    @Test
    void everyControlSaysWhatItDoes() {
        press("lesson-begin-0");
        press("lesson-next");
        for (String name : List.of("lesson-next", "lesson-back", "lesson-list", "lesson-again", "lesson-answer",
                "choice-0", "lesson-begin-0")) {
            JComponent c = (JComponent) find(name);
            assertNotNull(c.getToolTipText(), name);
            assertNotNull(c.getAccessibleContext().getAccessibleName(), name);
        }
        assertEquals("She", button("choice-0").getAccessibleContext().getAccessibleName());
    }
}
