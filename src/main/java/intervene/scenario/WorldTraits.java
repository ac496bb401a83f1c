package intervene.scenario;

import intervene.decision.MoralParameters;
import intervene.param.Distribution;
import intervene.param.Interval;
import intervene.param.Nearest;
import intervene.param.Numbers;
import intervene.param.Param;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The traits that a world file can fix for a state: those parameters of {@code moral} that may be distributions over
 * states. Their names and ranges are read from the declarations in {@link MoralParameters}.
 */
final class WorldTraits {
    private WorldTraits() {}

    /** Reports a trait that does not exist, or whose value is outside the parameter's range. */
    static void check(String name, double value, WorldSection section) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : MoralParameters.class.getRecordComponents()) {
            if (component.getType() == Distribution.class) {
                names.add(component.getName());
                String range = component.getAnnotation(Param.class).range();
                if (component.getName().equals(name) && !Interval.parse(range).contains(value)) {
                    section.problem(
                            section.mention("traits", name),
                            "traits." + name,
                            Numbers.text(value) + " is out of range. Allowed is " + range + ".");
                }
            }
        }
        if (!names.contains(name)) {
            section.problem(
                    section.mention("traits", name),
                    "traits." + name,
                    "unknown trait. " + Nearest.suggestion(name, names));
        }
    }
}
