package intervene.scenario;

import intervene.observe.Indicator;
import intervene.param.Interval;
import intervene.param.Setting;
import intervene.scenario.Replicates.Precision;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads how often each point is run where that depends on what comes of it: {@code replicates: {until: deaths,
 * halfWidth: 100, atMost: 2000}}. A number is a parameter like others.
 */
final class SweepReplicates {
    static final String KEY = "replicates";
    private static final WorldRange WIDTH = WorldRange.of("(0, inf)", "");
    private static final WorldRange CONFIDENCE = WorldRange.of("(0, 1)", "");
    private static final double USUAL_CONFIDENCE = 0.95;
    private static final int USUAL_LEAST = 20;

    private final WorldSection form;
    private final String file;

    private SweepReplicates(WorldSection form, String file) {
        this.form = form;
        this.file = file;
    }

    /** What is written; null where it is nothing or a number. */
    static SweepReplicates of(WorldSection root, String file) {
        Node node = root.value(KEY);
        return node instanceof MappingNode ? new SweepReplicates(root.below(node, KEY), file) : null;
    }

    /** The greatest number of replicates as a setting of the parameter; none where it is missing. */
    List<Setting> settings() {
        return form.value("atMost") instanceof ScalarNode most
                ? List.of(new Setting(KEY, most.getValue(), SettingsReader.origin(file, most)))
                : List.of();
    }

    /**
     * When to stop; null where that is not said.
     *
     * @param most the greatest number of replicates
     */
    Precision precision(int most) {
        form.expect(List.of("until", "halfWidth", "atMost"), List.of("confidence", "atLeast"));
        Indicator until = SweepIndicators.named(form, "until");
        double halfWidth = form.number("halfWidth", WIDTH, 0);
        double confidence = form.number("confidence", CONFIDENCE, USUAL_CONFIDENCE);
        if (most < 2) {
            form.problem(form.value("atMost"), "atMost", "an interval needs two replicates. Write 2 or more.");
            return null;
        }
        var allowed = new WorldRange(new Interval(2, true, most, true), "");
        int atLeast = FactorRange.whole(form, "atLeast", allowed, Math.min(USUAL_LEAST, most));
        return until == null ? null : new Precision(until, halfWidth, confidence, atLeast);
    }
}
