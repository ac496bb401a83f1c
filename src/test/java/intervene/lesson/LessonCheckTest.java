package intervene.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.CrisisRecord;
import intervene.model.LiveRun;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.scenario.ScenarioReader;
import intervene.view.Shading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is checked against the model is the model's. Relies on the first crisis of the small world with seed 1: Karstan,
 * periods 22 to 26, where Aurelia comes nearest to leading.
 */
class LessonCheckTest {
    private static final Path WORLD = Path.of("configs/scenarios/small-world.yaml");
    private static final Staging STAGING = new Staging(WORLD, List.of(), 1, null, 25, new CrisisName("KAR", 1, 0),
            DraftName.LATEST, "AUR", Shading.WILLINGNESS, null);
    private static final Evidence EVIDENCE = new Rehearsal().of(STAGING);

    private static Value value(String fact) {
        return EVIDENCE.of(Fact.parse(fact));
    }

    @Test
    void factsAreTheModelsOwn() {
        var run = new LiveRun(ScenarioReader.read(WORLD, List.of()), 1);
        run.goTo(25);
        CrisisRecord c = run.history().crises().get(0);
        assertEquals(c.deaths(), value("killed").number());
        assertEquals(c.deaths(), value("killed of KAR").number());
        assertEquals(c.deaths(), value("killed of KAR 2001").number());
        assertEquals("AUR", value("nearest to leading").key());
        assertEquals("no-will", value("outcome").key());
        assertEquals("not willing", value("verdict").shown());
        assertEquals("November 2001", value("onset").shown());
        assertEquals("January 2002", value("month").shown());
        double sum = value("positive duty").number() + value("negative duty").number()
                + value("narrow interest").number() + value("enlightened interest").number()
                + value("reputation").number();
        assertEquals(value("reasons for").number(), sum, 1e-9);
        assertEquals(value("balance").number() + value("noise").number() - value("premium").number(),
                value("margin").number(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "states | 12 | true",
        "states | 11 | false",
        "states | not 11 | true",
        "states | above 11 | true",
        "states | above 12 | false",
        "states | at least 12 | true",
        "states | below 12 | false",
        "states | at most 12 | true",
        "states | above crises | true",
        "crises | above states | false",
        "outcome | no-will | true",
        "outcome | not no-will | false",
        "verdict | not willing | true",
        "vetoes | DRA | true",
        "vetoes | including DRA | true",
        "vetoes | including ZHE | false",
        "largest reason for | reputation | true",
        "reputation | above soldiers | true",
        "killed of KIV | above 0 | false",
        "ballot of SAV | yes | false",
        "killed on the right | 0 | false",
    })
    void conditionsHoldOrDoNot(String fact, String bound, boolean holds) {
        assertEquals(holds, Condition.parse("here", fact, bound).problem(EVIDENCE).isEmpty(),
                () -> Condition.parse("here", fact, bound).problem(EVIDENCE).orElse("it holds"));
    }

    @Test
    void whatThereIsNotIsSaidInASentence() {
        assertEquals("crisis KIV has not begun after 25 months of small-world with seed 1. Crises so far are in KAR.",
                assertThrows(InvalidInput.class, () -> value("killed of KIV")).getMessage());
        assertTrue(assertThrows(InvalidInput.class, () -> value("yes votes of force")).getMessage()
                .contains("there is no draft 'force' on it"));
        assertTrue(assertThrows(InvalidInput.class, () -> value("ballot of SAV")).getMessage()
                .contains("SAV had no seat"));
        assertTrue(assertThrows(InvalidInput.class, () -> value("support")).getMessage()
                .contains("AUR takes part in no operation in it"));
        assertTrue(assertThrows(InvalidInput.class, () -> value("killed on the right")).getMessage()
                .contains("Write contrast:."));
    }

    @Test
    void textsQuoteInFullOrRounded() {
        var problems = new Problems();
        Passage passage = Passage.parse("here", "{killed}, about {about\n killed}, {about margin}, {ban}", problems);
        assertTrue(problems.isEmpty());
        assertEquals("19,066, about 19,000, −0.14, 0.9", passage.read(EVIDENCE));
    }

    @Test
    void whatTheModelDoesNotDoIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lesson.yaml"), """
                title: x
                summary: x
                minutes: 1
                learned: [x]
                steps:
                  - heading: x
                    text: "{killed of KIV}"
                    scenario: %s
                    month: 25
                    crisis: KAR
                    check:
                      outcome: authorised
                      verdict of AUR: willing
                      saved: below saved on the right
                  - heading: y
                    text: y
                    crisis: SAH 3
                """.formatted(WORLD.toAbsolutePath()));
        List<String> problems = LessonCheck.problems(LessonReader.read(file));
        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith(file + ":12: the lesson relies on 'outcome: authorised', but in the model"
                + " outcome is no-will."), problems.get(0));
        assertTrue(problems.get(1).contains("verdict of AUR is unwilling"), problems.get(1));
        assertTrue(problems.get(2).contains("nothing is set beside the run"), problems.get(2));
        assertTrue(problems.get(3).startsWith(file + ":7: crisis KIV has not begun"), problems.get(3));
        assertTrue(problems.get(4).contains("crisis SAH 3 has not begun"), problems.get(4));
    }
}
