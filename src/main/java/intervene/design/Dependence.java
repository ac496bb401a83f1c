package intervene.design;

import intervene.param.InvalidInput;
import intervene.param.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Levels of a factor that depend on the level of another one, which stands before it.
 *
 * @param on      path of the other factor
 * @param kind    how
 * @param table   for {@code TABLE}: the levels at each level of the other factor, as the configuration spells both
 * @param numbers for {@code SUM} and {@code PRODUCT}: what is added to, or multiplied with, the other factor's level
 */
public record Dependence(String on, Kind kind, Map<String, List<String>> table, List<Double> numbers) {
    /** How levels follow from the other factor's level. */
    public enum Kind {
        TABLE, SUM, PRODUCT
    }

    /**
     * The levels where the other factor has this level. Sums and products are those of the decimals as written, so that
     * 0.1 and 0.2 make 0.3.
     *
     * @throws InvalidInput if the table has no levels there, or sum and product are no finite number
     */
    public List<String> levels(String other) {
        if (kind == Kind.TABLE) {
            return listed(other);
        }
        var levels = new ArrayList<String>();
        for (double number : numbers) {
            levels.add(combined(other, number));
        }
        return List.copyOf(levels);
    }

    private List<String> listed(String other) {
        List<String> levels = table.getOrDefault(key(other), List.of());
        if (levels.isEmpty()) {
            throw new InvalidInput("there are no levels where " + on + " is " + other + ", only where it is "
                    + String.join(", ", table.keySet()) + ". Add some.");
        }
        return levels;
    }

    private String key(String other) {
        return table.containsKey(other) ? other : table.keySet().stream()
                .filter(key -> Factor.isSameNumber(key, other)).findFirst().orElse(other);
    }

    private String combined(String other, double number) {
        double result = exact(number(other), new BigDecimal(Numbers.text(number))).doubleValue();
        if (Double.isInfinite(result)) {
            throw new InvalidInput(other + " and " + Numbers.text(number)
                    + " together are too large for a number. Lower one of them.");
        }
        return Numbers.text(result);
    }

    private BigDecimal number(String other) {
        try {
            return new BigDecimal(Numbers.text(Numbers.parse(other)));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("levels can be added to " + on + " or multiplied with it only if it is a number: "
                    + e.getMessage() + " Use a table of levels.");
        }
    }

    private BigDecimal exact(BigDecimal other, BigDecimal number) {
        return kind == Kind.SUM ? other.add(number) : other.multiply(number);
    }
}
