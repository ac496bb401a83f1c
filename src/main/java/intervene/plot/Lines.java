package intervene.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.Size2D;
import org.jfree.ui.VerticalAlignment;

/** Lines of text above or below a plot, in columns that are read downwards. */
final class Lines extends Title {
    private static final double BELOW = 6;

    private final List<String> lines;
    private final Font font;
    private final int rows;
    private final double columnWidth;

    Lines(List<String> lines, Font font, int columns, RectangleEdge position) {
        super(position, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.lines = lines;
        this.font = font;
        this.rows = (lines.size() + columns - 1) / columns;
        this.columnWidth = (double) Page.INNER_WIDTH / columns;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        return new Size2D(Page.INNER_WIDTH, Text.height(rows, font) + BELOW);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        Color ink = Look.INK;
        g2.setPaint(ink);
        g2.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            double y = area.getMinY() + (i % rows + 0.5) * Text.lineHeight(font);
            Text.draw(g2, List.of(lines.get(i)), area.getMinX() + i / rows * columnWidth, y, 0);
        }
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        draw(g2, area);
        return null;
    }
}
