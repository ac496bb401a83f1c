package intervene.explain;

import intervene.domain.Labels;
import intervene.domain.Outcome;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Records as maps ready for JSON: a component becomes an entry whose key is its name in snake_case, in order of
 * declaration; constants are spelled as in configurations; what is absent, or no finite number, has no entry.
 */
final class Fields {
    private Fields() {}

    static Map<String, Object> of(Record record) {
        var map = new LinkedHashMap<String, Object>();
        for (RecordComponent c : record.getClass().getRecordComponents()) {
            put(map, key(c.getName()), value(read(c, record)));
        }
        return map;
    }

    /** Adds an entry, unless there is nothing to add. */
    static void put(Map<String, Object> map, String key, Object value) {
        boolean absent = value == null || value instanceof Double x && !Double.isFinite(x);
        if (!absent) {
            map.put(key, value);
        }
    }

    private static Object value(Object value) {
        if (value instanceof Record r) {
            return of(r);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::value).toList();
        }
        if (value instanceof Outcome outcome) {
            return outcome.label();
        }
        return value instanceof Enum<?> constant ? Labels.of(constant) : value;
    }

    private static Object read(RecordComponent c, Record record) {
        try {
            return c.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + c, e);
        }
    }

    private static String key(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
