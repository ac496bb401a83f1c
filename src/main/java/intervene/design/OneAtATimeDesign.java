package intervene.design;

import intervene.param.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Point 0 is the scenario as it is; then come the levels of each axis, one after the other, with all other factors at
 * their bases. Levels that are the base are left out. A factor whose levels depend on another takes those that belong
 * to the other's base.
 */
public final class OneAtATimeDesign implements Design {
    private final List<Axis> axes;
    private final List<String> bases;
    /** First factor of each axis. */
    private final int[] firstFactor;
    /** What is put in the place of the bases at each point: axis, and levels of its factors. */
    private final List<Change> changes = new ArrayList<>();

    private record Change(int axis, List<String> levels) {}

    /**
     * Lists the levels, which are as many as the configuration has.
     *
     * @throws InvalidInput if a table lacks levels at the other factor's base
     */
    OneAtATimeDesign(List<Axis> axes) {
        this.axes = axes;
        this.bases = factors().stream().map(Factor::base).toList();
        this.firstFactor = new int[axes.size()];
        for (int i = 0; i < axes.size(); i++) {
            firstFactor[i] = i == 0 ? 0 : firstFactor[i - 1] + axes.get(i - 1).factors().size();
            addChanges(i);
        }
    }

    private void addChanges(int axis) {
        List<Factor> factors = axes.get(axis).factors();
        for (List<String> levels : levels(axes.get(axis))) {
            boolean isBase = true;
            for (int i = 0; i < factors.size(); i++) {
                isBase &= factors.get(i).isBase(levels.get(i));
            }
            if (!isBase) {
                changes.add(new Change(axis, levels));
            }
        }
    }

    private List<List<String>> levels(Axis axis) {
        var levels = new ArrayList<List<String>>();
        if (axis.dependence() != null) {
            dependent(axis).forEach(level -> levels.add(List.of(level)));
        }
        for (int i = 0; i < axis.size(); i++) {
            levels.add(axis.listed(i));
        }
        return levels;
    }

    private List<String> dependent(Axis axis) {
        Dependence dependence = axis.dependence();
        Factor other = factors().stream().filter(f -> f.path().equals(dependence.on())).findFirst().orElseThrow();
        return Combinations.dependent(axis, other.base());
    }

    @Override
    public DesignKind kind() {
        return DesignKind.ONE_AT_A_TIME;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    @Override
    public long size() {
        return 1L + changes.size();
    }

    @Override
    public List<String> point(long number) {
        Objects.checkIndex(number, size());
        var levels = new ArrayList<>(bases);
        if (number > 0) {
            Change change = changes.get((int) number - 1);
            for (int i = 0; i < change.levels().size(); i++) {
                levels.set(firstFactor[change.axis()] + i, change.levels().get(i));
            }
        }
        return List.copyOf(levels);
    }

    /** The axis that is varied at a point; -1 at point 0, where none is. */
    public int varied(long number) {
        Objects.checkIndex(number, size());
        return number == 0 ? -1 : changes.get((int) number - 1).axis();
    }
}
