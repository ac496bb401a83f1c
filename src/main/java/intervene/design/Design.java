package intervene.design;

import java.util.List;

/**
 * The points of an experiment. A point follows from its number alone, so that a design of millions of points needs no
 * memory, can be cut into parts, and can be resumed anywhere. Safe to use from several threads.
 */
public interface Design {
    DesignKind kind();

    /** What it varies, in the order of the configuration. */
    List<Axis> axes();

    /** Number of points. */
    long size();

    /**
     * The levels at a point, one for each factor, in the order of {@link #factors}, as the configuration spells them.
     *
     * @param number from 0 to {@code size() - 1}
     */
    List<String> point(long number);

    /** The factors of all axes, in order. */
    default List<Factor> factors() {
        return axes().stream().flatMap(axis -> axis.factors().stream()).toList();
    }
}
