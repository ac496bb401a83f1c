package intervene.result;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads what {@link ParquetTables} writes, a row group at a time. */
public final class ParquetTableReader implements TableReader {
    private final Path file;
    private final ParquetFileReader reader;
    private final ParquetTexts texts;
    private final MessageType schema;
    private RecordReader<List<String>> rows;
    private long left;

    private ParquetTableReader(Path file, ParquetFileReader reader) {
        this.file = file;
        this.reader = reader;
        schema = reader.getFileMetaData().getSchema();
        texts = new ParquetTexts(schema);
    }

    /**
     * Opens a table.
     *
     * @throws InvalidInput if the file is damaged, or is not a table in the form that {@link ParquetTables} gives it
     */
    public static TableReader open(Path file) throws IOException {
        Files.newByteChannel(file).close(); // that it is missing or closed to the reader is no matter of its content
        var options = ParquetReadOptions.builder(new PlainParquetConfiguration()).usePageChecksumVerification().build();
        ParquetFileReader reader;
        try {
            reader = ParquetFileReader.open(new LocalInputFile(file), options);
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
        try {
            requireUncompressed(reader.getRowGroups());
            return new ParquetTableReader(file, reader);
        } catch (RuntimeException e) {
            reader.close();
            throw unreadable(file, e);
        }
    }

    private static void requireUncompressed(List<BlockMetaData> groups) {
        for (BlockMetaData group : groups) {
            for (ColumnChunkMetaData column : group.getColumns()) {
                if (column.getCodec() != CompressionCodecName.UNCOMPRESSED) {
                    throw new IllegalArgumentException("compressed with " + column.getCodec());
                }
            }
        }
    }

    @Override
    public List<String> header() {
        return schema.getFields().stream().map(Type::getName).toList();
    }

    @Override
    public List<String> next() {
        try {
            while (left == 0) {
                PageReadStore group = reader.readNextRowGroup();
                if (group == null) {
                    return null;
                }
                left = group.getRowCount();
                rows = new ColumnIOFactory().getColumnIO(schema).getRecordReader(group, texts);
            }
            left--;
            return rows.read();
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    private static InvalidInput unreadable(Path file, Exception problem) {
        var refusal = new InvalidInput(file + ": this is not a table as this program writes it. It is damaged, or"
                + " something else wrote it. Restore it, or make the result again.");
        refusal.initCause(problem);
        return refusal;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
