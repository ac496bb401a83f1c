package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Java cannot take for a path is refused in words; without a locale of UTF-8, that is any letter beyond ASCII. */
class MainPathTest {
    @Test
    void whatCanBeNoPathIsRefusedInWords() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.err;
        int code;
        try {
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            code = Main.execute("reproduce", "a\0b");
        } finally {
            System.setErr(before);
        }
        String text = told.toString(StandardCharsets.UTF_8);
        assertEquals(2, code);
        assertTrue(text.contains("is no path that Java can use here (Nul character not allowed)"), text);
        assertFalse(text.contains("Exception"), text);
    }
}
