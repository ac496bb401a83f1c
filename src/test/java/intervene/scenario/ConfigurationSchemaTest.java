package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.ParameterSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ConfigurationSchemaTest {
    /** JSON is YAML. */
    private static final Map<?, ?> SCHEMA =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(ConfigurationSchema.text());

    static List<ParameterSpec> specs() {
        return Parameters.CATALOGUE.specs();
    }

    private static Map<?, ?> at(Map<?, ?> schema, String... keys) {
        Map<?, ?> found = schema;
        for (String key : keys) {
            found = (Map<?, ?>) found.get(key);
        }
        return found;
    }

    private static Map<?, ?> group(String topic) {
        if (topic.isEmpty()) {
            return SCHEMA;
        }
        Map<?, ?> group = at(SCHEMA, "properties", topic);
        return topic.equals("world") ? (Map<?, ?>) ((List<?>) group.get("oneOf")).get(1) : group;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyParameterIsDescribedInItsGroup(ParameterSpec spec) {
        Map<?, ?> group = group(spec.topic());
        assertEquals(false, group.get("additionalProperties"));
        Map<?, ?> property = at(group, "properties", spec.name());
        assertTrue(((String) property.get("description")).startsWith(spec.doc()));
        assertTrue(property.containsKey("default"));
        if (spec.isChoice()) {
            assertEquals(spec.choices(), property.get("enum"));
        } else if (spec.isDistribution()) {
            assertEquals(
                    7, ((List<?>) property.get("oneOf")).size(), "a number, five families, and a change of arguments");
        } else if (spec.isNumeric() && spec.range().lowClosed()) {
            assertEquals(spec.range().low(), ((Number) property.get("minimum")).doubleValue());
        } else if (spec.isNumeric()) {
            assertEquals(spec.range().low(), ((Number) property.get("exclusiveMinimum")).doubleValue());
        }
    }

    @Test
    void aConfigurationMayExtendAnotherAndNameItsWorldByAFile() {
        assertEquals("https://json-schema.org/draft/2020-12/schema", SCHEMA.get("$schema"));
        assertEquals("string", at(SCHEMA, "properties", "extends").get("type"));
        assertEquals(
                "string",
                ((Map<?, ?>) ((List<?>) at(SCHEMA, "properties", "world").get("oneOf")).get(0)).get("type"));
    }
}
