package intervene.scenario;

import intervene.param.ParameterSpec;
import java.util.Map;

/** A scenario's parameters, default or not, as a configuration that stands beside the world it was run in. */
public final class ResolvedConfiguration {
    /** Name of the world file beside it. */
    public static final String WORLD_FILE = "world.yaml";

    private ResolvedConfiguration() {}

    /**
     * The configuration. Reading it from a folder with {@link #WORLD_FILE} gives the same parameters, but that the
     * world comes from that file even where it was synthetic: {@code world.file} and {@code world.states} say so.
     */
    public static String write(Scenario scenario) {
        Map<String, Object> values = Parameters.CATALOGUE.values(scenario.parameters());
        values.put("world.file", WORLD_FILE);
        values.put("world.states", 0);
        var out = new StringBuilder("# Every parameter of the scenario, default or not.\n");
        String group = "";
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            if (!spec.topic().equals(group)) {
                group = spec.topic();
                out.append(group.isEmpty() ? "" : group + ":\n");
            }
            out.append(group.isEmpty() ? "" : "  ")
                    .append(spec.name())
                    .append(": ")
                    .append(ParameterSpec.text(values.get(spec.path())))
                    .append('\n');
        }
        return out.toString();
    }
}
