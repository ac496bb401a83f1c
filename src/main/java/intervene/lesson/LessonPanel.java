package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.view.Column;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;

/** A lesson that is being taken: one step after another, and in the end what was learned. */
final class LessonPanel extends JPanel {
    private static final int MARGIN = 14;
    private static final int GAP = 6;

    private final transient Performance performance;
    private final StepPanel page = new StepPanel(this::stage);
    private final JScrollPane scroll = scroll(page, "lesson-page");
    private final JLabel title = new JLabel();
    private final JLabel position = new JLabel();
    private final Progress progress = new Progress();
    private final JButton list;
    private final JButton back = Controls.button(
            "lesson-back", "Back", "To the step before (Alt+Left)", () -> turn(-1));
    private final JButton next = Controls.button("lesson-next", "Next", "To the next step (Alt+Right)", () -> turn(1));
    private final Map<Integer, Script> scripts = new TreeMap<>();
    private transient Lesson lesson;
    private transient Attempts attempts;
    private int at;
    private String trouble = "";

    /**
     * An empty panel.
     *
     * @param toList goes back to the list of lessons
     */
    LessonPanel(Performance performance, Runnable toList) {
        super(new BorderLayout());
        this.performance = performance;
        list = Controls.button("lesson-list", "Lessons", "Back to the list of lessons", () -> {
            performance.leave();
            toList.run();
        });
        title.setName("lesson-title");
        position.setName("lesson-position");
        setOpaque(false);
        add(head(), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        key("alt LEFT", back);
        key("alt RIGHT", next);
    }

    /** A scroll pane without frills. */
    static JScrollPane scroll(Column column, String name) {
        var scroll = new JScrollPane(
                column,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setName(name);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    static void wear(JScrollPane scroll, Theme theme) {
        scroll.setBackground(theme.surface());
        scroll.getViewport().setBackground(theme.surface());
    }

    private JComponent head() {
        var line = new JPanel(new BorderLayout(MARGIN, 0));
        line.setOpaque(false);
        line.add(title, BorderLayout.CENTER);
        line.add(position, BorderLayout.EAST);
        var head = new JPanel(new BorderLayout(0, GAP));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        head.add(line, BorderLayout.NORTH);
        head.add(progress, BorderLayout.SOUTH);
        return head;
    }

    private JComponent foot() {
        var turns = new JPanel(new FlowLayout(FlowLayout.RIGHT, GAP, 0));
        turns.setOpaque(false);
        turns.add(back);
        turns.add(next);
        var foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        foot.setBorder(BorderFactory.createEmptyBorder(GAP, MARGIN, GAP, MARGIN - GAP));
        foot.add(list, BorderLayout.WEST);
        foot.add(turns, BorderLayout.CENTER);
        return foot;
    }

    private void key(String stroke, JButton button) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), button.getName());
        getActionMap().put(button.getName(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                button.doClick();
            }
        });
    }

    void begin(Lesson begun) {
        lesson = begun;
        attempts = new Attempts(begun);
        scripts.clear();
        title.setText(begun.title());
        title.setToolTipText(begun.title());
        at = 0;
        performance.ask(begun, this::read);
        open();
        SwingUtilities.invokeLater(next::requestFocusInWindow);
    }

    private void read(Script script, int step) {
        scripts.put(step, script);
        if (step == at) {
            write();
        }
    }

    private void turn(int steps) {
        at = Math.min(lesson.steps().size(), Math.max(0, at + steps));
        open();
    }

    private void open() {
        trouble = "";
        write();
        if (isOver()) {
            list.requestFocusInWindow();
        } else {
            stage();
        }
        SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
    }

    private boolean isOver() {
        return at == lesson.steps().size();
    }

    /** Writes the page anew. */
    private void write() {
        int steps = lesson.steps().size();
        if (isOver()) {
            page.conclude(lesson.learned(), score());
        } else if (scripts.containsKey(at)) {
            int step = at;
            page.show(lesson.steps().get(at), scripts.get(at), attempts.last(at), choice -> attempts.add(step, choice));
        } else {
            page.expect(lesson.steps().get(at));
        }
        position.setText(isOver() ? "Done" : at + 1 + " of " + steps);
        progress.show(Math.min(at + 1, steps), steps);
        back.setEnabled(at > 0);
        next.setEnabled(!isOver());
        if (!trouble.isEmpty()) {
            page.warn(trouble);
        }
    }

    private String score() {
        int questions = lesson.questions();
        if (questions == 0) {
            return "";
        }
        long open = attempts.open();
        return "You answered " + attempts.rightAtFirst() + " of " + questions
                + (questions == 1 ? " question" : " questions") + " right at the first try"
                + (open == 0 ? "." : ", and left " + open + " unanswered.");
    }

    private void stage() {
        Staging staging = lesson.steps().get(at).staging();
        try {
            performance.enter(staging);
            page.wandered(false);
            trouble = "";
            face(staging.face());
        } catch (InvalidInput e) {
            trouble = e.getMessage();
            page.warn(trouble);
        }
    }

    /** Where the view stands in the lesson's own place, the lesson stays, and says how to get there. */
    private void face(Stage.Face face) {
        boolean wasInFront = isInFront();
        if (face != null) {
            performance.face(face);
        }
        boolean hidden = wasInFront && !isInFront();
        page.offer(hidden ? face : null, () -> performance.face(face));
        if (hidden) {
            comeBack();
        }
    }

    private boolean isInFront() {
        for (Container c = this; c != null; c = c.getParent()) {
            if (!c.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void comeBack() {
        for (Container c = this; c.getParent() != null; c = c.getParent()) {
            if (c.getParent() instanceof JTabbedPane tabs) {
                tabs.setSelectedComponent(c);
            }
        }
    }

    void show(Sight sight) {
        performance.show(sight);
        page.wandered(performance.isAway());
    }

    void wear(Theme theme) {
        wear(scroll, theme);
        title.setFont(theme.font(12));
        title.setForeground(theme.faint());
        position.setFont(theme.bold(12));
        position.setForeground(theme.faint());
        progress.wear(theme);
        for (JButton button : new JButton[] {list, back, next}) {
            button.setFont(theme.font(13));
        }
        page.wear(theme);
        revalidate();
    }
}
