package intervene.result;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A stream as the file that Parquet's writer writes; its owner closes it.
 *
 * <p>Implementation note: the writer lists the encodings of a column in an order that differs between two executions
 * (apache/parquet-java, issue 3215). So the end of the file is held back, and the encodings are sorted in its footer.
 */
final class ParquetOutput extends PositionOutputStream implements OutputFile {
    /** The footer's length, then a magic number, end the file. */
    private static final int TRAILER = 8;

    private final OutputStream out;
    private ByteArrayOutputStream end;
    private long position;

    ParquetOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    /** All rows are written; what follows are indexes and the footer. */
    void beginEnd() {
        end = new ByteArrayOutputStream();
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return this;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return this;
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void write(int b) throws IOException {
        (end == null ? out : end).write(b);
        position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        (end == null ? out : end).write(bytes, offset, length);
        position += length;
    }

    /** Called by the writer, once, when the file is whole. */
    @Override
    public void close() throws IOException {
        if (end != null && end.size() > 0) {
            byte[] bytes = end.toByteArray();
            end = null;
            int trailer = bytes.length - TRAILER;
            int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(trailer);
            byte[] footer = sorted(new ByteArrayInputStream(bytes, trailer - length, length));
            out.write(bytes, 0, trailer - length);
            out.write(footer);
            out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
            out.write(bytes, trailer + 4, 4);
        }
        out.flush();
    }

    private static byte[] sorted(ByteArrayInputStream footer) throws IOException {
        FileMetaData data = Util.readFileMetaData(footer);
        for (RowGroup group : data.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                column.getMeta_data().getEncodings().sort(Comparator.naturalOrder());
            }
        }
        var bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(data, bytes);
        return bytes.toByteArray();
    }
}
