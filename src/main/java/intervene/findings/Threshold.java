package intervene.findings;

import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which points are of interest: those whose mean of an indicator lies on one side of a number.
 *
 * @param indicator which
 * @param relation  {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param limit     the number, in the indicator's unit
 */
public record Threshold(Indicator indicator, String relation, double limit) {
    private static final Pattern NOTATION = Pattern.compile("\\s*([a-z_]+)\\s*(<=|>=|<|>)\\s*(\\S+)\\s*");

    /**
     * The threshold that a text denotes.
     *
     * @param text for example {@code saved_share < 0.1}
     */
    public static Threshold parse(String text) {
        Matcher m = NOTATION.matcher(text);
        if (!m.matches()) {
            throw new InvalidInput("--discover: '" + text + "' is not a threshold. Write for example"
                    + " --discover 'saved_share < 0.1'.");
        }
        try {
            return new Threshold(indicator(m.group(1), "--discover"), m.group(2), Numbers.parse(m.group(3)));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("--discover: " + e.getMessage());
        }
    }

    /** The indicator of this name. */
    static Indicator indicator(String label, String origin) {
        List<String> labels = Arrays.stream(Indicator.values()).map(Indicator::label).toList();
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new InvalidInput(origin + ": there is no indicator '" + label + "'. " + Nearest.suggestion(label, labels));
        }
        return Indicator.values()[index];
    }

    /** Whether a mean meets it; an undefined one does not. */
    public boolean isMet(double mean) {
        return switch (relation) {
            case "<" -> mean < limit;
            case "<=" -> mean <= limit;
            case ">" -> mean > limit;
            default -> mean >= limit;
        };
    }

    @Override
    public String toString() {
        return indicator.label() + " " + relation + " " + Numbers.text(limit);
    }
}
