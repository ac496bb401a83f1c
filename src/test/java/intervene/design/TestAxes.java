package intervene.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Axes and settings for tests of designs. */
final class TestAxes {
    static final Range UNIT = new Range(0, 1, Scale.LINEAR, false);

    private TestAxes() {}

    /** So many axes f0, f1, … from 0 to 1. */
    static List<Axis> unit(int number) {
        return IntStream.range(0, number).mapToObj(i -> Axis.of(Factor.of("f" + i, "0.5", UNIT))).toList();
    }

    /** An axis of one factor with listed levels, of which the first is the base. */
    static Axis listed(String path, String... levels) {
        return Axis.of(Factor.of(path, false, levels[0], List.of(levels)));
    }

    static Axis dependent(String path, String base, Dependence dependence) {
        return Axis.of(new Factor(path, "1", true, base, List.of(), null, dependence));
    }

    static Dependence table(String on, Map<String, List<String>> table) {
        return new Dependence(on, Dependence.Kind.TABLE, table, List.of());
    }

    static Dependence sum(String on, Double... numbers) {
        return new Dependence(on, Dependence.Kind.SUM, Map.of(), List.of(numbers));
    }

    static Dependence product(String on, Double... numbers) {
        return new Dependence(on, Dependence.Kind.PRODUCT, Map.of(), List.of(numbers));
    }

    static DesignSettings settings(DesignKind kind, List<Axis> axes, int points, int seed) {
        return new DesignSettings(kind, axes, points, seed, 4);
    }

    /** A design over the unit cube. */
    static CubeDesign cube(DesignKind kind, int axes, int points, int seed) {
        return (CubeDesign) Designs.of(settings(kind, unit(axes), points, seed));
    }

    static List<List<String>> points(Design design) {
        var points = new ArrayList<List<String>>();
        for (long i = 0; i < design.size(); i++) {
            points.add(design.point(i));
        }
        return points;
    }

    static double[][] positions(CubeDesign design) {
        var positions = new double[(int) design.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = design.position(i);
        }
        return positions;
    }
}
