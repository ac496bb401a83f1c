package intervene.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Measure;
import intervene.param.InvalidInput;
import intervene.view.Shading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons are read strictly, and what is wrong is said with line, path and remedy. */
class LessonReaderTest {
    private static final String WORLD = Path.of("configs/scenarios/small-world.yaml").toAbsolutePath().toString();

    /** Line 8 names the scenario. */
    private static final String GOOD = """
            title: A title
            summary: What it is about
            minutes: 3
            learned: [Something]
            steps:
              - heading: First
                text: "{states} states"
                scenario: %s
                seed: 7
                month: 5
                crisis: KAR 2
                state: AUR
                shading: weariness
                face: why
              - heading: Second
                text: |
                  One line
                  and its next.

                  Another paragraph.
                draft: sanctions 2
                check: {states: 12, crises: at least 0}
                question:
                  ask: How many?
                  choices:
                    - {choice: Twelve, right: true, reply: Count them}
                    - {choice: Three, reply: Too few}
                  check: {states: 12}
            """.formatted(WORLD);

    @TempDir
    private Path folder;

    private Lesson read(String text) throws IOException {
        return LessonReader.read(Files.writeString(folder.resolve("lesson.yaml"), text));
    }

    private String refusal(String text) {
        return assertThrows(InvalidInput.class, () -> read(text)).getMessage();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Lesson lesson = read(GOOD);
        assertEquals("A title", lesson.title());
        assertEquals(3, lesson.minutes());
        assertEquals(1, lesson.questions());
        assertEquals(List.of("Something"), lesson.learned());
        Staging first = lesson.steps().get(0).staging();
        assertEquals(Path.of(WORLD), first.scenario());
        assertEquals(7, first.seed());
        assertEquals(5, first.month());
        assertEquals(new CrisisName("KAR", 2, 0), first.crisis());
        assertEquals("AUR", first.state());
        assertEquals(Shading.WEARINESS, first.shading());
        assertEquals(Stage.Face.WHY, first.face());
        assertNull(first.contrast());
        Step second = lesson.steps().get(1);
        assertEquals("One line and its next.\n\nAnother paragraph.", second.text().written());
        assertEquals(new DraftName(Measure.SANCTIONS, 2), second.staging().draft());
        assertEquals(3, second.conditions().size());
        assertTrue(second.question().choices().get(0).right());
        assertFalse(second.question().choices().get(1).right());
    }

    @Test
    void whatAStepLeavesOutStaysButAScenarioBeginsAnew() throws IOException {
        Lesson lesson = read(GOOD + """
                - heading: Third
                  text: x
                  contrast: {settings: {council: {veto: none}}}
                  settings: {doctrine: general-right}
                - heading: Fourth
                  text: x
                  contrast: none
                  crisis: none
                  state: none
                - heading: Fifth
                  text: x
                  scenario: %s
                """.formatted(WORLD).indent(2));
        Staging second = lesson.steps().get(1).staging();
        assertEquals(lesson.steps().get(0).staging().crisis(), second.crisis());
        assertEquals("AUR", second.state());
        Staging third = lesson.steps().get(2).staging();
        assertEquals("general-right", third.settings().get(0).text());
        assertEquals("council.veto", third.contrast().settings().get(0).path());
        Staging fourth = lesson.steps().get(3).staging();
        assertNull(fourth.contrast());
        assertEquals(CrisisName.NONE, fourth.crisis());
        assertEquals("", fourth.state());
        assertEquals("doctrine", fourth.settings().get(0).path());
        Staging fifth = lesson.steps().get(4).staging();
        assertEquals(List.of(), fifth.settings());
        assertEquals(0, fifth.month());
        assertEquals(7, fifth.seed());
        assertEquals(DraftName.LATEST, fifth.draft());
    }

