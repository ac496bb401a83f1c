package intervene.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Breaking and shortening of labels. */
class TextTest {

    private static double room(String text) {
        return Text.width(text, Look.TICK) + 0.01;
    }

    @Test
    void linesBreakAtSpacesThenAfterPunctuationThenAnywhere() {
        assertEquals(List.of("responsibility to", "protect"),
                Text.wrap("responsibility to protect", Look.TICK, room("responsibility to p"), 3));
        assertEquals(List.of("moral.", "fiduciaryWeight"),
                Text.wrap("moral.fiduciaryWeight", Look.TICK, room("fiduciaryWeight"), 3));
        assertEquals(List.of("xxxxx", "xxxxx", "xx"), Text.wrap("x".repeat(12), Look.TICK, room("xxxxx"), 3));
    }

    @Test
    void theLastLineIsShortened() {
        assertEquals(List.of("one", "two…"), Text.wrap("one two three four", Look.TICK, room("two…"), 2));
        assertEquals("…", Text.fit("wide", Look.TICK, room("…")));
    }

    @Test
    void aSurrogatePairIsNotCut() {
        String doves = "🕊".repeat(10);
        for (double room = 0; room < 100; room += 7) {
            String fit = Text.fit(doves, Look.TICK, room);
            assertEquals(Text.clean(fit), fit);
        }
    }

    @Test
    void balancedLinesAreAboutEquallyLong() {
        assertEquals(List.of("one two three", "four five six"),
                Text.balanced("one two three four five six", Look.TICK, room("one two three four five"), 3));
    }

    @Test
    void brokenWordsAreNoticed() {
        assertTrue(Text.isWhole("a-b c", List.of("a-", "b", "c")));
        assertFalse(Text.isWhole("ab c", List.of("a", "b", "c")));
        assertFalse(Text.isWhole("ab c", List.of("ab…")));
        assertTrue(Text.isWhole("", List.of("")));
    }

    @Test
    void whatNoFontShowsIsReplaced() {
        assertEquals("a b", Text.clean(" a\n\t\u0000 b\u0007"));
        assertEquals("\uFFFD\uFFFD🕊", Text.clean("\uD800\uFFFE🕊"));
    }
}
