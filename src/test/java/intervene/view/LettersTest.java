package intervene.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the font of the machine: widths are those that it has. */
class LettersTest {
    private static final Font FONT = Theme.LIGHT.font(12);
    private static final String TEXT = "a draft on sanctions for Mali is withdrawn for fear of a veto";

    @Test
    void aTextIsCutWhereTheRoomEndsAndSaysSo() {
        double whole = Letters.width(TEXT, FONT);
        assertEquals(TEXT, Letters.fit(TEXT, FONT, whole));
        String cut = Letters.fit(TEXT, FONT, whole / 2);
        assertTrue(cut.endsWith("…") && TEXT.startsWith(cut.substring(0, cut.length() - 1)), cut);
        assertTrue(Letters.width(cut, FONT) <= whole / 2);
        assertTrue(Letters.width(cut, FONT) > whole / 2 - 3 * Letters.width("m", FONT), "and not much earlier");
        assertEquals("a…", Letters.fit(TEXT, FONT, 1), "never nothing");
        assertEquals("", Letters.fit("", FONT, 1));
        assertEquals(0, Letters.width("", FONT));
    }

    @Test
    void linesBreakBetweenWordsAndHaveRoom() {
        double room = Letters.width("withdrawn for fear", FONT);
        List<String> lines = Letters.lines(TEXT, FONT, room);
        assertEquals(TEXT, String.join(" ", lines));
        assertTrue(lines.size() >= 3 && lines.stream().allMatch(l -> Letters.width(l, FONT) <= room), lines.toString());
        assertEquals(List.of("sanctions", "for"), Letters.lines("sanctions for", FONT, 5), "a word is never broken");
        List<String> few = Letters.lines(TEXT, FONT, room, 2);
        assertEquals(lines.get(0), few.get(0));
        assertEquals(2, few.size());
        assertTrue(few.get(1).endsWith("…") && Letters.width(few.get(1), FONT) <= room, few.toString());
        assertEquals(lines, Letters.lines(TEXT, FONT, room, lines.size()));
    }

    @Test
    void halvesAreAsEvenAsCanBe() {
        assertEquals(List.of("United", "Kingdom"), Letters.halves("United Kingdom", FONT));
        assertEquals(List.of("Mali"), Letters.halves("Mali", FONT));
        assertEquals(List.of("United States", "of America"), Letters.halves("United States of America", FONT));
    }

    @Test
    void aFontShrinksToItsRoomButNotBelowTheLeast() {
        double width = Letters.width(TEXT, FONT);
        assertEquals(12, Letters.shrunk(TEXT, FONT, width * 2, 8).getSize2D());
        Font smaller = Letters.shrunk(TEXT, FONT, width * 0.8, 8);
        assertEquals(9.6, smaller.getSize2D(), 1e-3);
        assertEquals(8, Letters.shrunk(TEXT, FONT, width / 10, 8).getSize2D());
        assertTrue(Letters.line(FONT) > Letters.ascent(FONT));
    }
}
