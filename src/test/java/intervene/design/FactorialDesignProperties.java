package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random networks of factors, listed, zipped and dependent, against plain enumeration. */
class FactorialDesignProperties {
    private static final int KINDS = 5;

    /** An axis for each number, which may depend on any factor before it. */
    private static List<Axis> axes(List<Integer> genes) {
        var axes = new ArrayList<Axis>();
        for (int gene : genes) {
            String path = "f" + axes.size();
            int levels = 1 + gene / KINDS % 3;
            int kind = axes.isEmpty() ? 0 : gene % KINDS;
            List<Factor> earlier = axes.stream().flatMap(axis -> axis.factors().stream()).toList();
            int on = gene / (3 * KINDS) % StrictMath.max(1, earlier.size());
            axes.add(switch (kind) {
                case 0 -> Axis.of(Factor.of(path, true, "1", numbers(levels, 1)));
                case 1 -> new Axis(List.of(Factor.of(path, true, "1", numbers(levels, 1)),
                        Factor.of(path + "z", true, "2", numbers(levels, 2))));
                case 2 -> TestAxes.dependent(path, "1", table(axes, earlier.get(on).path(), gene));
                case 3 -> TestAxes.dependent(path, "1", TestAxes.sum(earlier.get(on).path(), steps(levels)));
                default -> TestAxes.dependent(path, "1", TestAxes.product(earlier.get(on).path(), steps(levels)));
            });
        }
        return axes;
    }

    private static List<String> numbers(int count, int step) {
        return IntStream.range(0, count).mapToObj(i -> Integer.toString(1 + i * step)).toList();
    }

    private static Double[] steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> 1.0 + 2 * i).toArray(Double[]::new);
    }

    /** A different number of levels at each level that the other factor can have. */
    private static Dependence table(List<Axis> before, String on, int gene) {
        var others = new TreeSet<String>();
        enumerate(before, new ArrayList<>(), new LinkedHashMap<>()).forEach(point -> others.add(point.get(on)));
        var table = new LinkedHashMap<String, List<String>>();
        int count = gene;
        for (String other : others) {
            table.put(other, numbers(1 + count++ % 3, 3));
        }
        return TestAxes.table(on, table);
    }

    private static List<Map<String, String>> enumerate(
            List<Axis> axes, List<Map<String, String>> out, Map<String, String> point) {
        if (axes.isEmpty()) {
            out.add(new LinkedHashMap<>(point));
            return out;
        }
        Axis axis = axes.get(0);
        Dependence dependence = axis.dependence();
        List<String> dependent = dependence == null ? List.of() : dependence.levels(point.get(dependence.on()));
        for (int i = 0; i < StrictMath.max(axis.size(), dependent.size()); i++) {
            for (Factor factor : axis.factors()) {
                point.put(factor.path(), dependence == null ? factor.levels().get(i) : dependent.get(i));
            }
            enumerate(axes.subList(1, axes.size()), out, point);
            axis.factors().forEach(factor -> point.remove(factor.path()));
        }
        return out;
    }

    @Property(tries = 300)
    void everyCombinationOccursOnceInOrder(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9999) Integer> genes) {
        List<Axis> axes = axes(genes);
        Design design = Designs.of(TestAxes.settings(DesignKind.FACTORIAL, axes, 0, 1));
        List<List<String>> expected = enumerate(axes, new ArrayList<>(), new LinkedHashMap<>()).stream()
                .map(point -> List.copyOf(point.values())).toList();
        assertEquals(expected.size(), design.size());
        assertEquals(expected, TestAxes.points(design));
        assertEquals(expected.size(), new HashSet<>(expected).size());
    }

    @Property(tries = 300)
    void oneAtATimeHasTheBaseAndEveryOtherLevelOnce(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9999) Integer> genes) {
        List<Axis> axes = axes(genes).stream().filter(axis -> axis.dependence() == null).toList();
        Design design = Designs.of(TestAxes.settings(DesignKind.ONE_AT_A_TIME, axes, 0, 1));
        List<String> base = design.factors().stream().map(Factor::base).toList();
        var expected = new HashSet<List<String>>(List.of(base));
        int first = 0;
        for (Axis axis : axes) {
            for (int i = 0; i < axis.size(); i++) {
                var point = new ArrayList<>(base);
                for (int f = 0; f < axis.factors().size(); f++) {
                    point.set(first + f, axis.listed(i).get(f));
                }
                expected.add(point);
            }
            first += axis.factors().size();
        }
        assertEquals(base, design.point(0));
        assertEquals(expected.size(), design.size());
        assertEquals(expected, new HashSet<>(TestAxes.points(design)));
    }
}
