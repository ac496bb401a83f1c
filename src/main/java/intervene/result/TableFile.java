package intervene.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import intervene.observe.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table as CSV: UTF-8, comma, line feed, quotes only where needed, its first line the names of the columns.
 *
 * @param <R> what a row is made of
 */
public final class TableFile<R> implements Closeable {
    private final Table<R> table;
    private final CsvWriter writer;

    /** Writes the header to the stream, which this file owns from now on. */
    public TableFile(Table<R> table, OutputStream out) throws IOException {
        this.table = table;
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        record(table.header());
    }

    /** Appends a row. */
    public void write(R row) throws IOException {
        record(table.cells(row));
    }

    private void record(Iterable<String> cells) throws IOException {
        try {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
