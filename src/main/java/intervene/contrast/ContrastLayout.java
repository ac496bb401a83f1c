package intervene.contrast;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;

/**
 * Where the parts of the picture lie, from the top down: the maps, the key, settings that differ, where the runs part,
 * figures.
 *
 * @param left      the left map
 * @param right     the right map
 * @param key       what colours and rings mean; of no height where there is no room
 * @param settings  rows of settings that differ
 * @param shown     how many of the settings have a row of their own
 * @param parting   sentences on where they part
 * @param sentences the first of these sentences, line by line
 * @param figures   rows of figures, as many as have room
 */
record ContrastLayout(
        Rectangle left,
        Rectangle right,
        Rectangle key,
        Rectangle settings,
        int shown,
        Rectangle parting,
        List<String> sentences,
        Rectangle figures) {
    /** Height of a row of settings or figures before scaling. */
    static final double ROW = 19;
    static final double MARGIN = 12;
    private static final double KEY = 20;
    static final double SENTENCE = 19;
    private static final double NARROW = 430;
    private static final double GAP = 7;
    /** Lines for where they part, and one for what has come of it: kept free, so that the maps stay as they are. */
    private static final int LINES = 2;
    private static final int LINES_IF_NARROW = 3;
    /** Below this width the sentence takes more lines. */
    private static final double NARROW_SENTENCE = 560;
    /** The least size of letters on the maps [px]. */
    private static final double LEGIBLE = 10;
    /** The least size of letters of a map before scaling. */
    private static final double LETTERS = 11;
    private static final double FOR_MAPS = 0.44;
    private static final int MOST_SETTINGS = 5;
    private static final int FEWEST_FIGURES = 3;
    /** Below this height there is no room for a key. */
    private static final double TIGHT = 380;

    static ContrastLayout of(Contrast contrast, Dimension size, Theme theme) {
        double s = theme.scale();
        Font font = sentenceFont(theme);
        int lines = size.width < NARROW_SENTENCE * s ? LINES_IF_NARROW : LINES;
        List<String> sentences =
                Letters.lines(contrast.partingSentence(), font, size.width - 2 * MARGIN * s - 12 * s, lines);
        double keyHeight = size.height < TIGHT * s ? 0 : KEY;
        double fixed = keyHeight + 3 * GAP + (lines + 1) * SENTENCE;
        int room = (int) ((size.height * (1 - FOR_MAPS) / s - fixed) / ROW);
        int bars = Math.max(FEWEST_FIGURES, Math.min(Figure.values().length, room - 1));
        int all = Math.max(1, contrast.differences().size());
        int rows = Math.max(1, Math.min(Math.min(all, MOST_SETTINGS), room - bars));
        int shown = Math.min(contrast.differences().size(), all > rows ? rows - 1 : rows);
        int below = (int) Math.ceil((fixed + (rows + bars) * ROW) * s);
        int maps = Math.max(1, size.height - below);
        int half = size.width / 2;
        int y = maps;
        Rectangle key = new Rectangle(0, y, size.width, (int) (keyHeight * s));
        Rectangle settings = new Rectangle(0, y += key.height + (int) (GAP * s), size.width, (int) (rows * ROW * s));
        Rectangle parting = new Rectangle(0, y += settings.height + (int) (GAP * s), size.width,
                (int) ((lines + 1) * SENTENCE * s));
        Rectangle figures = new Rectangle(0, y + parting.height + (int) (GAP * s / 2), size.width,
                (int) (bars * ROW * s));
        return new ContrastLayout(new Rectangle(0, 0, half, maps), new Rectangle(half, 0, size.width - half, maps),
                key, settings, shown, parting, sentences, figures);
    }

    /** How much smaller than all else the maps are drawn, where they are too narrow; their letters stay legible. */
    double mapScale(Theme theme) {
        double least = Math.min(1, LEGIBLE / (LETTERS * theme.scale()));
        return Math.max(least, Math.min(1, left.width / (NARROW * theme.scale())));
    }

    static Font sentenceFont(Theme theme) {
        return theme.bold(13);
    }

    /** The row of a part at a height. */
    static int row(Rectangle part, double y, Theme theme) {
        return (int) ((y - part.y) / (ROW * theme.scale()));
    }
}
