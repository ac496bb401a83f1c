package intervene.reproduction;

import intervene.result.TableReader;
import java.io.IOException;
import java.util.List;

/** Rows of two tables of points by their points, though one of the tables may have been changed. */
final class PointPairs {
    private static final long NONE = -1;

    private final Rows there;
    private final Rows here;

    /**
     * Rows of one point.
     *
     * @param there as the result has it; null where it has none
     * @param here  as it is made again; null where there is none
     */
    record Pair(List<String> there, List<String> here, long point) {}

    /** A table, read with the next row in view. */
    private static final class Rows {
        private final TableReader reader;
        private final int column;
        private long taken;
        private List<String> current;
        private List<String> after;

        private Rows(TableReader reader) throws IOException {
            this.reader = reader;
            column = reader.header().indexOf("point");
            current = reader.next();
            after = current == null ? null : reader.next();
        }

        private List<String> take() throws IOException {
            List<String> row = current;
            current = after;
            after = after == null ? null : reader.next();
            taken++;
            return row;
        }

        private long point(List<String> row) {
            String cell = row == null || column < 0 ? "" : row.get(column);
            return cell.matches("\\d{1,18}") ? Long.parseLong(cell) : NONE;
        }
    }

    /**
     * Reads from the first row on.
     *
     * @param there the result's table
     * @param here  the one made again, in ascending order of points
     */
    PointPairs(TableReader there, TableReader here) throws IOException {
        this.there = new Rows(there);
        this.here = new Rows(here);
    }

    /** The next; null at the end. */
    Pair next() throws IOException {
        if (there.current == null && here.current == null) {
            return null;
        }
        long a = there.point(there.current);
        long b = here.point(here.current);
        boolean only = there.current == null || here.current == null;
        if (here.current == null || !only && isAdded(a, b)) {
            return new Pair(there.take(), null, a == NONE ? there.taken - 1 : a);
        }
        if (there.current == null || isRemoved(a, b)) {
            return new Pair(null, here.take(), b == NONE ? here.taken - 1 : b);
        }
        return new Pair(there.take(), here.take(), b == NONE ? here.taken - 1 : b);
    }

    /** Whether the result's row is one too many, and not one with a changed number. */
    private boolean isAdded(long a, long b) {
        long next = there.point(there.after);
        return a != NONE && a < b && next != NONE && next <= b;
    }

    /** Whether the result has no row of the point, and its own is of a later one. */
    private boolean isRemoved(long a, long b) {
        long next = there.point(there.after);
        return b != NONE && a > b && here.after != null && (there.after == null || next > a);
    }
}
