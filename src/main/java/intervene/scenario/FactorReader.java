package intervene.scenario;

import intervene.design.Dependence;
import intervene.design.DesignKind;
import intervene.design.Factor;
import intervene.design.Range;
import intervene.param.Distribution.Family;
import intervene.param.Nearest;
import intervene.param.ParameterSpec;
import intervene.param.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what a sweep varies: parameters, by dotted or nested path, with their levels. */
final class FactorReader {
    private final WorldSection root;
    private final String file;
    private final DesignKind kind;
    private final FactorCheck check;
    private final FactorLevels levels;
    private final Problems problems;
    private final Map<String, Factor> factors = new LinkedHashMap<>();
    /** Where each path was given, also one whose factor is faulty. */
    private final Map<String, String> origins = new LinkedHashMap<>();

    /**
     * A reader of one sweep.
     *
     * @param root the whole file
     * @param kind the design; null where that could not be read
     */
    FactorReader(WorldSection root, String file, DesignKind kind, FactorCheck check, Problems problems) {
        this.root = root;
        this.file = file;
        this.kind = kind;
        this.check = check;
        this.problems = problems;
        this.levels = new FactorLevels(file, check, problems);
    }

    /** The factors that are sound, by path, in the order of the file. */
    Map<String, Factor> read(MappingNode factors) {
        SettingsReader.named(factors).forEach(entry -> collect(entry, ""));
        return this.factors;
    }

    /** Paths of all factors, also of those that are faulty. */
    Set<String> paths() {
        return origins.keySet();
    }

    private void collect(NodeTuple entry, String prefix) {
        String path = prefix + SettingsReader.name(entry);
        String origin = SettingsReader.origin(file, entry.getKeyNode());
        if (entry.getValueNode() instanceof MappingNode mapping && isNested(path, mapping)) {
            SettingsReader.named(mapping).forEach(inner -> collect(inner, path + "."));
        } else if (isNew(path, origin) && check.isVariable(path, origin, origins.keySet())) {
            Factor factor = factor(path, origin, entry.getValueNode());
            if (factor != null) {
                factors.put(path, factor);
            }
        }
    }

    /** Whether a mapping holds parts of a path, rather than a value at this path. */
    static boolean isNested(String path, MappingNode mapping) {
        if (Parameters.CATALOGUE.groups().contains(path)) {
            return true;
        }
        boolean distribution = Parameters.CATALOGUE
                .find(path)
                .filter(spec -> spec.isDistribution() && spec.path().equals(path))
                .isPresent();
        return distribution
                && !SettingsReader.isDistribution(mapping)
                && mapping.getValue().stream().anyMatch(e -> isArgument(SettingsReader.name(e)));
    }

    private static boolean isArgument(String name) {
        return Stream.of(Family.values()).anyMatch(f -> f.arguments().contains(name));
    }

    private boolean isNew(String path, String origin) {
        String earlier = origins.putIfAbsent(path, origin);
        if (earlier != null) {
            problems.add(origin, path, "this was given already at " + earlier + ". Keep one of the two.");
        }
        return earlier == null;
    }

    private Factor factor(String path, String origin, Node value) {
        if (value instanceof SequenceNode sequence) {
            return listed(path, origin, sequence.getValue());
        }
        if (value instanceof MappingNode) {
            WorldSection form = root.below(value, path);
            if (form.value("of") != null) {
                return dependent(path, form);
            }
            if (form.value("range") != null) {
                return ranging(path, form);
            }
        }
        problems.add(origin, path, "a factor has a list of levels, such as " + example(path)
                + ", or a range, {range: [least, greatest]}, or levels that depend on another factor, {of: its path,"
                + " plus: [1, 2]} or {of: its path, levels: {its level: [levels]}}.");
        return null;
    }

    private static String example(String path) {
        ParameterSpec spec = FactorCheck.spec(path);
        if (spec.isChoice()) {
            return "[" + String.join(", ", spec.choices()) + "]";
        }
        if (spec.type() == List.class) {
            return "[[], [BRA, IND]]";
        }
        String value = spec.isDistribution() ? "0.5" : spec.defaultText();
        return spec.type() == boolean.class ? "[true, false]" : "[" + value + ", another value]";
    }

    private Factor listed(String path, String origin, List<Node> nodes) {
        int least = kind != null && kind.isCube() ? 2 : 1;
        if (nodes.size() < least) {
            problems.add(origin, path, "a factor has at least " + (least == 1 ? "one level" : "two levels")
                    + ". Add some, or leave it out.");
            return null;
        }
        List<String> texts = levels.read(path, nodes);
        return texts == null ? null : factor(path, texts, null, null);
    }

    private Factor ranging(String path, WorldSection form) {
        if (!FactorCheck.spec(path).isNumeric()) {
            form.problem(form.value("range"), "range", "only numbers have a range. List levels instead, such as "
                    + example(path) + ".");
            return null;
        }
        var reader = new FactorRange(path, form, kind);
        Range range = reader.read(levels, check);
        List<String> spaced = reader.levels(range);
        return range == null || spaced == null ? null : factor(path, spaced, range, null);
    }

    private Factor dependent(String path, WorldSection form) {
        String on = form.text("of", "");
        Factor other = factors.get(on);
        if (kind != null && kind.isCube()) {
            form.problem(form.value("of"), "of", "levels that depend on another factor are for factorial and"
                    + " one-at-a-time, not for " + kind.label() + ". Give it a range, or levels of its own.");
            return null;
        }
        if (other == null && !on.isEmpty() && !origins.containsKey(on)) {
            form.problem(form.value("of"), "of", "'" + on + "' is no factor that stands before this one. "
                    + (factors.isEmpty() ? "Write that one first." : Nearest.hint(on, factors.keySet())));
        }
        Dependence dependence = other == null ? null : new FactorDependence(path, other, form).read(levels);
        return dependence == null ? null : factor(path, List.of(), null, dependence);
    }

    private Factor factor(String path, List<String> texts, Range range, Dependence dependence) {
        boolean numeric = FactorCheck.isNumeric(path, texts.isEmpty() ? FactorLevels.listed(dependence) : texts);
        return new Factor(path, FactorCheck.unit(path), numeric, check.base(path), texts, range, dependence);
    }
}
