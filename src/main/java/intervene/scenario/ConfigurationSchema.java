package intervene.scenario;

import intervene.param.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema of a scenario file, by which editors complete and check it. */
public final class ConfigurationSchema {
    private ConfigurationSchema() {}

    /** The schema as JSON text: the parameters, {@code extends}, and {@code world} as a file name or a group. */
    public static String text() {
        Map<String, Object> schema = Parameters.CATALOGUE.jsonSchema();
        @SuppressWarnings("unchecked") // an object schema's properties are a map by name
        var parameters = (Map<String, Object>) schema.get("properties");
        var properties = new LinkedHashMap<String, Object>();
        properties.put(ConfigurationChain.EXTENDS, file("configuration built upon, relative to this file"));
        properties.putAll(parameters);
        properties.put(
                "world", Map.of("oneOf", List.of(file("world file, relative to this file"), parameters.get("world"))));
        schema.put("properties", properties);
        return Json.text(schema);
    }

    private static Map<String, Object> file(String description) {
        var file = new LinkedHashMap<String, Object>();
        file.put("description", description);
        file.put("type", "string");
        file.put("minLength", 1);
        return file;
    }
}
