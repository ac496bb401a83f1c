package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/**
 * Somebody at the window: finds its parts by name, clicks, types, chooses, and waits until what was asked for is there.
 * Nothing that goes wrong on a thread of the window stays unnoticed.
 */
final class Viewer implements AutoCloseable {
    static final Path BASELINE = Path.of("configs", "baseline.yaml");
    static final Path SMALL = Path.of("configs", "scenarios", "small-world.yaml");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final List<Throwable> problems = Collections.synchronizedList(new ArrayList<>());
    private final MainWindow window;

    private Viewer(Path scenario) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> problems.add(problem));
        window = MainWindow.open(scenario, List.of(), Optional.empty(), Optional.empty());
    }

    /** Opens the window. */
    static Viewer open(Path scenario) {
        return new Viewer(scenario);
    }

    MainWindow window() {
        return window;
    }

    Session session() {
        return window.session();
    }

    int period() {
        return ask(() -> session().moment().period());
    }

    /** What the event dispatch thread says. */
    <T> T ask(Supplier<T> question) {
        var answer = new Object() {
            T value;
        };
        run(() -> answer.value = question.get());
        return answer.value;
    }

    /** Does something on the event dispatch thread, and returns when it is done. */
    void run(Runnable what) {
        if (EventQueue.isDispatchThread()) {
            what.run();
            return;
        }
        try {
            EventQueue.invokeAndWait(what);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something that may open a dialog and so not return. */
    private void begin(Runnable what) {
        EventQueue.invokeLater(what);
        run(() -> { });
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!ask(condition::getAsBoolean)) {
            assertTrue(problems.isEmpty(), () -> "while waiting for " + what + ": " + problems);
            if (System.nanoTime() > end) {
                throw new AssertionError("never came: " + what + "; month " + period() + ", windows "
                        + Stream.of(Window.getWindows()).filter(Window::isShowing).map(Window::getName).toList()
                        + ", status '" + text("status") + "'");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The part of that name that can be seen. */
    <T extends Component> T find(String name, Class<T> type) {
        await(type.getSimpleName() + " '" + name + "'", () -> search(name, type).isPresent());
        return ask(() -> search(name, type).orElseThrow());
    }

    <T extends Component> Optional<T> search(String name, Class<T> type) {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(Viewer::all)
                .filter(c -> name.equals(c.getName()) && type.isInstance(c) && c.isShowing())
                .map(type::cast)
                .findFirst();
    }

    private static Stream<Component> all(Component c) {
        return c instanceof Container container
                ? Stream.concat(Stream.of(c), Stream.of(container.getComponents()).flatMap(Viewer::all))
                : Stream.of(c);
    }

    String text(String name) {
        return ask(() -> search(name, JComponent.class)
                .map(c -> c instanceof JLabel label ? label.getText() : ((JTextComponent) c).getText())
                .orElse(""));
    }

    /** Clicks in the middle of a part. */
    void click(String name) {
        JComponent part = find(name, JComponent.class);
        assertTrue(ask(part::isEnabled), name + " is disabled");
        click(part, new Point(part.getWidth() / 2, part.getHeight() / 2));
    }

    void click(Component part, Point at) {
        begin(() -> {
            mouse(part, MouseEvent.MOUSE_MOVED, at);
            mouse(part, MouseEvent.MOUSE_PRESSED, at);
            mouse(part, MouseEvent.MOUSE_RELEASED, at);
            mouse(part, MouseEvent.MOUSE_CLICKED, at);
        });
    }

    /** Presses the mouse at one place and lets it go at another. */
    void drag(Component part, Point from, Point to) {
        begin(() -> {
            mouse(part, MouseEvent.MOUSE_PRESSED, from);
            mouse(part, MouseEvent.MOUSE_DRAGGED, to);
            mouse(part, MouseEvent.MOUSE_RELEASED, to);
        });
    }

    private static void mouse(Component part, int id, Point at) {
        boolean moving = id == MouseEvent.MOUSE_MOVED;
        boolean down = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_DRAGGED;
        part.dispatchEvent(new MouseEvent(part, id, System.currentTimeMillis(),
                down ? InputEvent.BUTTON1_DOWN_MASK : 0, at.x, at.y, moving ? 0 : 1, false,
                moving ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1));
    }

    /** Clicks with the pointer of the screen itself. */
    void clickReally(String name) {
        Component part = find(name, Component.class);
        Point at = ask(part::getLocationOnScreen);
        try {
            var robot = new Robot();
            robot.mouseMove(at.x + part.getWidth() / 2, at.y + part.getHeight() / 2);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            robot.waitForIdle();
        } catch (AWTException e) {
            throw new AssertionError(e);
        }
    }

    /** Presses a key where the focus is; on a screen where no window has it, in the window. */
    void press(String key) {
        Component owner = ask(() -> {
            Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return focused == null ? window.frame().getRootPane() : focused;
        });
        press(owner, key);
    }

    void press(Component target, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        begin(() -> {
            key(target, KeyEvent.KEY_PRESSED, stroke.getModifiers(), stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
            key(target, KeyEvent.KEY_RELEASED, stroke.getModifiers(), stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
        });
    }

    private static void key(Component target, int id, int modifiers, int code, char letter) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(target,
                new KeyEvent(target, id, System.currentTimeMillis(), modifiers, code, letter));
    }

    /** Replaces what a field holds and presses Enter. */
    void type(String name, String text) {
        JTextComponent field = find(name, JTextComponent.class);
        write(field, text);
        press(field, "ENTER");
    }

    /** Replaces what a field holds, letter by letter. */
    void write(JTextComponent field, String text) {
        begin(() -> {
            field.requestFocusInWindow();
            field.selectAll();
            field.replaceSelection("");
            text.chars().forEach(c -> key(field, KeyEvent.KEY_TYPED, 0, KeyEvent.VK_UNDEFINED, (char) c));
        });
        assertEquals(text, ask(field::getText));
    }

    /** Chooses from a list by what it shows. */
    void choose(String name, String item) {
        JComboBox<?> box = find(name, JComboBox.class);
        begin(() -> {
            for (int i = 0; i < box.getItemCount(); i++) {
                if (box.getItemAt(i).toString().equals(item)) {
                    box.setSelectedIndex(i);
                    return;
                }
            }
            throw new AssertionError(name + " has no '" + item + "'");
        });
    }

    /** Chooses a command of a menu. */
    void command(Command command) {
        JMenuItem item = ask(() -> (JMenuItem) all(window.frame().getJMenuBar())
                .flatMap(c -> c instanceof JMenu menu ? Stream.of(menu.getMenuComponents()) : Stream.of(c))
                .filter(c -> command.id().equals(c.getName()))
                .findFirst()
                .orElseThrow());
        begin(item::doClick);
    }

    /** Answers the dialog that asks for a file. */
    void answer(String dialog, Path file) {
        JFileChooser chooser = find(dialog, JFileChooser.class);
        begin(() -> {
            for (var filter : chooser.getChoosableFileFilters()) {
                if (filter.accept(file.toFile())) {
                    chooser.setFileFilter(filter);
                }
            }
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
    }

    /** The text of the message that is shown, which is then closed. */
    String message() {
        await("a message", () -> messageDialog().isPresent());
        String text = ask(() -> all(messageDialog().orElseThrow())
                .filter(c -> c instanceof JOptionPane)
                .map(c -> String.valueOf(((JOptionPane) c).getMessage()))
                .findFirst()
                .orElse(""));
        begin(() -> messageDialog().orElseThrow().dispose());
        return text;
    }

    private static Optional<Dialog> messageDialog() {
        return Stream.of(Window.getWindows())
                .filter(w -> w.isShowing() && w instanceof Dialog dialog && dialog.isModal()
                && all(w).anyMatch(c -> c instanceof JOptionPane))
                .map(Dialog.class::cast)
                .findFirst();
    }

    /** Brings a tab to the front. */
    void front(Tab tab) {
        run(() -> window.bringToFront(tab));
    }

    /** What the window looks like now, kept among the build's screenshots where it keeps any. */
    BufferedImage screenshot(String name) throws IOException {
        BufferedImage image = ask(() -> {
            var root = window.frame().getRootPane();
            var picture = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
            root.paint(picture.createGraphics());
            return picture;
        });
        String folder = System.getProperty("intervene.screenshots");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
        }
        return image;
    }

    /** Closes the window. Nothing must have gone wrong. */
    @Override
    public void close() {
        run(window::close);
        Thread.setDefaultUncaughtExceptionHandler(null);
        if (!problems.isEmpty()) {
            throw new AssertionError("went wrong on a thread of the window", problems.get(0));
        }
    }
}