    /** Each row replaces something in the good lesson; the message must hold what follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "minutes: 3 | minuets: 3 | lesson.yaml:3: minuets: unknown key. Maybe you meant 'minutes'?",
        "minutes: 3 | minutes: 300 | minutes: 300 is out of range. Allowed is [1, 120].",
        "minutes: 3 | minutes: 2.5 | this must be a whole number from 1 to 120.",
        "minutes: 3 | minutes: '3' | expected a number, found text in quotes.",
        "title: A title | title: '' | title: is empty.",
        "learned: [Something] | learned: Something | learned: expected a list such as [A, B], found 'Something'.",
        "heading: First | headline: First | steps[1].headline: unknown key. Maybe you meant 'heading'?",
        "month: 5 | month: 999 | lesson.yaml:10: steps[1].month: small-world ends after 240 months.",
        "crisis: KAR 2 | crisis: KAX | has no state 'KAX'. Maybe you meant 'KAR'?",
        "crisis: KAR 2 | crisis: Karstan | 'Karstan' names no crisis. Write the code of its host",
        "state: AUR | state: USA | lesson.yaml:12: steps[1].state: the world of small-world has no state 'USA'.",
        "shading: weariness | shading: wearines | 'wearines' is none that there is. Maybe you meant 'weariness'?",
        "face: why | face: who | 'who' is none that there is.",
        "draft: sanctions 2 | draft: war | 'war' names no draft.",
        "{states} states | {state} states | '{state}: ''state'' is nothing that can be said of a run.'",
        "{states} states | {states states | a brace { or } has no partner.",
        "{states} states | {killed of Karstan} | 'killed' cannot be of 'Karstan'. Name a crisis by its host",
        "{states} states | {verdict of 5} | Name a state by its code, as in USA.",
        "states: 12, crises | stats: 12, crises | steps[2].check.stats: 'stats' is nothing that can be said of a run.",
        "crises: at least 0 | crises: at least many | 'many' is neither a number nor something that can be said",
        "check: {states: 12, crises: at least 0} | check: {} | there is nothing to check.",
        "right: true | right: false | one choice must be right: write right: true in it. Here 0 are.",
        "right: true | right: maybe | expected true or false, found 'maybe'.",
        "reply: Count them | answer: Count them | steps[2].question.choices[1].answer: unknown key.",
        "seed: 7 | settings: 3 | expected parameters of the scenario",
        "seed: 7 | settings: {council: {vito: none}} | council.vito",
        "seed: 7 | contrast: all | expected {scenario: FILE, settings: {…}}, or none.",
        "seed: 7 | contrast: {} | nothing differs.",
        "seed: 7 | 'contrast: {scenario: nowhere.yaml}' | there is no such file",
    })
    void whatIsWrongIsSaidWithItsRemedy(String right, String wrong, String message) {
        assertTrue(GOOD.contains(right), right);
        String found = refusal(GOOD.replace(right, wrong));
        assertTrue(found.contains(message), found);
    }

    @Test
    void aScenarioThatIsMissingIsSaidOnceWithTheNearestName() {
        String found = refusal(GOOD.replace(WORLD, WORLD.replace("small-world", "smal-world")));
        assertTrue(found.contains("lesson.yaml:8: scenario"), found);
        assertTrue(found.contains("Maybe you meant 'small-world.yaml'?"), found);
        assertEquals(1, found.lines().count(), found);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String found = refusal(GOOD.replace("minutes: 3", "minutes: no").replace("face: why", "face: who")
                .replace("right: true, ", ""));
        assertEquals(3, found.lines().count(), found);
    }

    @Test
    void theFirstStepNamesTheScenario() {
        String found = refusal(GOOD.replace("scenario: " + WORLD, "seed: 1").replace("    seed: 7\n", ""));
        assertTrue(found.contains("The first step names the scenario"), found);
    }

    @Test
    void whatIsNoLessonIsNotTakenForOne() throws IOException {
        assertFalse(LessonReader.isLesson(Path.of(WORLD)));
        assertTrue(LessonReader.isLesson(Files.writeString(folder.resolve("lesson.yaml"), GOOD)));
        assertTrue(refusal("title: x\n").contains("steps: missing"));
        assertTrue(refusal("- a\n").contains("this is a list"));
        assertTrue(refusal("# nothing\n").contains("empty"));
        assertTrue(refusal("title: !!java.net.URL [x]\n").contains("tag"));
        assertTrue(refusal("x".repeat(200_001)).contains("more than the 200000 that are read"));
    }
}
