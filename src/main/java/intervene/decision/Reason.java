package intervene.decision;

import java.util.function.ToDoubleFunction;

/** The reasons that the literature debates: what {@link Ledger} weighs, with a sentence for people and the passage. */
public enum Reason {
    POSITIVE_DUTY(true, Ledger::positiveDuty, "a duty to rescue outsiders, shared with other able bystanders", "Pattison 2013, II; Slovic 2007"),
    NEGATIVE_DUTY(true, Ledger::negativeDuty, "a duty to redress harm it once did to the host", "Pattison 2013, II"),
    NARROW_INTEREST(true, Ledger::narrowInterest, "an interest in being spared refugees and trouble at the border", "Pattison 2013, II"),
    ENLIGHTENED_INTEREST(true, Ledger::enlightenedInterest, "an interest in a rule-governed world", "Pattison 2013, II"),
    REPUTATION(true, Ledger::reputation, "approval for acting and shame for staying out", "Pattison 2013, II"),
    COST_TO_CITIZENS(false, Ledger::costToCitizens, "money that is owed to its own citizens", "Pattison 2013, III (i)"),
    SOLDIERS(false, Ledger::soldiers, "its soldiers' lives", "Pattison 2013, III (ii)"),
    THIRD_PARTIES_HARMED(false, Ledger::thirdPartiesHarmed, "bystanders whom the intervention would kill", "Pattison 2013, III (iii)"),
    THIRD_PARTIES_FORGONE(false, Ledger::thirdPartiesForgone, "lives that the same money would save as aid", "Pattison 2013, III (iii)"),
    ILLEGALITY(false, Ledger::illegality, "the ban on force without authority", "DIIS 2005, 4");

    private final boolean speaksFor;
    private final ToDoubleFunction<Ledger> size;
    private final String sentence;
    private final String source;

    Reason(boolean speaksFor, ToDoubleFunction<Ledger> size, String sentence, String source) {
        this.speaksFor = speaksFor;
        this.size = size;
        this.sentence = sentence;
        this.source = source;
    }

    /** Whether it speaks for intervening. */
    public boolean speaksFor() {
        return speaksFor;
    }

    /** Its size in a ledger, never negative [own citizens' lives]. */
    public double in(Ledger ledger) {
        return size.applyAsDouble(ledger);
    }

    /** What it is, for people. */
    public String sentence() {
        return sentence;
    }

    /** Where the literature debates it. */
    public String source() {
        return source;
    }
}
