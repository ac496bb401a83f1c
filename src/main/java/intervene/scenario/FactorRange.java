package intervene.scenario;

import intervene.design.DesignKind;
import intervene.design.Range;
import intervene.design.Scale;
import intervene.domain.Labels;
import intervene.param.InvalidInput;
import intervene.param.Numbers;
import intervene.param.Setting;
import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the range of a factor: {@code {range: [0.5, 10], scale: log, levels: 5}}. */
final class FactorRange {
    private static final WorldRange COUNT = WorldRange.of("[2, 1000000]", "");

    private final String path;
    private final WorldSection form;
    private final DesignKind kind;

    /**
     * A reader of one range.
     *
     * @param path the factor's
     * @param form what is written there
     * @param kind the design; null where that could not be read
     */
    FactorRange(String path, WorldSection form, DesignKind kind) {
        this.path = path;
        this.form = form;
        this.kind = kind;
    }

    /** The range; null where it is none. */
    Range read(FactorLevels levels, FactorCheck check) {
        form.expect(List.of("range"), List.of("scale", "levels"));
        List<Node> nodes = form.items("range");
        if (nodes.size() != 2) {
            problem("range", "a range has two ends. Write [least, greatest].");
            return null;
        }
        List<Setting> ends = levels.settings(path, nodes);
        Scale scale = scale();
        return ends == null || scale == null || !check.areLevels(ends) ? null : range(ends, scale);
    }

    private Range range(List<Setting> ends, Scale scale) {
        try {
            boolean whole = FactorCheck.spec(path).type() == int.class;
            return new Range(end(ends.get(0)), end(ends.get(1)), scale, whole);
        } catch (InvalidInput e) {
            problem("range", e.getMessage());
            return null;
        }
    }

    private static double end(Setting setting) {
        try {
            return Numbers.parse(setting.text());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("the ends of a range are numbers. " + e.getMessage());
        }
    }

    /** The scale; null where it is none. */
    private Scale scale() {
        String text = form.text("scale", Labels.of(Scale.LINEAR));
        for (Scale scale : Scale.values()) {
            if (Labels.of(scale).equals(text)) {
                return scale;
            }
        }
        problem("scale", "'" + text + "' is no scale. Allowed are linear and log.");
        return null;
    }

    /** The levels that it is to have, evenly spaced on its scale; none where the design needs none; null if wrong. */
    List<String> levels(Range range) {
        boolean given = form.value("levels") != null;
        if (kind == null) {
            return List.of();
        }
        if (kind.isCube()) {
            if (given) {
                problem("levels", "a number of levels is for factorial and one-at-a-time; " + kind.label()
                        + " takes values from the whole range. Remove it.");
            }
            return given ? null : List.of();
        }
        if (!given) {
            problem("range", kind.label() + " takes listed levels. List them, or say how many the range has:"
                    + " {range: [least, greatest], levels: 5}.");
            return null;
        }
        int count = whole(form, "levels", COUNT, 0);
        return range == null || count == 0 ? null : spaced(range, count);
    }

    private List<String> spaced(Range range, int count) {
        List<String> levels = IntStream.range(0, count)
                .mapToObj(i -> range.at((double) i / (count - 1)))
                .distinct()
                .toList();
        if (levels.size() < count) {
            problem("levels", "the range has not as many values that differ. Write at most " + levels.size() + ".");
            return null;
        }
        return levels;
    }

    private void problem(String key, String message) {
        form.problem(form.value(key), key, message);
    }

    /** A whole number of the interval; {@code otherwise} where it is absent or wrong. */
    static int whole(WorldSection section, String key, WorldRange range, int otherwise) {
        double number = section.number(key, range, otherwise);
        if (number != StrictMath.rint(number)) {
            section.problem(section.value(key), key,
                    Numbers.text(number) + " is not a whole number. Allowed is a whole number in " + range + ".");
            return otherwise;
        }
        return (int) number;
    }
}
