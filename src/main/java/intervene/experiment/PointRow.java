package intervene.experiment;

import java.util.List;

/**
 * A design point and what is known of it.
 *
 * @param point      number of the point
 * @param levels     level of each factor, as the configuration spells it
 * @param runs       runs that did not fail
 * @param statistics the columns of each indicator in turn, as {@link PointTable} names them; NaN where undefined
 */
record PointRow(long point, List<String> levels, long runs, double[] statistics) {}
