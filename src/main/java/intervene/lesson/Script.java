package intervene.lesson;

import intervene.param.InvalidInput;
import java.util.List;

/**
 * A step's texts with what they quote.
 *
 * @param text    what is said
 * @param ask     what is asked; empty for nothing
 * @param choices the answers
 * @param replies why each is right or wrong
 * @param problem why it cannot be read; empty where it can
 */
record Script(String text, String ask, List<String> choices, List<String> replies, String problem) {

    /** Of a step whose runs are to be asked first. */
    static Script of(Step step, Rehearsal rehearsal) {
        try {
            Evidence evidence = rehearsal.of(step.staging());
            Question q = step.question();
            if (q == null) {
                return new Script(step.text().read(evidence), "", List.of(), List.of(), "");
            }
            return new Script(
                    step.text().read(evidence),
                    q.ask().read(evidence),
                    q.choices().stream().map(c -> c.text().read(evidence)).toList(),
                    q.choices().stream().map(c -> c.reply().read(evidence)).toList(),
                    "");
        } catch (InvalidInput e) {
            return new Script("", "", List.of(), List.of(), e.getMessage());
        }
    }
}
