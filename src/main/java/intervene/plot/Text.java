package intervene.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures, breaks and shortens text, so that labels fit the room that they have. */
final class Text {
    /** Widths as they are at any size: not rounded to pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";
    private static final int LONGEST_KEY = 270;
    /** Height of capitals, and of a line, as shares of the size of the font. */
    private static final double CAPITALS = 0.72;
    private static final double LEADING = 1.22;

    private Text() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    static double width(List<String> lines, Font font) {
        return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    static double height(int lines, Font font) {
        return lines * lineHeight(font);
    }

    static double lineHeight(Font font) {
        return font.getSize() * LEADING;
    }

    /** Without what neither a font shows nor XML allows; runs of white space become one space. */
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            boolean outside = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE;
            clean.appendCodePoint(space ? ' ' : outside ? 0xFFFD : c);
        });
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    /** An entry of a legend. */
    static String key(String text) {
        return fit(clean(text), Look.TICK, LONGEST_KEY);
    }

    /** The text, or as much of its beginning as has room. */
    static String fit(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = longestPrefix(text, ELLIPSIS, font, room);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text in at most {@code most} lines, broken after spaces and punctuation where possible. */
    static List<String> wrap(String text, Font font, double room, int most) {
        var lines = new ArrayList<String>();
        String rest = clean(text);
        while (lines.size() < most - 1 && width(rest, font) > room) {
            int end = StrictMath.max(rest.offsetByCodePoints(0, 1), longestPrefix(rest, "", font, room));
            int gap = lastBreak(rest, end);
            int cut = gap > 0 ? gap : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(fit(rest, font, room));
        }
        return lines;
    }

    /** As {@link #wrap}, with lines of about the same length. */
    static List<String> balanced(String text, Font font, double room, int most) {
        List<String> lines = wrap(text, font, room, most);
        double narrow = room / lines.size();
        while (narrow < room) {
            List<String> narrower = wrap(text, font, narrow, lines.size());
            if (isWhole(text, narrower)) {
                return narrower;
            }
            narrow += font.getSize();
        }
        return lines;
    }

    /** Whether lines hold the whole of a text, broken between words or after punctuation only. */
    static boolean isWhole(String text, List<String> lines) {
        String rest = clean(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!rest.startsWith(lines.get(i))) {
                return false;
            }
            rest = rest.substring(lines.get(i).length());
            boolean between = rest.isEmpty() || rest.charAt(0) == ' ' || lines.get(i).isEmpty()
                    || isBreak(lines.get(i).charAt(lines.get(i).length() - 1));
            if (!between) {
                return false;
            }
            rest = rest.strip();
        }
        return rest.isEmpty();
    }

    private static boolean isBreak(char c) {
        return "._-/:,;=)".indexOf(c) >= 0;
    }

    /** End of the longest beginning that has room together with {@code suffix}. */
    private static int longestPrefix(String text, String suffix, Font font, double room) {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = width(text.substring(0, text.offsetByCodePoints(0, middle)) + suffix, font) <= room;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return text.offsetByCodePoints(0, low);
    }

    /** Where to break before {@code end}: after a space, else after punctuation; 0 for nowhere. */
    private static int lastBreak(String text, int end) {
        if (end < text.length() && text.charAt(end) == ' ') {
            return end;
        }
        int space = text.lastIndexOf(' ', end - 1);
        if (space > 0) {
            return space;
        }
        for (int i = end; i > 1; i--) {
            if (isBreak(text.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Draws lines beside a point, centred on its height.
     *
     * @param align which share of the width of a line lies left of the point
     */
    static void draw(Graphics2D g2, List<String> lines, double x, double y, double align) {
        Font font = g2.getFont();
        double baseline = y + font.getSize() * CAPITALS / 2 - (lines.size() - 1) * lineHeight(font) / 2;
        for (String line : lines) {
            if (!line.isEmpty()) {
                g2.drawString(line, (float) (x - align * width(line, font)), (float) baseline);
            }
            baseline += lineHeight(font);
        }
    }

    /** Draws lines upwards, from bottom to top; their middle is at the point. */
    static void drawUpwards(Graphics2D g2, List<String> lines, double x, double y, double align) {
        g2.rotate(-StrictMath.PI / 2, x, y);
        draw(g2, lines, x, y, align);
        g2.rotate(StrictMath.PI / 2, x, y);
    }
}
