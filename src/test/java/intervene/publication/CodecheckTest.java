package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class CodecheckTest {
    private static Object read(String quoted) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load("a: " + quoted + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "- a", "a: b # c", "'", "\"", "\\", "\\n", "a\nb: c\n---\n", "\r\n", "\t", "%YAML", "{a: [b", "!!str x",
        "null", "true", "1.0", "2020-01-01", "*a", "&a", "Ünïcödé — “quoted”",
        "\u2028\u2029\u0085\u0000\u001b\ufeff\ufffe", "😀"
    })
    void whatIsQuotedIsReadAgain(String text) {
        assertEquals("{a=" + text + "}", String.valueOf(read(Codecheck.quoted(text))));
        assertTrue(Codecheck.quoted(text).chars().noneMatch(Character::isISOControl), "on one line");
    }

    @Property(tries = 300)
    void anyTextIsReadAgain(@ForAll String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_16BE),
                StandardCharsets.UTF_16BE);
        assertEquals("{a=" + whole + "}", String.valueOf(read(Codecheck.quoted(text))));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("{a=\ufffdx}", String.valueOf(read(Codecheck.quoted("\ud800x"))));
    }
}
