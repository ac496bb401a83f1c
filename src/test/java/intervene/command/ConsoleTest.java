package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void controlCharactersAreSpelledOut() {
        assertEquals(
                "a\\u001b[31mb\\u0007\\u009b\\u007f\\u202e",
                Console.visible("a\u001b[31mb\u0007\u009b\u007f\u202e"));
        assertEquals("\\u000dover", Console.visible("\rover"));
    }

    @Test
    void lettersAndLineBreaksStay() {
        String text = "\u00fcber \u03c6, \u03b5\t1\nnext\r\n";
        assertEquals(text, Console.visible(text));
    }
}
