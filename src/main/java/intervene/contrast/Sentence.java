package intervene.contrast;

import intervene.view.Letters;
import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.List;

/** A sentence in the middle of an empty picture. */
record Sentence(String text, Theme theme) implements Scene {
    private static final double LINE = 22;
    private static final int MOST_LINES = 12;

    @Override
    public void paint(Graphics2D g, Dimension size) {
        g.setColor(theme.ground());
        g.fillRect(0, 0, size.width, size.height);
        g.setColor(theme.faint());
        g.setFont(theme.font(15));
        List<String> lines = Letters.lines(text, g.getFont(), size.width * 0.7, MOST_LINES);
        double y = size.height / 2.0 - (lines.size() - 1) * LINE * theme.scale() / 2;
        for (String line : lines) {
            Letters.draw(g, line, size.width / 2.0, y, 0.5);
            y += LINE * theme.scale();
        }
    }
}
