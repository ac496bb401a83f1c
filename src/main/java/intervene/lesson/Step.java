package intervene.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of a lesson.
 *
 * @param origin   where it is written
 * @param heading  its heading
 * @param text     what is said
 * @param staging  what the window shows
 * @param check    what must hold in the model so that the text is true
 * @param question what is asked; null for nothing
 */
public record Step(
        String origin, String heading, Passage text, Staging staging, List<Condition> check, Question question) {

    /** Everything that must hold. */
    public List<Condition> conditions() {
        return question == null ? check : Stream.concat(check.stream(), question.check().stream()).toList();
    }

    /** Every text of it, in order. */
    public List<Passage> passages() {
        if (question == null) {
            return List.of(text);
        }
        return Stream.concat(
                Stream.of(text, question.ask()),
                question.choices().stream().flatMap(c -> Stream.of(c.text(), c.reply()))).toList();
    }
}
