package intervene.reproduction;

import intervene.param.InvalidInput;
import intervene.result.CsvTableReader;
import intervene.result.ParquetTableReader;
import intervene.result.TableFormat;
import intervene.result.TableReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads a table run by run, also one that was altered: rows whose run does not fit between those around them are passed
 * over and noted, and where the table cannot be read on, the reason is kept.
 */
final class RunCursor implements Closeable {
    /** What stands for the number of the run when there is none any more. */
    static final long END = Long.MAX_VALUE;

    private static final int MOST_NOTES = 3;

    private final String file;
    private final List<String> notes = new ArrayList<>();
    private TableReader reader;
    private List<String> header = List.of();
    private Function<List<String>, List<String>> spelling = row -> row;
    private int runColumn;
    private Row current;
    private Row pending;
    private long last = -1;
    private long rows;
    private long misplaced;
    private String problem = "";

    /** A row, its number in the table from 1, and its run. */
    private record Row(long number, long run, List<String> cells) {}

    private RunCursor(String file) {
        this.file = file;
    }

    /**
     * Opens a table.
     *
     * @param path     where it is
     * @param spelling from the columns to what gives rows the spelling of CSV
     */
    static RunCursor open(Path path, Function<List<String>, Function<List<String>, List<String>>> spelling)
            throws IOException {
        var cursor = new RunCursor(path.getFileName().toString());
        try {
            boolean parquet = cursor.file.endsWith(TableFormat.PARQUET.extension());
            cursor.reader = parquet ? ParquetTableReader.open(path) : CsvTableReader.open(path);
            cursor.header = cursor.reader.header();
            cursor.spelling = parquet ? spelling.apply(cursor.header) : row -> row;
        } catch (InvalidInput e) {
            cursor.problem = e.getMessage();
        }
        cursor.runColumn = cursor.header.indexOf("run");
        if (cursor.problem.isEmpty() && cursor.runColumn < 0) {
            cursor.problem = path + ": the table has no column 'run'.";
        }
        cursor.advance();
        return cursor;
    }

    /** Name of its file. */
    String file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    /** Number of the run whose rows come next; {@link #END} where there are none. */
    long run() {
        return current == null ? END : current.run();
    }

    /** The rows of that run. */
    List<List<String>> take() throws IOException {
        List<List<String>> taken = new ArrayList<>();
        for (long run = run(); run != END && run() == run; advance()) {
            taken.add(current.cells());
        }
        return taken;
    }

    private void advance() throws IOException {
        Row next = next();
        while (next != null && next.run() < last) {
            note(next);
            next = next();
        }
        Row after = next == null ? null : read();
        while (after != null && next.run() > after.run() && after.run() >= last) {
            note(next);
            next = after;
            after = read();
        }
        current = next;
        pending = after;
        last = next == null ? last : next.run();
    }

    private Row next() throws IOException {
        Row next = pending == null ? read() : pending;
        pending = null;
        return next;
    }

    private void note(Row row) {
        misplaced++;
        if (notes.size() < MOST_NOTES) {
            notes.add(String.format(Locale.ROOT, "%s: row %d is said to be of run %s, and stands where that run has"
                    + " none",
                    file, row.number(), row.cells().get(runColumn)));
        }
    }

    private Row read() throws IOException {
        while (problem.isEmpty()) {
            try {
                List<String> cells = reader.next();
                if (cells == null) {
                    return null;
                }
                rows++;
                Row row = new Row(rows, number(cells.get(runColumn)), spelling.apply(cells));
                if (row.run() >= 0) {
                    return row;
                }
                note(row);
            } catch (InvalidInput e) {
                problem = e.getMessage();
            }
        }
        return null;
    }

    private static long number(String cell) {
        return cell.matches("\\d{1,18}") ? Long.parseLong(cell) : -1;
    }

    /** Rows read so far. */
    long rows() {
        return rows;
    }

    /** Rows whose run does not fit, and what is said of the first of them. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (misplaced > notes.size()) {
            all.add(file + ": there are " + (misplaced - notes.size()) + " more such rows");
        }
        return all;
    }

    /** Why the table could not be read to its end; empty where it could, or has not been yet. */
    String problem() {
        return problem;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
