package intervene.trend;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** Lays parts out as a grid whose cells are as nearly as wide as half again their height; or one alone. */
final class Mosaic implements LayoutManager {
    private static final double SHAPE = 1.35;
    private static final Dimension LEAST = new Dimension(240, 160);
    private static final Dimension PREFERRED = new Dimension(860, 600);

    private Component alone;

    /** The part that takes all the room; null where all share it. */
    Component alone() {
        return alone;
    }

    void enlarge(Component part) {
        alone = part;
    }

    @Override
    public void layoutContainer(Container all) {
        int n = all.getComponentCount();
        int columns = columns(n, all.getWidth(), all.getHeight());
        int rows = (n + columns - 1) / columns;
        for (int i = 0; i < n; i++) {
            Component part = all.getComponent(i);
            part.setVisible(alone == null || part == alone);
            if (part == alone) {
                part.setBounds(0, 0, all.getWidth(), all.getHeight());
            } else {
                int x = edge(i % columns, columns, all.getWidth());
                int y = edge(i / columns, rows, all.getHeight());
                part.setBounds(x, y, edge(i % columns + 1, columns, all.getWidth()) - x,
                        edge(i / columns + 1, rows, all.getHeight()) - y);
            }
        }
    }

    private static int edge(int i, int of, int length) {
        return (int) ((long) i * length / of);
    }

    /** The number of columns with which cells are most nearly of the right shape. */
    static int columns(int n, int width, int height) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= n; columns++) {
            int rows = (n + columns - 1) / columns;
            double shape = (double) width / columns / Math.max(1, (double) height / rows) / SHAPE;
            double off = Math.max(shape, 1 / Math.max(shape, 1e-9)) + (rows * columns - n);
            if (off < least) {
                least = off;
                best = columns;
            }
        }
        return best;
    }

    @Override
    public Dimension preferredLayoutSize(Container all) {
        return PREFERRED;
    }

    @Override
    public Dimension minimumLayoutSize(Container all) {
        return LEAST;
    }

    @Override
    public void addLayoutComponent(String name, Component part) {
        // Parts are those of the container, in their order.
    }

    @Override
    public void removeLayoutComponent(Component part) {
        // As above.
    }
}
