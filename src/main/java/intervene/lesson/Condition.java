package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.param.Numbers;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something that must hold of the runs of a step, so that its text and its right answer are true.
 *
 * @param origin   where it is written
 * @param fact     of what
 * @param relation how it must stand
 * @param bound    to what
 */
public record Condition(String origin, Fact fact, Relation relation, Bound bound) {

    /** How a fact stands to something else. */
    enum Relation {
        ABOVE("above "), BELOW("below "), AT_LEAST("at least "), AT_MOST("at most "), INCLUDING("including "),
        NOT("not "), EQUAL("");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        private boolean isOrder() {
            return ordinal() <= AT_MOST.ordinal();
        }
    }

    /**
     * What a fact is compared with.
     *
     * @param written as it is written
     * @param number  the number; NaN for a word
     * @param fact    another fact; null where it is none
     */
    record Bound(String written, double number, Fact fact) {
        private static Bound of(String text) {
            try {
                return new Bound(text, Numbers.parse(text), null);
            } catch (IllegalArgumentException e) {
                return new Bound(text, Double.NaN, Fact.find(text).orElse(null));
            }
        }

        /** What a value is compared with; {@code reputation} is a word to a word, and a reason to a number. */
        private Value beside(Value value, Evidence evidence) {
            boolean asked = fact != null && (fact.right() || !Double.isNaN(value.number()));
            return asked ? evidence.of(fact) : new Value(written, written, number);
        }
    }

    /**
     * The condition that an entry of a check denotes: {@code killed: above 1000}, {@code verdict of USA: not willing}.
     *
     * @throws InvalidInput if it denotes none
     */
    static Condition parse(String origin, String fact, String text) {
        Relation relation = Arrays.stream(Relation.values())
                .filter(r -> text.startsWith(r.word))
                .findFirst()
                .orElseThrow();
        Bound bound = Bound.of(text.substring(relation.word.length()).strip());
        if (relation.isOrder() && bound.fact() == null && Double.isNaN(bound.number())) {
            throw new InvalidInput("'" + bound.written() + "' is neither a number nor something that can be said of a"
                    + " run, so nothing can be " + relation.word + "it.");
        }
        return new Condition(origin, Fact.parse(fact), relation, bound);
    }

    /** What is wrong with it in these runs; empty where it holds. */
    Optional<String> problem(Evidence evidence) {
        try {
            Value value = evidence.of(fact);
            Value other = bound.beside(value, evidence);
            return holds(value, other)
                    ? Optional.empty()
                    : Optional.of("the lesson relies on '" + this + "', but in the model " + fact + " is "
                            + value.key() + (bound.written().equals(other.key()) ? "" : ", and " + bound.written()
                            + " is " + other.key())
                            + ". Change the lesson, or what the step shows.");
        } catch (InvalidInput e) {
            return Optional.of("'" + this + "' cannot be checked: " + e.getMessage());
        }
    }

    private boolean holds(Value value, Value other) {
        double x = value.number();
        double y = other.number();
        return switch (relation) {
            case ABOVE -> x > y;
            case BELOW -> x < y;
            case AT_LEAST -> x >= y;
            case AT_MOST -> x <= y;
            case INCLUDING -> (", " + value.key() + ", ").contains(", " + other.key() + ", ");
            case NOT -> !isSame(value, other);
            case EQUAL -> isSame(value, other);
        };
    }

    private static boolean isSame(Value value, Value other) {
        boolean numbers = !Double.isNaN(value.number()) && !Double.isNaN(other.number());
        return numbers ? Double.compare(value.number(), other.number()) == 0 : value.key().equals(other.key());
    }

    @Override
    public String toString() {
        return fact + ": " + relation.word + bound.written();
    }
}
