package intervene.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How the questions of a lesson have been answered. */
final class Attempts {
    private final Lesson lesson;
    private final List<List<Integer>> chosen = new ArrayList<>();

    Attempts(Lesson lesson) {
        this.lesson = lesson;
        lesson.steps().forEach(s -> chosen.add(new ArrayList<>()));
    }

    /** Notes an answer. */
    void add(int step, int choice) {
        chosen.get(step).add(choice);
    }

    /** The last answer to a step's question; −1 for none. */
    int last(int step) {
        List<Integer> made = chosen.get(step);
        return made.isEmpty() ? -1 : made.get(made.size() - 1);
    }

    /** Questions whose first answer was right. */
    long rightAtFirst() {
        return count(i -> !chosen.get(i).isEmpty() && isRight(i, chosen.get(i).get(0)));
    }

    /** Questions that have not been answered at all. */
    long open() {
        return count(i -> chosen.get(i).isEmpty());
    }

    private long count(IntPredicate those) {
        return IntStream.range(0, chosen.size())
                .filter(i -> lesson.steps().get(i).question() != null)
                .filter(those)
                .count();
    }

    private boolean isRight(int step, int choice) {
        return lesson.steps().get(step).question().choices().get(choice).right();
    }
}
