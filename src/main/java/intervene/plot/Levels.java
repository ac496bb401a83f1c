package intervene.plot;

import intervene.param.Numbers;
import java.util.Arrays;
import java.util.List;

/**
 * The levels along an axis without numbers, in the order in which they are shown.
 *
 * @param name what they are levels of, with a unit where there is one: {@code Majority [votes]}
 */
public record Levels(String name, List<String> labels) {

    public Levels {
        labels = List.copyOf(labels);
    }

    /** Numeric levels. */
    public static Levels of(String name, double... levels) {
        return new Levels(name, Arrays.stream(levels).mapToObj(Numbers::text).toList());
    }

    /**
     * Checks that there is one of something for each level.
     *
     * @throws IllegalArgumentException if not
     */
    void requireEach(int number) {
        if (number != size()) {
            throw new IllegalArgumentException(number + " of what should be one for each of " + size() + " levels of "
                    + name);
        }
    }

    int size() {
        return labels.size();
    }
}
