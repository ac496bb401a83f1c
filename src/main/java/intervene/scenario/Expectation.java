package intervene.scenario;

import intervene.observe.Indicator;
import java.util.Map;

/**
 * What an experiment is expected to show, so that its report can say whether it does: how an indicator changes between
 * two groups of design points, all else and all chance being equal.
 *
 * @param pattern   number of the pattern, such as {@code P7}; may be empty
 * @param statement the pattern in words
 * @param indicator what changes
 * @param from      levels of some factors, by path: the points from which it changes
 * @param to        levels of the same factors: the points to which it changes
 * @param change    how
 * @param by        change that is large enough to count, in the indicator's unit; 0 for any
 */
public record Expectation(
        String pattern,
        String statement,
        Indicator indicator,
        Map<String, String> from,
        Map<String, String> to,
        Change change,
        double by) {
    /** How an indicator is expected to change. */
    public enum Change {
        RISES, FALLS,
        /** By less than {@code by} in either direction. */
        STAYS
    }
}
