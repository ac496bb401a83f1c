package intervene.view;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures, breaks, shortens and places text. It is measured without a screen, so that a drawing is the same on every
 * device and agrees with what lies under the pointer. Lengths are in pixels.
 */
public final class Letters {
    /** Widths as they are at any size: not rounded to pixels. */
    public static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final double CAPITALS = 0.72;
    private static final String DOTS = "…";

    private Letters() {}

    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    /** From line to line. */
    public static double line(Font font) {
        LineMetrics m = font.getLineMetrics("Ag", EXACT);
        return m.getAscent() + m.getDescent();
    }

    /** From the top of a line to its base. */
    public static double ascent(Font font) {
        return font.getLineMetrics("Ag", EXACT).getAscent();
    }

    /** The text, or as much of its beginning as has room with dots after it; never less than a letter. */
    public static String fit(String text, Font font, double room) {
        String shown = text;
        int end = text.length();
        while (end > 1 && width(shown, font) > room) {
            end--;
            shown = text.substring(0, end).stripTrailing() + DOTS;
        }
        return shown;
    }

    /** Lines broken between words, no wider than told unless a word is. */
    public static List<String> lines(String text, Font font, double room) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean broken = !line.isEmpty() && width(longer, font) > room;
            if (broken) {
                lines.add(line);
            }
            line = broken ? word : longer;
        }
        lines.add(line);
        return lines;
    }

    /** Lines broken between words, so many at most; what is beyond the last of them is cut. */
    public static List<String> lines(String text, Font font, double room, int most) {
        List<String> all = lines(text, font, room);
        if (all.size() > most) {
            String rest = String.join(" ", all.subList(most - 1, all.size()));
            all = new ArrayList<>(all.subList(0, most - 1));
            all.add(rest);
        }
        all.replaceAll(line -> fit(line, font, room));
        return all;
    }

    /** The text in two lines as even as can be; in one where it is one word. */
    public static List<String> halves(String text, Font font) {
        List<String> best = List.of(text);
        double least = width(text, font);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            List<String> lines = List.of(text.substring(0, at), text.substring(at + 1));
            double widest = Math.max(width(lines.get(0), font), width(lines.get(1), font));
            if (widest < least) {
                least = widest;
                best = lines;
            }
        }
        return best;
    }

    /** The font, or a smaller one in which the text is no wider than told, but none below a size. */
    public static Font shrunk(String text, Font font, double room, double least) {
        double size = font.getSize2D() * Math.min(1, room / width(text, font));
        return font.deriveFont((float) Math.max(least, size));
    }

    /**
     * Draws text at a height, in the font and the colour that are set.
     *
     * @param middle of the capitals
     * @param align  share of its width that lies left of {@code x}
     */
    public static void draw(Graphics2D g, String text, double x, double middle, double align) {
        Font font = g.getFont();
        double left = x - align * width(text, font);
        g.drawString(text, (float) left, (float) (middle + CAPITALS * font.getSize2D() / 2));
    }
}
