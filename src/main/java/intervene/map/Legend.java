package intervene.map;

import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The strip below a map that says what its colours and signs mean: blocks in rows, as many as fit side by side. */
final class Legend {
    private static final double ROW_GAP = 10;
    private static final double LEAST_GAP = 20;
    private static final double MOST_GAP = 44;

    static final Legend NONE = new Legend(List.of(), null, 0);

    private final List<List<LegendBlock>> rows = new ArrayList<>();
    private final Theme theme;
    private final double width;

    private Legend(List<LegendBlock> blocks, Theme theme, double width) {
        this.theme = theme;
        this.width = width;
        double used = 0;
        for (LegendBlock block : blocks) {
            double needed = block.width(theme) + LEAST_GAP * theme.scale();
            if (rows.isEmpty() || used + needed - LEAST_GAP * theme.scale() > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(block);
            used += needed;
        }
    }

    /**
     * The legend of a map. Its letters shrink so that one row is enough, but never below those of a desk.
     *
     * @param unit what its marks are measured in [px]
     * @param room what it may take up [px]; rows that have no room are left out, the last first
     */
    static Legend of(MapContent content, Theme theme, double unit, Dimension room) {
        double width = room.getWidth();
        double needed = 0;
        Theme desk = theme.scaled(1);
        for (LegendBlock block : new LegendBlocks(content, desk, unit / theme.scale()).all()) {
            needed += block.width(desk) + LEAST_GAP;
        }
        double scale = Math.min(theme.scale(), Math.max(1, width / needed));
        Theme fitting = theme.scaled(scale);
        Legend legend = new Legend(new LegendBlocks(content, fitting, unit).all(), fitting, width);
        while (legend.height() > room.getHeight()) {
            legend.rows.remove(legend.rows.size() - 1);
        }
        return legend;
    }

    /** Height of the strip [px]. */
    double height() {
        return rows.stream().mapToDouble(this::height).sum()
                + Math.max(0, rows.size() - 1) * (theme == null ? 0 : ROW_GAP * theme.scale());
    }

    boolean isOneRow() {
        return rows.size() <= 1;
    }

    private double height(List<LegendBlock> row) {
        return row.stream().mapToDouble(b -> b.height(theme)).max().orElse(0);
    }

    void paint(Graphics2D g, double x, double top) {
        double y = top;
        for (List<LegendBlock> row : rows) {
            double blocks = row.stream().mapToDouble(b -> b.width(theme)).sum();
            double gap = Math.min(MOST_GAP * theme.scale(), (width - blocks) / Math.max(1, row.size() - 1));
            double at = x;
            for (LegendBlock block : row) {
                block.paint(g, theme, at, y);
                at += block.width(theme) + gap;
            }
            y += height(row) + ROW_GAP * theme.scale();
        }
    }
}
