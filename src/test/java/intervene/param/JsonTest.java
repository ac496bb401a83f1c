package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void entriesKeepTheirOrder() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", List.of(1.0, 2.5, true));
        map.put("a", Map.of());
        assertEquals("{\n  \"b\": [\n    1,\n    2.5,\n    true\n  ],\n  \"a\": {}\n}\n", Json.text(map));
    }

    @Test
    void textIsQuoted() {
        assertEquals("\"φ \\\"x\\\" \\\\ \\u000a\"\n", Json.text("φ \"x\" \\ \n"));
    }
}
