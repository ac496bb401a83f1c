package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/**
 * Lessons in the window: a list to choose from, then step by step what to see and what to answer. The stage is told to
 * show what a step is about; the numbers in its texts come from runs of the lesson's own, asked on a thread beside.
 */
public final class LessonView implements View {
    private static final String SHELF = "shelf";
    private static final String LESSON = "lesson";

    private final CardLayout cards = new CardLayout();
    private final JPanel root = new JPanel(cards);
    private final ShelfPanel shelf = new ShelfPanel(this::begin);
    private final JScrollPane shelfScroll = LessonPanel.scroll(shelf, "lesson-shelf");
    private final LessonPanel panel;
    private final Executor foreground;

    /**
     * Lessons of the folder {@code configs/lessons}, in the working folder or beside the program.
     *
     * @param stage where they are shown
     */
    public LessonView(Stage stage) {
        this(stage, LessonShelf.folder(), LessonView::beside, SwingUtilities::invokeLater);
    }

    /** Lessons of a folder, with ways to run something beside and on the event dispatch thread. */
    LessonView(Stage stage, Path folder, Executor background, Executor foreground) {
        this.foreground = foreground;
        panel = new LessonPanel(new Performance(stage, background, foreground), this::shelf);
        root.setName("lesson");
        root.getAccessibleContext().setAccessibleName("Lessons");
        var upper = new JPanel(new BorderLayout());
        upper.setOpaque(false);
        upper.add(shelfScroll);
        root.add(upper, SHELF);
        root.add(panel, LESSON);
        wear(Theme.LIGHT);
        background.execute(() -> read(folder));
    }

    private static void beside(Runnable work) {
        var thread = new Thread(work, "lesson");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Path folder) {
        try {
            List<LessonShelf.Volume> volumes = LessonShelf.volumes(folder);
            foreground.execute(() -> shelf.show(volumes));
        } catch (InvalidInput e) {
            foreground.execute(() -> shelf.say(e.getMessage()));
        }
    }

    /** Begins a lesson, at its first step. */
    public void begin(Lesson lesson) {
        cards.show(root, LESSON);
        panel.begin(lesson);
    }

    private void shelf() {
        cards.show(root, SHELF);
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void show(Sight sight) {
        panel.show(sight);
    }

    @Override
    public void wear(Theme theme) {
        root.setBackground(theme.surface());
        LessonPanel.wear(shelfScroll, theme);
        shelf.wear(theme);
        panel.wear(theme);
    }

    /** There is nothing to put into a file. */
    @Override
    public List<Picture> pictures() {
        return List.of();
    }
}
