package intervene.param;

import java.util.List;

/**
 * How a value varies between states or between crises: a family and its arguments. A plain number is the family
 * {@link Family#CONSTANT}. Sampling is the business of {@code random}; this is only the description.
 *
 * @param family what kind of distribution
 * @param first  value of the family's first argument
 * @param second value of its second argument; 0 where the family has only one
 */
public record Distribution(Family family, double first, double second) {

    /** The families a configuration can name, with the names of their arguments and the interval that they cover. */
    public enum Family {
        CONSTANT("value"),
        UNIFORM("low", "high"),
        BETA("mean", "concentration"),
        LOGNORMAL("median", "sigma"),
        POWER_LAW("minimum", "exponent");

        private final List<String> arguments;

        Family(String... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Argument names in order, as a configuration spells them. */
        public List<String> arguments() {
            return arguments;
        }
    }

    /** The same value everywhere. */
    public static Distribution constant(double value) {
        return new Distribution(Family.CONSTANT, value, 0);
    }

    public boolean isConstant() {
        return family == Family.CONSTANT;
    }

    /** Smallest value that can occur; an infimum where the family is open there. */
    public double low() {
        return switch (family) {
            case CONSTANT, UNIFORM, POWER_LAW -> first;
            case BETA, LOGNORMAL -> 0;
        };
    }

    /** The values that can occur, with the open ends that the family has. */
    public Interval support() {
        boolean open = family == Family.BETA || family == Family.LOGNORMAL;
        return new Interval(low(), !open, high(), !open && family != Family.POWER_LAW);
    }

    /** Largest value that can occur; a supremum where the family is open there. */
    public double high() {
        return switch (family) {
            case CONSTANT -> first;
            case UNIFORM -> second;
            case BETA -> 1;
            case LOGNORMAL, POWER_LAW -> Double.POSITIVE_INFINITY;
        };
    }
}
