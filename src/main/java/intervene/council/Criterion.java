package intervene.council;

import intervene.decision.Criteria;
import java.util.function.ToDoubleFunction;

/** The five criteria of legitimacy as bars show them. */
enum Criterion {
    SERIOUS_THREAT("Serious threat", "Threat", "Deaths so far and to come, and how visible they are.",
            Criteria::seriousThreat),
    PROPER_PURPOSE("Proper purpose", "Purpose", "How little narrow self-interest there is in the reasons of the lead.",
            Criteria::properPurpose),
    LAST_RESORT("Last resort", "Last resort", "Grows with the time since the first milder measure; 1 in an emergency.",
            Criteria::lastResort),
    PROPORTIONAL_MEANS("Proportional means", "Means", "Whether it is no more force than the task takes.",
            Criteria::proportionalMeans),
    BALANCE("Balance of consequences", "Consequences",
            "Lives saved against lives lost, less where the host is powerful.",
            Criteria::balanceOfConsequences);

    private final String label;
    private final String brief;
    private final String sentence;
    private final ToDoubleFunction<Criteria> value;

    Criterion(String label, String brief, String sentence, ToDoubleFunction<Criteria> value) {
        this.label = label;
        this.brief = brief;
        this.sentence = sentence;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** Where there is little room. */
    String brief() {
        return brief;
    }

    String sentence() {
        return sentence;
    }

    double of(Criteria k) {
        return value.applyAsDouble(k);
    }
}
