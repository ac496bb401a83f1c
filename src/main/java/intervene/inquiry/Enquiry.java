package intervene.inquiry;

import intervene.param.InvalidInput;
import intervene.view.Inquirer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Asks for what the viewer wants to know, in the background: one question at a time, of those that wait only the
 * newest, first without what would have tipped the balance and, when the question has stood still for a while, with it.
 * An answer that came too late for its subject, or tells of a later period than is wanted now, is dropped. All methods
 * belong to one thread, the foreground.
 */
final class Enquiry {
    /** Least time from one question to the next about the same subject [ms]. */
    static final long BETWEEN = 500;

    /** How long a question stands still before it is worth the whole effort [ms]. */
    static final long STILL = 700;

    private final Inquirer inquirer;
    private final Executor background;
    private final Executor foreground;
    private final LongSupplier clock;
    private final Consumer<Answer> listener;

    private Question wanted;
    private long wantedSince;
    private Question asked;
    private long askedAt;
    private boolean running;
    private Question answered;
    private boolean answeredInFull;

    /**
     * An enquiry.
     *
     * @param inquirer   answers
     * @param background where it is asked
     * @param foreground where answers are received
     * @param clock      milliseconds
     * @param listener   receives answers
     */
    Enquiry(Inquirer inquirer, Executor background, Executor foreground, LongSupplier clock,
            Consumer<Answer> listener) {
        this.inquirer = inquirer;
        this.background = background;
        this.foreground = foreground;
        this.clock = clock;
        this.listener = listener;
    }

    /** From now on this is wanted; null: nothing. */
    void want(Question question) {
        if (question == null || !question.equals(wanted)) {
            wanted = question;
            wantedSince = clock.getAsLong();
        }
        advance();
    }

    /** Whether there is anything yet to ask or to hear. */
    boolean isPending() {
        return wanted != null && !(wanted.equals(answered) && answeredInFull);
    }

    /** Asks what is due now. To be called now and then while something is pending. */
    void advance() {
        if (running || !isPending()) {
            return;
        }
        long now = clock.getAsLong();
        if (!wanted.equals(answered)) {
            if (!wanted.hasSubjectOf(asked) || now - askedAt >= BETWEEN) {
                ask(false);
            }
        } else if (now - wantedSince >= STILL) {
            ask(true);
        }
    }

    private void ask(boolean tipping) {
        Question question = wanted;
        running = true;
        asked = question;
        askedAt = clock.getAsLong();
        background.execute(() -> {
            Answer answer = answer(question, tipping);
            foreground.execute(() -> receive(answer));
        });
    }

    private Answer answer(Question question, boolean tipping) {
        try {
            return new Answer(question, tipping, inquirer.ask(question.query(), tipping), "");
        } catch (InvalidInput e) {
            return new Answer(question, tipping, null, e.getMessage());
        } catch (RuntimeException e) {
            return new Answer(question, tipping, null, "The model could not answer: " + e.getMessage());
        }
    }

    private void receive(Answer answer) {
        running = false;
        if (isTimely(answer.question())) {
            answered = answer.question();
            answeredInFull = answer.tipping() || !answer.problem().isEmpty();
            listener.accept(answer);
        }
        advance();
    }

    private boolean isTimely(Question question) {
        return question.hasSubjectOf(wanted)
                && question.query().period() <= wanted.query().period();
    }
}
