package intervene.gui;

import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters as texts, compared and collected. */
final class Settings {
    /** What the window itself chooses for a run, or has no use for. */
    private static final Set<String> NO_CONTROL = Set.of("seed", "replicates");
    private static final String ORIGIN = "controls";

    private Settings() {}

    /** The parameters that have a control. */
    static List<ParameterSpec> controlled() {
        return Parameters.CATALOGUE.specs().stream().filter(s -> !NO_CONTROL.contains(s.path())).toList();
    }

    /** Every controlled parameter's value as YAML spells it, by path. */
    static Map<String, String> texts(Parameters parameters) {
        Map<String, Object> values = Parameters.CATALOGUE.values(parameters);
        var texts = new LinkedHashMap<String, String>();
        controlled().forEach(s -> texts.put(s.path(), ParameterSpec.text(values.get(s.path()))));
        return texts;
    }

    /** What has to be set to come from some texts to others. */
    static List<Setting> between(Map<String, String> from, Map<String, String> to) {
        return to.entrySet().stream()
                .filter(e -> !e.getValue().equals(from.get(e.getKey())))
                .map(e -> of(e.getKey(), e.getValue()))
                .toList();
    }

    /** A setting made in the window. */
    static Setting of(String path, String text) {
        return new Setting(path, text, ORIGIN);
    }

    /** A complaint about such a setting without the words that only say where it was made. */
    static String complaint(String path, String message) {
        String prefix = ORIGIN + ": " + path + ": ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }
}
