package intervene.lesson;

import intervene.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;

/** A question, its answers, and what is said to the one that was given. */
final class QuestionPanel extends Card {
    private final Script script;
    private final Question question;
    private final List<ChoiceRow> rows = new ArrayList<>();
    private final ButtonGroup group = new ButtonGroup();
    private final Prose ask = new Prose("lesson-ask", 13, true);
    private final Prose verdict = new Prose("lesson-verdict", 13, true);
    private final Prose reply = new Prose("lesson-reply", 13, false);
    private final JButton answer = new JButton("Check my answer");
    private boolean right;

    /**
     * A question that has not been answered.
     *
     * @param answered receives the number of each answer that is given
     */
    QuestionPanel(Script script, Question question, IntConsumer answered) {
        this.script = script;
        this.question = question;
        ask.write(script.ask());
        add(ask);
        for (int i = 0; i < script.choices().size(); i++) {
            var row = new ChoiceRow(i, script.choices().get(i), () -> answer.setEnabled(true));
            group.add(row.button());
            rows.add(row);
            add(row);
        }
        answer.setName("lesson-answer");
        answer.setToolTipText("Says whether the chosen answer is right, and why");
        answer.setEnabled(false);
        answer.addActionListener(e -> {
            answered.accept(chosen());
            reveal(chosen());
        });
        add(answer);
        add(verdict);
        add(reply);
        verdict.setVisible(false);
        reply.setVisible(false);
    }

    private int chosen() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).button().isSelected()) {
                return i;
            }
        }
        return -1;
    }

    /** Shows what is said to an answer; another may be tried until it is right. */
    void reveal(int choice) {
        right = question.choices().get(choice).right();
        rows.get(choice).button().setSelected(true);
        verdict.write(right ? "✓  Right" : "✗  Not so – try another answer");
        reply.write(script.replies().get(choice));
        verdict.setVisible(true);
        reply.setVisible(true);
        answer.setEnabled(false);
        rows.forEach(row -> row.button().setEnabled(!right));
        wear(theme());
        revalidate();
    }

    @Override
    void wear(Theme other) {
        super.wear(other);
        ask.wear(other);
        rows.forEach(row -> row.wear(other));
        answer.setFont(other.font(13));
        verdict.wear(other);
        verdict.paint(right ? other.favour() : other.against());
        reply.wear(other);
    }
}
