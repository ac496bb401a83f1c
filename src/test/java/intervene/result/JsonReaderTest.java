package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.param.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    @TempDir
    private Path work;

    private Object read(String text) throws IOException {
        return JsonReader.read(Files.writeString(work.resolve("a.json"), text));
    }

    @Test
    void readsWhatIsWritten() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", "φ \"x\" \\ \n");
        map.put("a", Arrays.asList(1L, -9223372036854775808L, 0.1, true, false, null, Map.of(), List.of()));
        map.put("m", null);
        String text = Json.text(map);
        Object read = read(text);
        assertEquals(map, read);
        assertEquals(text, Json.text(read), "entries in their order");
        assertNull(read("null"));
        assertEquals("a", read(" \"a\"\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                        | 1 | it ends too early",
        "{$\"a\": 1,$}           | 3 | this is not JSON: ",
        "{$\"a\": 1,$\"a\": 2}   | 3 | this is not JSON: Duplicate field 'a'",
        "{\"a\": 1$              | 2 | this is not JSON: ",
        "[1]$[2]                 | 2 | there is more after its end",
        "[12345678901234567890]  | 1 | 12345678901234567890 is too large for a whole number",
        "[1e999]                 | 1 | 1e999 is too large for a number",
        "[NaN]                   | 1 | this is not JSON: ",
        "{a: 1}                  | 1 | this is not JSON: ",
    })
    void saysWhereItIsWrong(String text, int line, String message) throws IOException {
        String json = text == null ? "" : text.replace("$", "\n");
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read(json));
        String expected = work.resolve("a.json") + ":" + line + ": " + message;
        assertTrue(refusal.getMessage().startsWith(expected), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
    }

    @Test
    void depthNumbersAndSizeAreBounded() throws IOException {
        read("[".repeat(50) + "]".repeat(50));
        for (String text : List.of("[".repeat(51) + "]".repeat(51), "[" + "1".repeat(51) + "]",
                "\"" + "a".repeat(1 << 24) + "\"")) {
            assertThrows(InvalidInput.class, () -> read(text));
        }
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = work.resolve("b.json");
        Files.write(file, "\"é\"".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ": the file is not UTF-8",
                assertThrows(InvalidInput.class, () -> JsonReader.read(file)).getMessage());
        Files.write(file, "{}".getBytes(StandardCharsets.UTF_16));
        assertThrows(InvalidInput.class, () -> JsonReader.read(file));
    }
}
