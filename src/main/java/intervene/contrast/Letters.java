package intervene.contrast;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures, breaks, shortens and places text. */
final class Letters {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double CAPITALS = 0.72;
    private static final String DOTS = "…";

    private Letters() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    /** The text, or as much of its beginning as has room. */
    static String fit(String text, Font font, double room) {
        String shown = text;
        int end = text.length();
        while (end > 0 && width(shown, font) > room) {
            end--;
            shown = text.substring(0, end).stripTrailing() + DOTS;
        }
        return shown;
    }

    /** Lines broken between words; what is beyond the last of them is cut. */
    static List<String> lines(String text, Font font, double room, int most) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean broken = lines.size() < most - 1 && !line.isEmpty() && width(longer, font) > room;
            if (broken) {
                lines.add(line);
            }
            line = broken ? word : longer;
        }
        lines.add(fit(line, font, room));
        return lines;
    }

    /**
     * Draws text at a height, in the font and the colour that are set.
     *
     * @param middle of the capitals
     * @param align  share of its width that lies left of {@code x}
     */
    static void draw(Graphics2D g, String text, double x, double middle, double align) {
        Font font = g.getFont();
        double left = x - align * width(text, font);
        g.drawString(text, (float) left, (float) (middle + CAPITALS * font.getSize2D() / 2));
    }
}
