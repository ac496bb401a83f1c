package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import intervene.view.Scene;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view in a window, where votes play out. */
class CouncilViewWindowTest {
    private JFrame frame;
    private CouncilView view;

    private interface Question<T> {
        T ask();
    }

    private static <T> T onDispatchThread(Question<T> question) throws Exception {
        var answer = new Object[1];
        SwingUtilities.invokeAndWait(() -> answer[0] = question.ask());
        @SuppressWarnings("unchecked")
        T typed = (T) answer[0];
        return typed;
    }

    @BeforeEach
    void open() throws Exception {
        frame = onDispatchThread(() -> {
            view = new CouncilView(s -> {});
            var window = new JFrame();
            window.add(view.component());
            window.setSize(860, 600);
            window.setVisible(true);
            return window;
        });
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(frame::dispose);
    }

    private ScenePanel chamber() {
        return (ScenePanel) Stream.of(view.component().getComponents())
                .filter(c -> "council-chamber".equals(c.getName())).findFirst().orElseThrow();
    }

    /** How many members' votes can be seen. */
    private int known() {
        var scene = (ChamberScene) chamber().scene();
        return (int) scene.seating(chamber().getSize()).places().stream()
                .filter(p -> scene.at(p.centre(), chamber().getSize()).hint().contains("leaning"))
                .count();
    }

    private int show(int draft) {
        view.show(Chambers.baseline().with(Selection.NOTHING.withDraft(draft)));
        return known();
    }

    @Test
    void aVotePlaysOutAndComesToAnEnd() throws Exception {
        assertEquals(0, onDispatchThread(() -> show(4)));
        long until = System.nanoTime() + 10_000_000_000L;
        while (onDispatchThread(this::known) < 15 && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        Thread.sleep(2L * Playback.DURATION);
        assertEquals(15, onDispatchThread(this::known));
        Scene end = onDispatchThread(() -> chamber().scene());
        Thread.sleep(200);
        assertSame(end, onDispatchThread(() -> chamber().scene()), "nothing moves any more");
    }

    @Test
    void aHiddenViewIsAtTheEndAtOnce() throws Exception {
        assertNotNull(frame);
        assertEquals(0, onDispatchThread(() -> show(4)));
        SwingUtilities.invokeAndWait(() -> frame.setVisible(false));
        assertEquals(15, onDispatchThread(this::known));
    }
}
