package intervene.design;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One direction in which a design varies: a factor, or several that vary together, level by level.
 *
 * @param factors at least one; with listed levels, as many in each
 */
public record Axis(List<Factor> factors) {
    /** An axis of one factor. */
    public static Axis of(Factor factor) {
        return new Axis(List.of(factor));
    }

    /** Paths of its factors, joined by {@code +}. */
    public String name() {
        return factors.stream().map(Factor::path).collect(Collectors.joining(" + "));
    }

    /** Number of its listed levels; 0 where its factor has a range without levels, or depends on another. */
    public int size() {
        return factors.get(0).levels().size();
    }

    /** The listed levels at an index, one for each factor. */
    public List<String> listed(int index) {
        return factors.stream().map(factor -> factor.levels().get(index)).toList();
    }

    /** The levels at a position in the unit interval, one for each factor: see {@link Factor#at}. */
    public List<String> at(double position) {
        return factors.stream().map(factor -> factor.at(position)).toList();
    }

    /** Whether all its factors choose among listed levels. */
    public boolean isChoice() {
        return factors.stream().allMatch(factor -> factor.range() == null);
    }

    /** How its levels depend on another factor; null where they do not. */
    public Dependence dependence() {
        return factors.get(0).dependence();
    }
}
