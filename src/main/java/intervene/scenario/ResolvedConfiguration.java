package intervene.scenario;

import intervene.param.ParameterSpec;
import java.util.LinkedHashMap;
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
        Map<String, String> texts = texts(scenario);
        texts.put("world.file", WORLD_FILE);
        texts.put("world.states", "0");
        var out = new StringBuilder("# Every parameter of the scenario, default or not.\n");
        append(texts, out);
        return out.toString();
    }

    /** Every parameter's value as YAML spells it, by path. */
    static Map<String, String> texts(Scenario scenario) {
        var texts = new LinkedHashMap<String, String>();
        Parameters.CATALOGUE
                .values(scenario.parameters())
                .forEach((path, value) -> texts.put(path, ParameterSpec.text(value)));
        return texts;
    }

    /** Appends every parameter, nested by topic. */
    static void append(Map<String, String> texts, StringBuilder out) {
        String group = "";
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            if (!spec.topic().equals(group)) {
                group = spec.topic();
                out.append(group.isEmpty() ? "" : group + ":\n");
            }
            out.append(group.isEmpty() ? "" : "  ")
                    .append(spec.name())
                    .append(": ")
                    .append(texts.get(spec.path()))
                    .append('\n');
        }
    }
}
