package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.RunKey;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.observe.Tables.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static <R> String csv(Table<R> table, List<R> items) {
        CsvRows<R> rows = new CsvRows<>(table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(rows.header());
        items.forEach(item -> rows.append(item, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotesOnlyWhereNeeded() {
        List<Failure> failures = List.of("plain – ü", "a \"b\", c", "", "#1").stream()
                .map(error -> new Failure(new RunKey(4, 0, 4, -7), error)).toList();
        assertEquals("run,point,replicate,seed,error\n4,0,4,-7,plain – ü\n4,0,4,-7,\"a \"\"b\"\", c\"\n4,0,4,-7,\n"
                + "4,0,4,-7,#1\n", csv(Tables.FAILURES, failures));
    }

    @Test
    void everyKindIsSpeltItsOwnWay() {
        Table<Object[]> table = new Table<>("t", "row", List.of(
                new Column<>("text", Kind.TEXT, "", "a text", row -> row[0]),
                new Column<>("whole", Kind.WHOLE, "", "a whole number", row -> row[1]),
                new Column<>("real", Kind.REAL, "", "a number", row -> row[2]),
                new Column<>("flag", Kind.FLAG, "", "a truth value", row -> row[3])));
        assertEquals("text,whole,real,flag\nTürkei,-9223372036854775808,0.1,true\n\"two\nlines\",0,1.5e-9,false\n"
                + ",,,\n,7,,\n,7,-inf,\n,7,1e3,\n", csv(table, List.of(
                new Object[] {"Türkei", Long.MIN_VALUE, 0.1, true},
                new Object[] {"two\nlines", 0L, 1.5e-9, false},
                new Object[] {null, null, null, null},
                new Object[] {"", 7, Double.NaN, null},
                new Object[] {null, 7, Double.NEGATIVE_INFINITY, null},
                new Object[] {null, 7, "1e3", null})));
    }

    private static Table<List<String>> texts(int columns) {
        return new Table<>("t", "row", IntStream.range(0, columns)
                .mapToObj(i -> new Column<List<String>>("c" + i, Kind.TEXT, "", "a text", row -> row.get(i))).toList());
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withChars(",\"\n\r#; aé€\uD83D\uDE00").ofMaxLength(6), Arbitraries.strings())
                .injectNull(0.1);
        return Arbitraries.integers().between(1, 5)
                .flatMap(columns -> cell.list().ofSize(columns).list().ofMaxSize(5));
    }

    /** Another writer's opinion of where quotes are needed. */
    @Property
    void theBytesAreThoseOfAnEstablishedWriter(@ForAll("rows") List<List<String>> rows) throws IOException {
        Table<List<String>> table = texts(rows.isEmpty() ? 1 : rows.get(0).size());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(expected)) {
            writer.writeRecord(table.header());
            rows.forEach(writer::writeRecord);
        }
        assertEquals(expected.toString(StandardCharsets.UTF_8), csv(table, rows));
    }
}
