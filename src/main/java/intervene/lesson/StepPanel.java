package intervene.lesson;

import intervene.explain.Words;
import intervene.view.Column;
import intervene.view.Theme;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** What a step says and asks. */
final class StepPanel extends Column {
    private static final int GAP = 12;
    private static final int MARGIN = 14;

    private final Prose heading = new Prose("lesson-heading", 17, true);
    private final Prose text = new Prose("lesson-text", 13.5, false);
    private final Prose notice = new Prose("lesson-notice", 13, false);
    private final JButton again;
    private final JButton look = Controls.button(
            "lesson-look", "", "Brings that view to the front; the tab Lesson leads back here", this::look);
    private transient Runnable offer = () -> {};
    private QuestionPanel question;
    private transient Theme theme = Theme.LIGHT;

    /**
     * An empty step.
     *
     * @param restage shows again what the step shows
     */
    StepPanel(Runnable restage) {
        super(GAP);
        setBorder(BorderFactory.createEmptyBorder(0, MARGIN, MARGIN, MARGIN));
        again = Controls.button(
                "lesson-again", "Show it again", "Brings the window back to what this step is about", restage);
        add(heading);
        add(text);
        add(notice);
        notice.setVisible(false);
        look.setVisible(false);
        add(look);
        add(again);
    }

    /** Offers to go to a view that stands where the lesson does; null for none. */
    void offer(Stage.Face face, Runnable go) {
        offer = go;
        look.setText(face == null ? "" : "Look at it: " + label(face));
        look.setVisible(face != null);
        revalidate();
    }

    private void look() {
        offer.run();
    }

    private static String label(Stage.Face face) {
        return face == Stage.Face.WHY ? "Why?" : Words.capital(Words.of(face));
    }

    /** Shows a step whose texts are still being asked for. */
    void expect(Step step) {
        write(step.heading(), "Asking the model …", null);
    }

    /**
     * Shows a step.
     *
     * @param last     number of the answer that was given last; −1 for none
     * @param answered receives the number of each answer that is given
     */
    void show(Step step, Script script, int last, IntConsumer answered) {
        QuestionPanel asked = null;
        if (!script.ask().isEmpty()) {
            asked = new QuestionPanel(script, step.question(), answered);
            if (last >= 0) {
                asked.reveal(last);
            }
        }
        write(step.heading(), script.text(), asked);
        if (!script.problem().isEmpty()) {
            warn(script.problem());
        }
    }

    /** Shows what was learned. */
    void conclude(List<String> learned, String score) {
        write("What to take along", score + (score.isEmpty() ? "" : "\n\n") + String.join("\n\n", learned.stream()
                .map(l -> "–  " + l)
                .toList()), null);
        again.setVisible(false);
        look.setVisible(false);
    }

    private void write(String title, String words, QuestionPanel asked) {
        if (question != null) {
            remove(question);
        }
        question = asked;
        if (asked != null) {
            add(asked);
        }
        heading.write(title);
        text.write(words);
        notice.setVisible(false);
        again.setVisible(true);
        wear(theme);
    }

    /** Says that something went wrong. */
    void warn(String sentences) {
        notice.write("Something is wrong with this step. " + sentences.replace("\n", "\n\n"));
        notice.setVisible(true);
        wear(theme);
    }

    /** Whether the window shows something else than the step does. */
    void wandered(boolean away) {
        again.setText(away ? "You have moved on – show it again" : "Show it again");
    }

    void wear(Theme other) {
        theme = other;
        heading.wear(other);
        text.wear(other);
        notice.wear(other);
        notice.paint(other.against());
        again.setFont(other.font(12));
        look.setFont(other.font(12));
        if (question != null) {
            question.wear(other);
        }
        revalidate();
        repaint();
    }
}
