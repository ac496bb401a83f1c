package intervene.design;

import intervene.param.Numbers;
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

    /**
     * The level at a position in the unit interval: the range's, or where it has none, the listed level into whose part
     * the position falls, all parts being equal.
     */
    public String at(double position) {
        if (range != null) {
            return range.at(position);
        }
        int part = (int) StrictMath.floor(position * levels.size());
        return levels.get(StrictMath.max(0, StrictMath.min(levels.size() - 1, part)));
    }

    /** Whether a level is the base, however both are spelled. */
    public boolean isBase(String level) {
        return level.equals(base) || numeric && isSameNumber(level, base);
    }

    /** Whether both are numbers, and the same. */
    static boolean isSameNumber(String a, String b) {
        try {
            return Numbers.parse(a) == Numbers.parse(b);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
