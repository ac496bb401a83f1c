package intervene.gui;

import intervene.lesson.LessonReader;
import intervene.param.Setting;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;

/** The window: a run to be watched, questioned and changed. */
public final class MainWindow implements Session.Listener {
    private static final int DOCK = 400;
    private static final double WIDEST_DOCK = 0.38;
    private static final int CONSOLE_BESIDE = 1700;
    private static final int CONSOLE_WIDTH = 400;
    private static final Dimension SMALLEST = new Dimension(960, 640);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final JFrame frame = new JFrame();
    private final Session session;
    private final Views views;
    private final JTabbedPane main = new JTabbedPane();
    private final JTabbedPane dock = new JTabbedPane();
    private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, main, dock);
    private final Map<Tab, JComponent> contents = new EnumMap<>(Tab.class);
    private final StatusLine status;
    private final Toolbar toolbar;
    private final Deeds deeds;

    private MainWindow(Session session) {
        this.session = session;
        session.transport().attach(this::close);
        views = new Views(session, new WindowStage(session, this::bringToFront));
        deeds = new Deeds(this, session, views);
        status = new StatusLine(session);
        toolbar = new Toolbar(session, deeds.commands(), choice -> deeds.open(choice.file()));
        assemble();
        session.add(this);
        opened();
    }

    /**
     * Opens the window. Returns when it is shown.
     *
     * @param scenario file of the scenario
     * @param settings that beat the file's
     * @param seed     of the run; empty for the scenario's
     * @param tour     file of a lesson to begin with; empty for none
     * @throws intervene.param.InvalidInput if the scenario or the lesson cannot be read
     * @throws NoDisplay if there is no screen to open it on
     */
    public static MainWindow open(Path scenario, List<Setting> settings, Optional<Integer> seed, Optional<Path> tour) {
        NoDisplay.complainIfThereIsNone();
        Forgetful.install();
        var session = new Session(scenario, settings, seed);
        return onDispatchThread(() -> {
            Look.install(session.theme());
            var window = new MainWindow(session);
            try {
                tour.ifPresent(window::teach);
            } catch (RuntimeException e) {
                window.close();
                throw e;
            }
            window.show();
            return window;
        });
    }

    private static <T> T onDispatchThread(Supplier<T> what) {
        var result = new Object() {
            T value;
        };
        try {
            EventQueue.invokeAndWait(() -> result.value = what.get());
            return result.value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window was opened", e);
        }
    }

    private void assemble() {
        for (Tab tab : Tab.values()) {
            contents.put(tab, content(tab));
            JTabbedPane pane = tab.isMain() ? main : dock;
            pane.addTab(tab.label(), null, contents.get(tab), tab.hint() + " " + Command.spell(tab.key()));
        }
        nameTabs(main, "main-tabs", "What is watched");
        nameTabs(dock, "dock-tabs", "What is asked and changed");
        offerInspectors();
        split.setResizeWeight(1);
        split.setInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, null); // would take arrows, Home and End
        split.setName("split");
        var foot = new JPanel(new BorderLayout());
        foot.add(new Timeline(session), BorderLayout.CENTER);
        foot.add(status, BorderLayout.SOUTH);
        frame.setName("main-window");
        frame.add(toolbar, BorderLayout.NORTH);
        frame.add(split, BorderLayout.CENTER);
        frame.add(foot, BorderLayout.SOUTH);
        frame.setJMenuBar(Menus.bar(deeds.commands(), this::bringToFront,
                ScenarioFiles.lessons(session.opened().file()), deeds::teach));
        deeds.commands().bind(frame.getRootPane());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
    }

    private JComponent content(Tab tab) {
        return switch (tab) {
            case SIDE_BY_SIDE -> new SideBySide(session, views.component(tab));
            case CONTROLS -> new Controls(session, deeds::startAnew);
            default -> views.component(tab);
        };
    }

    /** What the other button of the mouse offers wherever the world is seen. */
    private void offerInspectors() {
        var menu = new JPopupMenu();
        menu.setName("inspect-menu");
        menu.add(new ShownKey(deeds.commands().get(Command.INSPECT_STATE)));
        menu.add(new ShownKey(deeds.commands().get(Command.INSPECT_CRISIS)));
        main.setComponentPopupMenu(menu);
        inherit(main);
    }

    private static void inherit(JComponent parent) {
        for (Component c : parent.getComponents()) {
            if (c instanceof JComponent child) {
                child.setInheritsPopupMenu(true);
                inherit(child);
            }
        }
    }

    private void nameTabs(JTabbedPane pane, String name, String meaning) {
        pane.setName(name);
        pane.getAccessibleContext().setAccessibleName(meaning);
        pane.addChangeListener(e -> views.show(front(pane)));
    }

    private Tab front(JTabbedPane pane) {
        return Tab.values()[pane.getSelectedIndex() + (pane == main ? 0 : main.getTabCount())];
    }

    /** The tabs that can be seen: left and right. */
    List<Tab> inFront() {
        return List.of(front(main), front(dock));
    }

    /** Brings a tab to the front. */
    void bringToFront(Tab tab) {
        JTabbedPane pane = tab.isMain() ? main : dock;
        pane.setSelectedComponent(contents.get(tab));
    }

    /** Begins a lesson. */
    void teach(Path file) {
        bringToFront(Tab.LESSON);
        views.lesson().begin(LessonReader.read(file));
    }

    private void show() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        boolean beside = screen.width >= CONSOLE_BESIDE;
        frame.setMinimumSize(SMALLEST);
        frame.setBounds(screen.x, screen.y, screen.width - (beside ? CONSOLE_WIDTH : 0), screen.height);
        frame.setVisible(true);
        placeDivider();
        LiveConsole console = session.transport().console();
        console.setBounds(screen.x + (beside ? screen.width - CONSOLE_WIDTH : 0), screen.y, CONSOLE_WIDTH,
                beside ? screen.height : Math.min(screen.height, SMALLEST.height));
        console.setAutoRequestFocus(false);
        console.setVisible(beside);
        console.setAutoRequestFocus(true);
        toolbar.focus();
        views.shown();
    }

    /** The dock keeps its width; larger letters need a wider one. */
    private void placeDivider() {
        frame.validate();
        double dock = Math.min(DOCK * Math.max(1, session.theme().scale()),
                Math.max(DOCK, split.getWidth() * WIDEST_DOCK));
        split.setDividerLocation(split.getWidth() - split.getDividerSize() - (int) dock);
    }

    /** Other colours or sizes for all that there is. */
    void wear(Theme theme) {
        boolean resized = theme.scale() != session.theme().scale();
        Look.install(theme);
        session.wear(theme);
        if (resized) {
            placeDivider();
        }
    }

    @Override
    public void opened() {
        titled();
    }

    @Override
    public void shown() {
        titled();
        session.transport().console().showMonth(status.month());
    }

    private void titled() {
        String title = "Intervene — " + session.moment().first().scenario().name() + ", seed "
                + session.moment().first().seed();
        if (!title.equals(frame.getTitle())) {
            frame.setTitle(title);
        }
    }

    JFrame frame() {
        return frame;
    }

    Session session() {
        return session;
    }

    Views views() {
        return views;
    }

    StatusLine status() {
        return status;
    }

    Toolbar toolbar() {
        return toolbar;
    }

    /** Tells the viewer what went wrong. May be called from any thread. */
    public void tell(String message) {
        EventQueue.invokeLater(() -> session.fail(message));
    }

    /** Ends all that the window has begun and closes it. Belongs to the event dispatch thread. */
    void close() {
        if (closed.getCount() > 0) {
            deeds.end();
            session.transport().end();
            frame.dispose();
            closed.countDown();
        }
    }

    /** Returns when the window has been closed. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }
}
