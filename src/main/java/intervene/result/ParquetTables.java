package intervene.result;

import intervene.observe.Column;
import intervene.param.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Tables as Parquet. Texts are strings, whole numbers int64, real numbers double, truth values boolean; an empty cell is
 * null. The same table gives the same bytes on every machine and JVM, which is why nothing is compressed.
 */
public final class ParquetTables {
    /** So much is gathered in memory before it is written: little, so that the length of a table does not matter. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private ParquetTables() {}

    /**
     * Writes a finished CSV table as Parquet.
     *
     * @param columns its columns
     * @param out     where to; stays open
     * @throws InvalidInput if the file is not a table with these columns
     */
    public static void convert(Path csv, List<? extends Column<?>> columns, OutputStream out) throws IOException {
        List<String> names = columns.stream().map(column -> column.name()).toList();
        try (TableReader table = CsvTableReader.open(csv)) {
            if (!table.header().equals(names)) {
                throw new InvalidInput(csv + " has the columns " + table.header() + ", and should have " + names + ".");
            }
            var file = new ParquetOutput(out);
            var rows = new ParquetRows(csv, columns, file);
            try (ParquetWriter<List<String>> writer = new Builder(file, rows).build()) {
                for (List<String> cells = table.next(); cells != null; cells = table.next()) {
                    writer.write(cells);
                }
            }
        }
    }

    private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final ParquetRows rows;

        private Builder(ParquetOutput file, ParquetRows rows) {
            super(file);
            this.rows = rows;
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
            withRowGroupSize(ROW_GROUP_BYTES);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration conf) {
            return rows;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract there
        protected WriteSupport<List<String>> getWriteSupport(Configuration conf) {
            return rows;
        }
    }
}
