package intervene.reproduction;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads several tables side by side, run by run in ascending order. */
final class RunReader implements Closeable {
    private final List<RunCursor> cursors;

    /**
     * A run as the tables have it.
     *
     * @param run  its number
     * @param rows its rows in each table; null where the table cannot be read any more
     */
    record Rows(long run, List<List<List<String>>> rows) {
        /** A run of which the tables have no row. */
        static Rows none(long run, RunReader reader) {
            List<List<List<String>>> rows = new ArrayList<>();
            reader.cursors.forEach(cursor -> rows.add(isBroken(cursor) ? null : List.of()));
            return new Rows(run, rows);
        }

        /** Rows in a table; none where it cannot be read. */
        List<List<String>> in(int table) {
            return rows.get(table) == null ? List.of() : rows.get(table);
        }
    }

    /** Reads tables and closes them. */
    RunReader(List<RunCursor> cursors) {
        this.cursors = cursors;
    }

    List<RunCursor> cursors() {
        return cursors;
    }

    /**
     * The next run of which any table has a row.
     *
     * @return null at the end
     * @throws InterruptedException if this thread is interrupted
     */
    Rows next() throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long run = cursors.stream().mapToLong(RunCursor::run).min().orElse(RunCursor.END);
        if (run == RunCursor.END) {
            return null;
        }
        List<List<List<String>>> rows = new ArrayList<>();
        for (RunCursor cursor : cursors) {
            List<List<String>> taken = cursor.run() == run ? cursor.take() : List.of();
            rows.add(isBroken(cursor) ? null : taken);
        }
        return new Rows(run, rows);
    }

    /** What was read of this run may then be only some of its rows. */
    private static boolean isBroken(RunCursor cursor) {
        return cursor.run() == RunCursor.END && !cursor.problem().isEmpty();
    }

    @Override
    public void close() throws IOException {
        for (RunCursor cursor : cursors) {
            cursor.close();
        }
    }
}
