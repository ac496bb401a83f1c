package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import java.util.ArrayList;
import java.util.List;

/** Whether the model does what a lesson says. */
public final class LessonCheck {
    private LessonCheck() {}

    /**
     * Everything that a lesson says and the model does not do: conditions that do not hold, texts that quote what there
     * is not. Runs the model; takes some seconds.
     *
     * @return sentences, each with file and line; none where all is well
     */
    public static List<String> problems(Lesson lesson) {
        var found = new Problems();
        var rehearsal = new Rehearsal();
        for (Step step : lesson.steps()) {
            try {
                check(step, rehearsal.of(step.staging()), found);
            } catch (InvalidInput e) {
                found.add(step.origin(), "", e.getMessage());
            }
        }
        return lines(found);
    }

    private static void check(Step step, Evidence evidence, Problems found) {
        Staging s = step.staging();
        if (!s.crisis().equals(CrisisName.NONE)) {
            refuse(step.origin(), "crisis", () -> evidence.left().crisis(""), found);
        }
        if (s.draft().measure() != null) {
            refuse(step.origin(), "draft", () -> evidence.left().draft(""), found);
        }
        for (Condition condition : step.conditions()) {
            condition.problem(evidence).ifPresent(p -> found.add(condition.origin(), "", p));
        }
        for (Passage passage : step.passages()) {
            refuse(passage.origin(), "", () -> passage.read(evidence), found);
        }
    }

    private static void refuse(String origin, String key, Runnable look, Problems found) {
        try {
            look.run();
        } catch (InvalidInput e) {
            found.add(origin, key, e.getMessage());
        }
    }

    private static List<String> lines(Problems found) {
        try {
            found.throwIfAny();
            return List.of();
        } catch (InvalidInput e) {
            return new ArrayList<>(e.getMessage().lines().toList());
        }
    }
}
