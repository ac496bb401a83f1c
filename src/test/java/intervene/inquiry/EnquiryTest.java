package intervene.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.DossierQuery;
import intervene.model.TestWorlds;
import intervene.param.InvalidInput;
import intervene.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** With a background that works when it is told to, and a clock that is set by hand. */
class EnquiryTest {
    private final Scenario scenario = TestWorlds.scenario(TestWorlds.world(TestWorlds.state("AAA")));
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private long now = 10_000;
    private String problem = "";

    private final Enquiry enquiry = new Enquiry((q, tipping) -> {
        asked.add(name(q, tipping));
        if (!problem.isEmpty()) {
            throw problem.startsWith("bug") ? new IllegalStateException(problem) : new InvalidInput(problem);
        }
        return null;
    }, background::add, Runnable::run, () -> now,
            a -> heard.add(name(a.question().query(), a.tipping()) + a.problem()));

    private static String name(DossierQuery q, boolean tipping) {
        return q.state() + q.period() + (tipping ? " in full" : "");
    }

    private Question question(String state, int period) {
        return new Question(scenario, new DossierQuery(1, 0, state, period));
    }

    private void work() {
        background.remove().run();
    }

    @Test
    void asksInBriefAtOnceAndInFullWhenTheQuestionStandsStill() {
        enquiry.want(question("AAA", 5));
        assertEquals(1, background.size());
        work();
        assertEquals(List.of("AAA5"), heard);
        enquiry.want(question("AAA", 5));
        assertTrue(background.isEmpty(), "it has not stood still long enough");
        now += Enquiry.STILL;
        enquiry.advance();
        work();
        assertEquals(List.of("AAA5", "AAA5 in full"), heard);
        assertFalse(enquiry.isPending());
        now += Enquiry.STILL;
        enquiry.want(question("AAA", 5));
        assertTrue(background.isEmpty(), "nothing is left to ask");
    }

    @Test
    void ofThoseThatWaitOnlyTheNewestIsAsked() {
        enquiry.want(question("AAA", 5));
        enquiry.want(question("BBB", 5));
        enquiry.want(question("CCC", 5));
        assertEquals(1, background.size(), "one at a time");
        work();
        assertEquals(List.of(), heard, "the answer about A came too late");
        work();
        assertEquals(List.of("AAA5", "CCC5"), asked);
        assertEquals(List.of("CCC5"), heard);
    }

    @Test
    void whilePlayingItAsksAboutTwiceASecondAndNeverInFull() {
        for (int period = 0; period < 40; period++) {
            enquiry.want(question("AAA", period));
            while (!background.isEmpty()) {
                work();
            }
            now += 50;
        }
        assertEquals(4, asked.size(), asked.toString());
        assertTrue(asked.stream().noneMatch(a -> a.contains("full")), asked.toString());
        assertEquals(asked, heard);
    }

    @Test
    void anAnswerFromTheFutureIsDropped() {
        enquiry.want(question("AAA", 9));
        enquiry.want(question("AAA", 4));
        work();
        assertEquals(List.of(), heard);
        now += Enquiry.BETWEEN;
        enquiry.advance();
        work();
        assertEquals(List.of("AAA4"), heard);
    }

    @Test
    void anAnswerAboutAnEarlierMonthIsShownUntilTheNextComes() {
        enquiry.want(question("AAA", 4));
        enquiry.want(question("AAA", 5));
        work();
        assertEquals(List.of("AAA4"), heard);
        assertTrue(enquiry.isPending());
    }

    @Test
    void otherParametersMakeItAnotherQuestion() {
        enquiry.want(question("AAA", 4));
        Scenario other = TestWorlds.scenario(scenario.world(), "moral.numbing=1");
        enquiry.want(new Question(other, new DossierQuery(1, 0, "AAA", 4)));
        work();
        assertEquals(List.of(), heard);
        work();
        assertEquals(List.of("AAA4"), heard);
    }

    @Test
    void problemsAreAnswersAndAreNotAskedAgain() {
        problem = "--period 4: nobody.";
        enquiry.want(question("AAA", 4));
        work();
        assertEquals(List.of("AAA4--period 4: nobody."), heard);
        now += Enquiry.STILL;
        enquiry.advance();
        assertTrue(background.isEmpty());
        problem = "bug";
        enquiry.want(question("BBB", 4));
        work();
        assertEquals("BBB4The model could not answer: bug", heard.get(1));
    }

    @Test
    void nothingWantedNothingHeard() {
        enquiry.want(question("AAA", 4));
        enquiry.want(null);
        work();
        assertEquals(List.of(), heard);
        assertFalse(enquiry.isPending());
    }
}
