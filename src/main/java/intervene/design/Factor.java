package intervene.design;

import java.util.List;

/**
 * A parameter that an experiment varies.
 *
 * @param path       path of the parameter, or of one argument of its distribution
 * @param unit       its unit; {@code "1"} for a pure number
 * @param numeric    whether its levels are numbers
 * @param base       its level in the scenario that is varied
 * @param levels     its levels as the configuration spells them; empty where it has a range without levels, or depends
 * @param range      the range that it varies over; null where its levels are listed
 * @param dependence how its levels depend on another factor; null where they do not
 */
public record Factor(
        String path,
        String unit,
        boolean numeric,
        String base,
        List<String> levels,
        Range range,
        Dependence dependence) {
    /** A factor with listed levels. */
    public static Factor of(String path, boolean numeric, String base, List<String> levels) {
        return new Factor(path, "1", numeric, base, levels, null, null);
    }

    /** A factor with a range. */
    public static Factor of(String path, String base, Range range) {
        return new Factor(path, "1", true, base, List.of(), range, null);
    }
}
