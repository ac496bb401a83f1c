package intervene.scenario;

import intervene.observe.Indicator;
import intervene.param.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads names of indicators. */
final class SweepIndicators {
    private static final String KEY = "indicators";

    private SweepIndicators() {}

    /** What a sweep observes, in the order of the file; everything where it says nothing. */
    static List<Indicator> read(WorldSection root) {
        if (root.value(KEY) == null) {
            return List.of(Indicator.values());
        }
        var indicators = new ArrayList<Indicator>();
        List<Node> nodes = root.items(KEY);
        for (Node node : nodes) {
            Indicator indicator = named(root, KEY, node);
            if (indicators.contains(indicator)) {
                root.problem(node, KEY, indicator.label() + " is listed twice. List it once.");
            } else if (indicator != null) {
                indicators.add(indicator);
            }
        }
        if (nodes.isEmpty() && root.value(KEY) instanceof SequenceNode) {
            root.problem(root.value(KEY), KEY, "there are none. List at least one, or leave this out to observe all.");
        }
        return indicators;
    }

    /** The indicator that a key names; null where it names none. */
    static Indicator named(WorldSection section, String key) {
        return section.value(key) == null ? null : named(section, key, section.value(key));
    }

    private static Indicator named(WorldSection section, String key, Node node) {
        String label = node instanceof ScalarNode scalar ? scalar.getValue() : "a list or mapping";
        for (Indicator indicator : Indicator.values()) {
            if (indicator.label().equals(label)) {
                return indicator;
            }
        }
        List<String> labels = Stream.of(Indicator.values()).map(Indicator::label).toList();
        section.problem(node, key, "'" + label + "' is no indicator. " + Nearest.hint(label, labels));
        return null;
    }
}
