package intervene.result;

import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Table;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a table as CSV: UTF-8, comma, line feed, quotes only where needed. Immutable, so that several threads may
 * share it.
 *
 * @param <R> what a row is made of
 */
public final class CsvRows<R> {
    private static final int USUAL_LENGTH = 512;

    private final List<Column<R>> columns;

    public CsvRows(Table<R> table) {
        columns = table.columns();
    }

    /** The first line: the names of the columns. */
    public byte[] header() {
        var line = new StringBuilder(USUAL_LENGTH);
        for (Column<R> column : columns) {
            int start = line.length();
            line.append(column.name());
            endText(start, line);
        }
        return endLine(line);
    }

    /** Appends the line of a row. */
    public void append(R row, ByteArrayOutputStream out) {
        var line = new StringBuilder(USUAL_LENGTH);
        for (Column<R> column : columns) {
            int start = line.length();
            column.append(row, line);
            if (column.kind() == Kind.TEXT) {
                endText(start, line);
            } else {
                line.append(',');
            }
        }
        out.writeBytes(endLine(line));
    }

    /** Puts the text from {@code start} on in quotes if it needs them, and ends the cell. */
    private static void endText(int start, StringBuilder line) {
        if (needsQuotes(start, line)) {
            String text = line.substring(start);
            line.setLength(start);
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
        line.append(',');
    }

    private static boolean needsQuotes(int start, StringBuilder line) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        // Some readers take a line that begins like this for a comment.
        return start == 0 && line.length() > 0 && line.charAt(0) == '#';
    }

    private static byte[] endLine(StringBuilder line) {
        line.setCharAt(line.length() - 1, '\n');
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }
}
