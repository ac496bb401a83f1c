package intervene.council;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.List;

/** Text measured and broken without a screen, so that a drawing and what lies under the pointer agree. */
final class Letters {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Letters() {}

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** From line to line. */
    static double line(Font font) {
        LineMetrics m = font.getLineMetrics("Ag", CONTEXT);
        return m.getAscent() + m.getDescent();
    }

    static double ascent(Font font) {
        return font.getLineMetrics("Ag", CONTEXT).getAscent();
    }

    /** Lines no wider than told, unless a word is. */
    static List<String> wrap(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, or as much of its beginning as there is room for. */
    static String cut(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", font) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text in two lines as even as can be; in one where it is one word. */
    static List<String> halves(String text, Font font) {
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
    static Font shrunk(String text, Font font, double width, double least) {
        double size = font.getSize2D() * Math.min(1, width / width(text, font));
        return font.deriveFont((float) Math.max(least, size));
    }
}
