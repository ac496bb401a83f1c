package intervene.design;

import intervene.param.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every combination of levels, the last axis fastest. Where levels depend on another factor, the combinations with each
 * of its levels are all those that its level allows.
 */
public final class FactorialDesign implements Design {
    private final List<Axis> axes;
    private final Combinations combinations;

    /**
     * Counts the combinations.
     *
     * @throws InvalidInput if they are more than a long can count, or a table lacks a level that occurs
     */
    FactorialDesign(List<Axis> axes) {
        this.axes = axes;
        this.combinations = new Combinations(axes);
    }

    @Override
    public DesignKind kind() {
        return DesignKind.FACTORIAL;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    @Override
    public long size() {
        return combinations.count();
    }

    @Override
    public List<String> point(long number) {
        Objects.checkIndex(number, size());
        var levels = new ArrayList<String>();
        for (List<String> ofAxis : combinations.at(number)) {
            levels.addAll(ofAxis);
        }
        return List.copyOf(levels);
    }
}
