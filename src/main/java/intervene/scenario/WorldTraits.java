package intervene.scenario;

import intervene.decision.MoralParameters;
import intervene.param.Distribution;
import intervene.param.Nearest;
import intervene.param.Param;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The traits that a world file can fix for a state: those parameters of {@code moral} that may be distributions over
 * states. Their names and ranges are read from the declarations in {@link MoralParameters}.
 */
final class WorldTraits {
    private static final Map<String, WorldRange> RANGES = ranges();

    private WorldTraits() {}

    /** The traits of a state; reports those that do not exist or whose value is not allowed. */
    static Map<String, Double> read(WorldSection section) {
        return section.weights("traits", name -> range(name, section));
    }

    private static WorldRange range(String name, WorldSection section) {
        WorldRange range = RANGES.get(name);
        if (range == null) {
            section.problem(
                    section.mention("traits", name),
                    "traits." + name,
                    "unknown trait. " + Nearest.hint(name, RANGES.keySet()));
        }
        return range;
    }

    private static Map<String, WorldRange> ranges() {
        var ranges = new LinkedHashMap<String, WorldRange>();
        for (RecordComponent component : MoralParameters.class.getRecordComponents()) {
            if (component.getType() == Distribution.class) {
                ranges.put(component.getName(), WorldRange.of(component.getAnnotation(Param.class).range(), ""));
            }
        }
        return ranges;
    }
}
