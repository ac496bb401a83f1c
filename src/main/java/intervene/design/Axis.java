package intervene.design;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One direction in which a design varies: a factor, or several that vary together, level by level.
 *
 * @param factors at least one; with listed levels, as many in each
 */
public record Axis(List<Factor> factors) {
    /** Paths of its factors, joined by {@code +}. */
    public String name() {
        return factors.stream().map(Factor::path).collect(Collectors.joining(" + "));
    }
}
