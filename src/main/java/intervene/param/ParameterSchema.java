package intervene.param;

import intervene.param.Distribution.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Declarations as a JSON Schema (draft 2020-12), by which editors complete and check configurations. */
final class ParameterSchema {
    private ParameterSchema() {}

    static Map<String, Object> of(Catalogue<?> catalogue) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(object());
        catalogue.groups().forEach(group -> properties(schema, group).put(leaf(group), object()));
        catalogue.specs().forEach(spec -> properties(schema, spec.path()).put(spec.name(), property(spec)));
        return schema;
    }

    private static Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", new LinkedHashMap<String, Object>());
        return object;
    }

    /** The properties of the object that holds {@code path}. */
    @SuppressWarnings("unchecked") // the maps were all made by object()
    private static Map<String, Object> properties(Map<String, Object> schema, String path) {
        var properties = (Map<String, Object>) schema.get("properties");
        int dot = path.indexOf('.');
        return dot < 0
                ? properties
                : properties((Map<String, Object>) properties.get(path.substring(0, dot)), path.substring(dot + 1));
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> property(ParameterSpec s) {
        var property = new LinkedHashMap<String, Object>();
        property.put(
                "description",
                s.doc() + (s.unit().equals("1") ? "" : " [" + s.unit() + "]") + ". Source: " + s.source());
        property.put("default", value(s.defaultValue()));
        if (s.isDistribution()) {
            property.put("oneOf", distribution(s.range()));
        } else if (s.isNumeric()) {
            property.putAll(number(s.type() == int.class ? "integer" : "number", s.range()));
        } else if (s.isChoice()) {
            property.put("enum", s.choices());
        } else if (s.type() == List.class) {
            property.put("type", "array");
            property.put("items", Map.of("type", "string"));
            property.put("uniqueItems", true);
        } else {
            property.put("type", s.type() == boolean.class ? "boolean" : "string");
        }
        return property;
    }

    private static Map<String, Object> number(String type, Interval range) {
        var number = new LinkedHashMap<String, Object>();
        number.put("type", type);
        if (Double.isFinite(range.low())) {
            number.put(range.lowClosed() ? "minimum" : "exclusiveMinimum", range.low());
        }
        if (Double.isFinite(range.high())) {
            number.put(range.highClosed() ? "maximum" : "exclusiveMaximum", range.high());
        }
        return number;
    }

    /** A number, each family with its arguments, or some arguments alone, which change the distribution built upon. */
    private static List<Object> distribution(Interval range) {
        var forms = new ArrayList<Object>();
        forms.add(number("number", range));
        for (Family family : Family.values()) {
            Map<String, Object> form = object();
            properties(form, "").put("distribution", Map.of("const", ParameterSpec.label(family)));
            family.arguments().forEach(a -> properties(form, "").put(a, Map.of("type", "number")));
            var required = new ArrayList<>(List.of("distribution"));
            required.addAll(family.arguments());
            form.put("required", required);
            forms.add(form);
        }
        Map<String, Object> change = object();
        Stream.of(Family.values()).flatMap(f -> f.arguments().stream()).forEach(a -> properties(change, "")
                .put(a, Map.of("type", "number")));
        change.put("minProperties", 1);
        forms.add(change);
        return forms;
    }

    private static Object value(Object value) {
        if (value instanceof Distribution d) {
            return d.isConstant() ? d.first() : mapping(d);
        }
        return value instanceof Enum<?> constant ? ParameterSpec.label(constant) : value;
    }

    private static Map<String, Object> mapping(Distribution d) {
        var mapping = new LinkedHashMap<String, Object>();
        mapping.put("distribution", ParameterSpec.label(d.family()));
        mapping.put(d.family().arguments().get(0), d.first());
        if (d.family().arguments().size() == 2) {
            mapping.put(d.family().arguments().get(1), d.second());
        }
        return mapping;
    }
}
