package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.DesignKind;
import intervene.design.DesignSettings;
import intervene.design.Designs;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads which design a sweep has, and the numbers that it needs. */
final class SweepDesign {
    static final String KEY = "design";
    private static final WorldRange POINTS = WorldRange.of("[1, 2147483647]", "");
    private static final WorldRange GRID = WorldRange.of("[2, 1000]", "");
    private static final WorldRange SEED = WorldRange.of("[-2147483648, 2147483647]", "");
    private static final int USUAL_GRID = 4;
    private static final int USUAL_SEED = 1;
    private static final Set<DesignKind> CUBE =
            Stream.of(DesignKind.values()).filter(DesignKind::isCube).collect(Collectors.toSet());
    private static final Set<DesignKind> NOT_LIST =
            Stream.of(DesignKind.values()).filter(k -> k != DesignKind.LIST).collect(Collectors.toSet());

    /** Keys that only some designs have. */
    private static final Map<String, Set<DesignKind>> KINDS = Map.of(
            "points", CUBE,
            "designSeed", CUBE,
            "gridLevels", Set.of(DesignKind.MORRIS),
            "file", Set.of(DesignKind.LIST),
            "factors", NOT_LIST,
            "zip", NOT_LIST);

    private final WorldSection root;
    private final DesignKind kind;
    private final int points;
    private final int seed;
    private final int gridLevels;

    /** Reads what there is; what is wrong is noted. */
    SweepDesign(WorldSection root) {
        this.root = root;
        kind = readKind();
        points = FactorRange.whole(root, "points", POINTS, 0);
        seed = FactorRange.whole(root, "designSeed", SEED, USUAL_SEED);
        gridLevels = readGrid();
        if (kind != null) {
            checkKeys();
        }
    }

    /** Which design; null where that is not said. */
    DesignKind kind() {
        return kind;
    }

    private DesignKind readKind() {
        List<String> labels =
                Stream.of(DesignKind.values()).map(DesignKind::label).toList();
        boolean blank = root.value(KEY) instanceof ScalarNode name && name.getValue().isBlank();
        if (root.value(KEY) == null || blank) {
            root.problem(root.value(KEY), KEY, "there is none. Write design: and one of " + String.join(", ", labels)
                    + ".");
            return null;
        }
        String text = root.text(KEY, "");
        for (DesignKind each : DesignKind.values()) {
            if (each.label().equals(text)) {
                return each;
            }
        }
        if (!text.isEmpty()) {
            root.problem(root.value(KEY), KEY, "'" + text + "' is no design. " + Nearest.suggestion(text, labels)
                    + " Allowed are " + String.join(", ", labels) + ".");
        }
        return null;
    }

    private int readGrid() {
        int levels = FactorRange.whole(root, "gridLevels", GRID, USUAL_GRID);
        if (levels % 2 != 0) {
            root.problem(root.value("gridLevels"), "gridLevels", levels
                    + " is odd; steps are half of the levels. Write an even number.");
        }
        return levels % 2 == 0 ? levels : USUAL_GRID;
    }

    private void checkKeys() {
        for (String key : List.of("points", "designSeed", "gridLevels", "file", "factors", "zip")) {
            if (root.value(key) != null && !KINDS.get(key).contains(kind)) {
                String others = Stream.of(DesignKind.values())
                        .filter(KINDS.get(key)::contains)
                        .map(DesignKind::label)
                        .collect(Collectors.joining(", "));
                root.problem(root.value(key), key, "this is for design: " + others + ", not for " + kind.label()
                        + remedy(key));
            }
        }
    }

    private String remedy(String key) {
        return kind == DesignKind.LIST && KINDS.get(key) == NOT_LIST
                ? ", whose file names the factors in its first line. Remove it."
                : ". Remove it.";
    }

    /** What is said of the design; only where a kind is. */
    DesignSettings settings(List<Axis> axes) {
        return new DesignSettings(kind, List.copyOf(axes), kind.isCube() ? points : 0, seed, gridLevels);
    }

    /** Where the design is named; the beginning of the file where it is not. */
    String origin(String file) {
        return root.value(KEY) == null ? file : SettingsReader.origin(file, root.value(KEY));
    }

    /** The design; null where something is wrong with it, or with anything before. */
    Design make(List<Axis> axes, String file, Problems problems) {
        DesignSettings settings = settings(axes);
        Designs.check(settings, origin(file), problems);
        try {
            return problems.isEmpty() ? Designs.of(settings) : null;
        } catch (InvalidInput e) {
            e.getMessage().lines().forEach(line -> problems.add(origin(file), "", line));
            return null;
        }
    }
}
