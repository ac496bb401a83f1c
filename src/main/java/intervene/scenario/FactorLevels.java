package intervene.scenario;

import intervene.design.Dependence;
import intervene.design.Factor;
import intervene.param.ParameterSpec;
import intervene.param.Problems;
import intervene.param.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads lists of levels, which are texts. */
final class FactorLevels {
    private final String file;
    private final FactorCheck check;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param file     what messages name
     * @param problems receives what is wrong, with the line of the level
     */
    FactorLevels(String file, FactorCheck check, Problems problems) {
        this.file = file;
        this.check = check;
        this.problems = problems;
    }

    /** Texts of levels that are admissible and differ; null where some are or do not. */
    List<String> read(String path, List<Node> nodes) {
        List<Setting> levels = settings(path, nodes);
        return levels != null && check.areLevels(levels) && areDistinct(levels)
                ? levels.stream().map(Setting::text).toList()
                : null;
    }

    /** What nodes say; null where one of them is no value. */
    List<Setting> settings(String path, List<Node> nodes) {
        var settings = new ArrayList<Setting>();
        for (Node node : nodes) {
            String text = text(file, path, node, problems);
            if (text != null) {
                settings.add(new Setting(path, text, SettingsReader.origin(file, node)));
            }
        }
        return settings.size() == nodes.size() ? settings : null;
    }

    private boolean areDistinct(List<Setting> levels) {
        Set<String> met = new HashSet<>();
        boolean distinct = true;
        for (Setting level : levels) {
            if (!met.add(FactorCheck.key(level.text()))) {
                problems.add(level.origin(), level.path(), "the level " + level.text()
                        + " is listed twice. List it once; for more runs of each point, raise replicates.");
                distinct = false;
            }
        }
        return distinct;
    }

    /** The text of a level; null where it is none, which is noted. */
    static String text(String file, String path, Node node, Problems problems) {
        String origin = SettingsReader.origin(file, node);
        ParameterSpec spec = FactorCheck.spec(path);
        boolean isDistribution = node instanceof MappingNode mapping
                && spec.isDistribution()
                && FactorCheck.isWhole(path)
                && SettingsReader.isDistribution(mapping);
        boolean wrongList = node instanceof SequenceNode && spec.type() != List.class;
        if (wrongList || node instanceof MappingNode && !isDistribution) {
            problems.add(origin, path, "each level is one value. Allowed is " + spec.allowed() + ".");
            return null;
        }
        return new SettingsReader(file, problems).read(path, node, origin);
    }

    /** All levels of a factor that are listed somewhere; none where it has a range, or they are computed. */
    static List<String> of(Factor factor) {
        return factor.levels().isEmpty() ? listed(factor.dependence()) : factor.levels();
    }

    /** The levels that a table lists, each once. */
    static List<String> listed(Dependence dependence) {
        return dependence == null
                ? List.of()
                : dependence.table().values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The level that a text denotes, as it is spelled among others; null where it is none of them. */
    static String spelled(String text, List<String> levels) {
        String key = FactorCheck.key(text);
        return levels.stream()
                .filter(level -> FactorCheck.key(level).equals(key))
                .findFirst()
                .orElse(null);
    }
}
