package intervene.lesson;

import java.util.List;

/**
 * A question with its answers, one of them right.
 *
 * @param ask     the question
 * @param choices the answers, in order
 * @param check   what must hold in the model so that the right answer is right
 */
public record Question(Passage ask, List<Choice> choices, List<Condition> check) {

    /**
     * An answer.
     *
     * @param text  the answer
     * @param reply why it is right or wrong
     * @param right whether it is right
     */
    public record Choice(Passage text, Passage reply, boolean right) {}
}
