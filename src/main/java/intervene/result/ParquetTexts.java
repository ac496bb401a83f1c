package intervene.result;

import intervene.observe.Column.Kind;
import intervene.observe.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Turns what Parquet stores into rows of texts, as CSV spells them. */
final class ParquetTexts extends RecordMaterializer<List<String>> {
    private final List<Cell> cells = new ArrayList<>();
    private String[] row;

    /**
     * Rows of a table.
     *
     * @throws IllegalArgumentException if it has columns of types that tables do not have
     */
    ParquetTexts(MessageType schema) {
        for (Type column : schema.getFields()) {
            cells.add(new Cell(cells.size(), kind(column)));
        }
    }

    private static Kind kind(Type column) {
        Kind kind = null;
        if (column.isPrimitive() && !column.isRepetition(Type.Repetition.REPEATED)) {
            LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
            kind = switch (column.asPrimitiveType().getPrimitiveTypeName()) {
                case BINARY -> LogicalTypeAnnotation.stringType().equals(meaning) ? Kind.TEXT : null;
                case INT64 -> meaning == null || isSigned(meaning) ? Kind.WHOLE : null;
                case DOUBLE -> Kind.REAL;
                case BOOLEAN -> Kind.FLAG;
                default -> null;
            };
        }
        if (kind == null) {
            throw new IllegalArgumentException("column of a type that tables do not have: " + column);
        }
        return kind;
    }

    private static boolean isSigned(LogicalTypeAnnotation meaning) {
        return meaning instanceof IntLogicalTypeAnnotation whole && whole.isSigned();
    }

    @Override
    public List<String> getCurrentRecord() {
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    @Override
    public GroupConverter getRootConverter() {
        return new GroupConverter() {
            @Override
            public Converter getConverter(int index) {
                return cells.get(index);
            }

            @Override
            public void start() {
                row = new String[cells.size()];
                Arrays.fill(row, "");
            }

            @Override
            public void end() {}
        };
    }

    /** The cells of a column. What is in the column's dictionary is turned into text once. */
    private final class Cell extends PrimitiveConverter {
        private final int index;
        private final Kind kind;
        private Dictionary dictionary;
        private String[] texts;

        private Cell(int index, Kind kind) {
            this.index = index;
            this.kind = kind;
        }

        @Override
        public void addBinary(Binary value) {
            row[index] = value.toStringUsingUTF8();
        }

        @Override
        public void addLong(long value) {
            row[index] = Long.toString(value);
        }

        @Override
        public void addDouble(double value) {
            row[index] = Decimal.text(value);
        }

        @Override
        public void addBoolean(boolean value) {
            row[index] = Boolean.toString(value);
        }

        @Override
        public boolean hasDictionarySupport() {
            return kind != Kind.FLAG;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            this.dictionary = dictionary;
            texts = new String[dictionary.getMaxId() + 1];
        }

        @Override
        public void addValueFromDictionary(int id) {
            if (texts[id] == null) {
                switch (kind) {
                    case TEXT -> addBinary(dictionary.decodeToBinary(id));
                    case WHOLE -> addLong(dictionary.decodeToLong(id));
                    default -> addDouble(dictionary.decodeToDouble(id));
                }
                texts[id] = row[index];
            }
            row[index] = texts[id];
        }
    }
}
