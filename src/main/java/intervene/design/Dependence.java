package intervene.design;

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

    /** The levels where the other factor has this level. */
    public List<String> levels(String other) {
        throw new UnsupportedOperationException("to be written");
    }
}
