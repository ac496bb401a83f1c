package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.scenario.YamlSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lessons. */
public final class LessonReader {
    private static final long MAXIMUM_BYTES = 200_000;
    private static final int MOST_MINUTES = 120;
    private static final int MOST_STEPS = 60;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 6;
    private static final List<String> MARKS = List.of("steps", "learned");

    private final Path file;
    private final Problems problems;
    private final StagingReader stagings;

    private LessonReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.stagings = new StagingReader(problems);
    }

    /** Whether a file is a lesson; not one that cannot be read. */
    public static boolean isLesson(Path file) {
        return YamlSection.read(file, MAXIMUM_BYTES, new Problems())
                .filter(root -> MARKS.stream().anyMatch(root::has))
                .isPresent();
    }

    /**
     * The lesson that a file holds.
     *
     * @throws InvalidInput with everything that is wrong with it and the scenarios that it names, but for what only
     *     running them tells ({@link LessonCheck})
     */
    public static Lesson read(Path file) {
        var problems = new Problems();
        Optional<YamlSection> root = YamlSection.read(file, MAXIMUM_BYTES, problems);
        Lesson lesson = root.map(r -> new LessonReader(file, problems).lesson(r)).orElse(null);
        problems.throwIfAny();
        return lesson;
    }

    private Lesson lesson(YamlSection root) {
        root.expect(List.of("title", "summary", "minutes", "steps", "learned"), List.of());
        List<YamlSection> sections = root.sections("steps");
        if (root.has("steps") && (sections.isEmpty() || sections.size() > MOST_STEPS)) {
            root.problem("steps", "a lesson has 1 to " + MOST_STEPS + " steps, this has " + sections.size() + ".");
        }
        var steps = new ArrayList<Step>();
        Staging before = null;
        for (YamlSection section : sections) {
            before = stagings.read(section, before);
            steps.add(step(section, before));
        }
        return new Lesson(
                file,
                root.text("title", ""),
                root.text("summary", "").strip().replaceAll("\\s+", " "),
                root.whole("minutes", 1, MOST_MINUTES, 1),
                List.copyOf(steps),
                root.texts("learned").stream().map(t -> t.strip().replaceAll("\\s+", " ")).toList());
    }

    private Step step(YamlSection section, Staging staging) {
        var known = new ArrayList<>(StagingReader.KEYS);
        known.addAll(List.of("check", "question"));
        section.expect(List.of("heading", "text"), known);
        return new Step(
                section.origin(),
                section.text("heading", ""),
                passage(section, "text"),
                staging,
                conditions(section),
                section.has("question") ? question(section.section("question")) : null);
    }

    private Question question(YamlSection section) {
        section.expect(List.of("ask", "choices", "check"), List.of());
        List<Question.Choice> choices = section.sections("choices").stream().map(this::choice).toList();
        if (section.has("choices") && (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES)) {
            section.problem("choices", "a question has " + FEWEST_CHOICES + " to " + MOST_CHOICES
                    + " choices, this has " + choices.size() + ".");
        }
        long right = choices.stream().filter(Question.Choice::right).count();
        if (!choices.isEmpty() && right != 1) {
            section.problem("choices", "one choice must be right: write right: true in it. Here " + right + " are.");
        }
        return new Question(passage(section, "ask"), choices, conditions(section));
    }

    private Question.Choice choice(YamlSection section) {
        section.expect(List.of("choice", "reply"), List.of("right"));
        return new Question.Choice(
                passage(section, "choice"), passage(section, "reply"), section.truth("right", false));
    }

    private Passage passage(YamlSection section, String key) {
        return Passage.parse(section.origin(key), section.text(key, ""), problems);
    }

    private List<Condition> conditions(YamlSection section) {
        if (!section.has("check")) {
            return List.of();
        }
        YamlSection check = section.section("check");
        if (section.isSection("check") && check.keys().isEmpty()) {
            section.problem("check", "there is nothing to check. Write what must hold, as in outcome: no-will.");
        }
        var conditions = new ArrayList<Condition>();
        for (String fact : check.keys()) {
            String bound = check.text(fact, "");
            try {
                if (!bound.isEmpty()) {
                    conditions.add(Condition.parse(check.origin(fact), fact, bound));
                }
            } catch (InvalidInput e) {
                check.problem(fact, e.getMessage());
            }
        }
        return conditions;
    }
}
