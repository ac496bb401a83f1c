package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A window that is closed leaves nothing behind. */
@Tag("slow")
@ExtendWith(Screen.class)
class ClosingWindowTest {
    private static final int TIMES = 20;
    private static final int MOST_KEPT = 1;

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> !t.isDaemon() && t.isAlive())
                .map(Thread::getName)
                .filter(name -> !name.startsWith("AWT-") && !name.equals("DestroyJavaVM"))
                .collect(Collectors.toSet());
    }

    @Test
    void closingWhilePlayingEndsEveryThread() throws Exception {
        Set<String> before = threads();
        Viewer viewer = Viewer.open(Viewer.BASELINE);
        viewer.click("play-button");
        viewer.await("a month", () -> viewer.session().moment().period() > 0);
        assertTrue(threads().size() > before.size(), "it plays on a thread of its own");
        viewer.run(() -> viewer.window().frame().dispatchEvent(
                new WindowEvent(viewer.window().frame(), WindowEvent.WINDOW_CLOSING)));
        viewer.window().awaitClosed();
        assertEquals(before, threads());
        assertTrue(Stream.of(Window.getWindows()).noneMatch(Window::isShowing), "no window is left");
        viewer.close();
    }

    /** The toolkit itself holds on to what had the focus last, and to what was painted last. */
    @Test
    void windowsThatAreClosedAreForgotten() throws Exception {
        List<WeakReference<Session>> sessions = new ArrayList<>();
        long displayable = Stream.of(Window.getWindows()).filter(Window::isDisplayable).count();
        for (int i = 0; i < TIMES; i++) {
            sessions.add(openAndClose());
        }
        assertEquals(displayable, Stream.of(Window.getWindows()).filter(Window::isDisplayable).count());
        long end = System.nanoTime() + 20_000_000_000L;
        while (kept(sessions) > MOST_KEPT && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(100);
        }
        assertTrue(kept(sessions) <= MOST_KEPT, kept(sessions) + " of " + TIMES + " closed windows are still there");
    }

    private static long kept(List<WeakReference<Session>> sessions) {
        return sessions.stream().filter(s -> s.get() != null).count();
    }

    private static WeakReference<Session> openAndClose() {
        try (Viewer viewer = Viewer.open(Viewer.SMALL)) {
            viewer.click("play-button");
            viewer.await("three months", () -> viewer.session().moment().period() > 2);
            viewer.front(Tab.CONTROLS);
            viewer.front(Tab.CHARTS);
            return new WeakReference<>(viewer.session());
        }
    }
}
