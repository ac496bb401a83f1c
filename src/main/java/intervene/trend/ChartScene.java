package intervene.trend;

import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.ui.RectangleInsets;

/** A chart with its heading and its keys. */
final class ChartScene implements Scene {
    private static final double MARGIN = 9;
    private static final double LEAST_PLOT = 24;
    private static final double LEADING = 1.3;

    private final Chart chart;
    private final Theme theme;
    private Drawn last;

    /** What was drawn last, and where its data lay; nothing and nowhere where there was no room. */
    private record Drawn(Dimension size, Plot plot, Rectangle2D data) {}

    ChartScene(Chart chart, Theme theme) {
        this.chart = chart;
        this.theme = theme;
    }

    Chart chart() {
        return chart;
    }

    @Override
    public synchronized void paint(Graphics2D g, Dimension size) {
        last = draw(g, new Dimension(size));
    }

    @Override
    public synchronized Spot at(Point2D point, Dimension size) {
        if (last == null || !last.size().equals(size)) {
            Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            paint(g, size);
            g.dispose();
        }
        return last.plot() == null || !last.data().contains(point)
                ? Spot.NOTHING
                : new Spot(chart.hint(point, last.data(), last.plot()), null);
    }

    private Drawn draw(Graphics2D g, Dimension size) {
        g.setColor(theme.ground());
        g.fillRect(0, 0, size.width, size.height);
        double margin = MARGIN * theme.scale();
        var room = new Rectangle2D.Double(margin, margin * 0.8, size.width - 2 * margin, size.height - 1.6 * margin);
        cut(room, heading(g, room));
        if (!chart.instead().isEmpty()) {
            sentence(g, chart.instead(), room);
            return new Drawn(size, null, null);
        }
        double keys = Key.draw(g, chart.keys(theme, whole(room)), room, theme);
        cut(room, keys == 0 ? 0 : keys + 3 * theme.scale());
        if (room.height < LEAST_PLOT * theme.scale() || room.width < LEAST_PLOT) {
            return new Drawn(size, null, null);
        }
        Plot plot = chart.plot(theme, whole(room));
        return new Drawn(size, plot, plot(g, plot, room));
    }

    private static Dimension whole(Rectangle2D.Double room) {
        return new Dimension((int) room.width, (int) room.height);
    }

    private static void cut(Rectangle2D.Double room, double height) {
        room.y += height;
        room.height -= height;
    }

    private double heading(Graphics2D g, Rectangle2D room) {
        Font bold = fitting(g, theme.bold(13), room.getWidth());
        Font small = theme.font(11);
        double title = g.getFontMetrics(bold).stringWidth(chart.title());
        double gap = 8 * theme.scale();
        boolean beside = title + gap + g.getFontMetrics(small).stringWidth(chart.unit()) <= room.getWidth();
        double line = LEADING * bold.getSize2D();
        double baseline = room.getY() + bold.getSize2D();
        g.setFont(bold);
        g.setColor(theme.ink());
        g.drawString(chart.title(), (float) room.getX(), (float) baseline);
        g.setFont(small);
        g.setColor(theme.faint());
        if (beside) {
            g.drawString(chart.unit(), (float) (room.getX() + title + gap), (float) baseline);
            return line + 2 * theme.scale();
        }
        double below = LEADING * small.getSize2D();
        for (String part : lines(g, chart.unit(), room.getWidth())) {
            baseline += below;
            line += below;
            g.drawString(part, (float) room.getX(), (float) baseline);
        }
        return line + 2 * theme.scale();
    }

    /** The font, or a smaller one in which the title has room. */
    private Font fitting(Graphics2D g, Font font, double width) {
        double needed = g.getFontMetrics(font).stringWidth(chart.title());
        return needed <= width ? font : font.deriveFont((float) (font.getSize2D() * width / needed));
    }

    private void sentence(Graphics2D g, String text, Rectangle2D room) {
        Font font = theme.font(12);
        g.setFont(font);
        g.setColor(theme.faint());
        double y = room.getY() + 2 * font.getSize2D();
        for (String line : lines(g, text, room.getWidth())) {
            g.drawString(line, (float) room.getX(), (float) y);
            y += LEADING * font.getSize2D();
        }
    }

    /** A text broken between words to a width, in the font that is set. */
    private static List<String> lines(Graphics2D g, String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && g.getFontMetrics().stringWidth(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private Rectangle2D plot(Graphics2D g, Plot plot, Rectangle2D room) {
        var drawn = new JFreeChart(null, theme.font(11), plot, false);
        drawn.setBackgroundPaint(null);
        drawn.setTextAntiAlias(true);
        drawn.setPadding(RectangleInsets.ZERO_INSETS);
        var info = new ChartRenderingInfo(null);
        drawn.draw(g, room, info);
        return info.getPlotInfo().getDataArea();
    }
}
