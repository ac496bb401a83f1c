package intervene.atlas;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Moves boxes apart until no two overlap, each as little as it can: first all push each other for a while, then what
 * still overlaps goes, one by one, to the nearest free spot. No chance is involved.
 */
final class Spreading {
    private static final int ROUNDS = 150;
    /** Share of an overlap that one round removes. */
    private static final double PUSH = 0.55;

    private static final double SLACK = 1e-9;

    private final List<Rectangle2D> boxes;
    private final double cellWidth;
    private final double cellHeight;
    private final double[] x;
    private final double[] y;

    /** Boxes to be placed, each seen from the point that is moved. */
    Spreading(List<Rectangle2D> boxes) {
        this.boxes = boxes;
        cellWidth = boxes.stream().mapToDouble(Rectangle2D::getWidth).max().orElse(1);
        cellHeight = boxes.stream().mapToDouble(Rectangle2D::getHeight).max().orElse(1);
        x = new double[boxes.size()];
        y = new double[boxes.size()];
    }

    /** The box of a point where it stands. */
    static Rectangle2D at(Rectangle2D box, Point2D point) {
        return new Rectangle2D.Double(
                box.getX() + point.getX(), box.getY() + point.getY(), box.getWidth(), box.getHeight());
    }

    /** Where the points come to rest that started from these. */
    List<Point2D> of(List<Point2D> start) {
        for (int i = 0; i < x.length; i++) {
            x[i] = start.get(i).getX();
            y[i] = start.get(i).getY();
        }
        int round = 0;
        while (round < ROUNDS && push()) {
            round++;
        }
        return settled();
    }

    /** One round of pushing; whether any two overlapped. */
    private boolean push() {
        var grid = new Grid();
        boolean any = false;
        for (int i = 0; i < x.length; i++) {
            grid.add(i);
        }
        for (int i = 0; i < x.length; i++) {
            for (int cell : grid.around(x[i], y[i])) {
                for (int j = grid.first[cell]; j >= 0; j = grid.next[j]) {
                    any |= j > i && part(i, j);
                }
            }
        }
        return any;
    }

    private boolean part(int i, int j) {
        double overX = overlap(boxes.get(i).getX() + x[i], boxes.get(i).getWidth(),
                boxes.get(j).getX() + x[j], boxes.get(j).getWidth());
        double overY = overlap(boxes.get(i).getY() + y[i], boxes.get(i).getHeight(),
                boxes.get(j).getY() + y[j], boxes.get(j).getHeight());
        if (overX <= SLACK || overY <= SLACK) {
            return false;
        }
        if (overX / cellWidth < overY / cellHeight) {
            double by = PUSH * overX * (x[i] <= x[j] ? -1 : 1);
            x[i] += by;
            x[j] -= by;
        } else {
            double by = PUSH * overY * (y[i] <= y[j] ? -1 : 1);
            y[i] += by;
            y[j] -= by;
        }
        return true;
    }

    private static double overlap(double a, double length, double b, double otherLength) {
        return Math.min(a + length, b + otherLength) - Math.max(a, b);
    }

    private List<Point2D> settled() {
        var taken = new Grid();
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Point2D free = nearestFree(i, taken);
            x[i] = free.getX();
            y[i] = free.getY();
            points.add(free);
            taken.add(i);
        }
        return points;
    }

    /** Searches along ever larger squares around where the point is. */
    private Point2D nearestFree(int i, Grid taken) {
        for (int ring = 0;; ring++) {
            for (int a = -ring; a <= ring; a++) {
                for (int b = -ring; b <= ring; b += Math.abs(a) == ring || ring == 0 ? 1 : 2 * ring) {
                    var spot = new Point2D.Double(x[i] + a * cellWidth / 2, y[i] + b * cellHeight / 2);
                    if (isFree(i, spot, taken)) {
                        return spot;
                    }
                }
            }
        }
    }

    private boolean isFree(int i, Point2D spot, Grid taken) {
        Rectangle2D own = at(boxes.get(i), spot);
        for (int cell : taken.around(spot.getX(), spot.getY())) {
            for (int j = taken.first[cell]; j >= 0; j = taken.next[j]) {
                Rectangle2D cut = own.createIntersection(at(boxes.get(j), new Point2D.Double(x[j], y[j])));
                if (cut.getWidth() > SLACK && cut.getHeight() > SLACK) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Points by cell. Two points more than a cell apart in either direction cannot have boxes that overlap. Points
     * beyond the grid count to its outermost cells.
     */
    private final class Grid {
        final int[] first;
        final int[] next = new int[x.length];
        private final double left = Math.floor(DoubleStream.of(x).min().orElse(0) / cellWidth);
        private final double top = Math.floor(DoubleStream.of(y).min().orElse(0) / cellHeight);
        private final int columns = 1 + (int) (DoubleStream.of(x).max().orElse(0) / cellWidth - left);
        private final int rows = 1 + (int) (DoubleStream.of(y).max().orElse(0) / cellHeight - top);

        Grid() {
            first = new int[columns * rows];
            Arrays.fill(first, -1);
        }

        void add(int i) {
            int cell = column(x[i]) * rows + row(y[i]);
            next[i] = first[cell];
            first[cell] = i;
        }

        /** The cell of a point, and those next to it. */
        int[] around(double px, double py) {
            int column = column(px);
            int row = row(py);
            int[] cells = new int[9];
            int count = 0;
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                    cells[count++] = c * rows + r;
                }
            }
            return Arrays.copyOf(cells, count);
        }

        private int column(double px) {
            return (int) Math.max(0, Math.min(columns - 1, Math.floor(px / cellWidth) - left));
        }

        private int row(double py) {
            return (int) Math.max(0, Math.min(rows - 1, Math.floor(py / cellHeight) - top));
        }
    }
}
