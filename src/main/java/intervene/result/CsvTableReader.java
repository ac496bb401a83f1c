package intervene.result;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import intervene.param.InvalidInput;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a table that was written as CSV, one row at a time. */
public final class CsvTableReader implements TableReader {
    private static final String REMEDY = " The table was changed or cut after it was written. Restore it, or make the"
            + " result again.";

    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long line = 1;

    private CsvTableReader(Path file, CloseableIterator<CsvRecord> records) throws IOException {
        this.file = file;
        this.records = records;
        this.header = List.copyOf(readHeader());
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws InvalidInput if it has none
     */
    public static CsvTableReader open(Path file) throws IOException {
        // Not Files.newInputStream, which an interrupt of the thread would close.
        InputStreamReader text =
                new InputStreamReader(new FileInputStream(file.toFile()), StandardCharsets.UTF_8.newDecoder());
        CsvTableReader opened = null;
        try {
            opened = new CsvTableReader(file, CsvReader.builder()
                    .skipEmptyLines(false).acceptCharsAfterQuotes(false).ofCsvRecord(text).iterator());
        } finally {
            if (opened == null) {
                text.close();
            }
        }
        return opened;
    }

    private List<String> readHeader() throws IOException {
        CsvRecord record = read();
        if (record == null) {
            throw refusal("the file is empty, without even a header.");
        }
        Set<String> names = new HashSet<>();
        for (String name : record.getFields()) {
            if (!names.add(name)) {
                throw refusal("there are two columns '" + name + "'.");
            }
        }
        return record.getFields();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> next() throws IOException {
        CsvRecord record = read();
        if (record == null) {
            return null;
        }
        if (record.getFieldCount() != header.size()) {
            throw refusal("the row has " + record.getFieldCount() + " cells, and the header has " + header.size()
                    + " columns.");
        }
        return record.getFields();
    }

    private CsvRecord read() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            line++;
            throw refusal("this is not CSV: " + e.getMessage().replaceAll("\\s+", " ") + ".");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                line++;
                throw refusal("the file is not UTF-8 from here on, or soon after.");
            }
            throw e.getCause();
        }
    }

    private InvalidInput refusal(String what) {
        return new InvalidInput(file + ":" + line + ": " + what + REMEDY);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
