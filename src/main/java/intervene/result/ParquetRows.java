package intervene.result;

import intervene.observe.Column;
import intervene.observe.Decimal;
import intervene.param.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Turns rows of texts, as CSV spells them, into what Parquet stores. */
final class ParquetRows extends WriteSupport<List<String>> {
    private final Path source;
    private final List<? extends Column<?>> columns;
    private final ParquetOutput file;
    private RecordConsumer out;
    private long row;

    /**
     * Rows of a table, with a cell for each column.
     *
     * @param source where they come from, for messages
     * @param file   where they go
     */
    ParquetRows(Path source, List<? extends Column<?>> columns, ParquetOutput file) {
        this.source = source;
        this.columns = columns;
        this.file = file;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // abstract there
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    private MessageType schema() {
        var schema = Types.buildMessage();
        for (Column<?> column : columns) {
            switch (column.kind()) {
                case TEXT -> schema.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
                case WHOLE -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
                case REAL -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case FLAG -> schema.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            }
        }
        return schema.named("table");
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(List<String> cells) {
        row++;
        out.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                out.startField(columns.get(i).name(), i);
                add(columns.get(i), text);
                out.endField(columns.get(i).name(), i);
            }
        }
        out.endMessage();
    }

    @Override
    public FinalizedWriteContext finalizeWrite() {
        file.beginEnd();
        return super.finalizeWrite();
    }

    private void add(Column<?> column, String text) {
        try {
            switch (column.kind()) {
                case TEXT -> out.addBinary(Binary.fromString(text));
                case WHOLE -> out.addLong(Long.parseLong(text));
                case REAL -> out.addDouble(Decimal.parse(text));
                case FLAG -> out.addBoolean(flag(text));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(source + ", row " + row + ", column " + column.name() + ": '" + text
                    + "' is not " + expected(column.kind()) + ".");
        }
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    private static String expected(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case WHOLE -> "a whole number";
            case REAL -> "a number";
            case FLAG -> "true or false";
        };
    }
}
