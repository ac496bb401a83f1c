package intervene.findings;

import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.Factor;
import intervene.param.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The design points as numbers. Of factors that vary together the first is the number. A number
 * counts by its position in the factor's range, on the factor's scale, where it has one; a choice by the index of its
 * level, in the order in which the design first uses them.
 */
public final class Inputs {
    private final Design design;
    private final int[] first;
    private final boolean[] choice;
    private final List<Map<String, Integer>> known = new ArrayList<>();
    private final List<List<String>> levels = new ArrayList<>();
    /** Of each level the first factor's. */
    private final List<List<String>> leading = new ArrayList<>();
    private final int[][] index;

    public Inputs(Design design) {
        this.design = design;
        List<Axis> axes = design.axes();
        first = new int[axes.size()];
        choice = new boolean[axes.size()];
        index = new int[Math.toIntExact(design.size())][axes.size()];
        int factor = 0;
        for (int axis = 0; axis < axes.size(); axis++) {
            first[axis] = factor;
            factor += axes.get(axis).factors().size();
            choice[axis] = !factor(axis).numeric();
            known.add(new HashMap<>());
            levels.add(new ArrayList<>());
            leading.add(new ArrayList<>());
        }
        for (int point = 0; point < index.length; point++) {
            List<String> texts = design.point(point);
            for (int axis = 0; axis < first.length; axis++) {
                index[point][axis] = indexOf(texts.subList(first[axis], first[axis] + axes.get(axis).factors().size()), axis);
            }
        }
    }

    private int indexOf(List<String> texts, int axis) {
        String level = String.join(" + ", texts);
        Integer index = known.get(axis).putIfAbsent(level, levels.get(axis).size());
        if (index == null) {
            levels.get(axis).add(level);
            leading.get(axis).add(texts.get(0));
            return levels.get(axis).size() - 1;
        }
        return index;
    }

    private Factor factor(int axis) {
        return design.axes().get(axis).factors().get(0);
    }

    public int points() {
        return index.length;
    }

    public int axes() {
        return first.length;
    }

    public boolean isChoice(int axis) {
        return choice[axis];
    }

    /** Levels of an axis, as the configuration spells them; of factors that vary together, joined by {@code +}. */
    public List<String> levels(int axis) {
        return levels.get(axis);
    }

    /** Index of the level, by point and axis. */
    public int[][] indices() {
        return index;
    }

    /** The level of a number as it is, without regard to scale. */
    public double value(int point, int axis) {
        return Numbers.parse(leading.get(axis).get(index[point][axis]));
    }

    /** Position of a number on its scale, or index of a choice. */
    public double coordinate(int point, int axis) {
        if (choice[axis]) {
            return index[point][axis];
        }
        double value = value(point, axis);
        return factor(axis).range() == null ? value : factor(axis).range().position(value);
    }
}
