package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Column.Kind;
import intervene.observe.Table;
import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetTableReaderTest {
    @TempDir
    private Path folder;

    private static String refusal(Path file) {
        return assertThrows(InvalidInput.class, () -> TestTables.content(ParquetTableReader.open(file))).getMessage();
    }

    @Test
    void whatIsNotThereOrNoTableIsToldApart() throws IOException {
        assertThrows(NoSuchFileException.class, () -> ParquetTableReader.open(folder.resolve("none.parquet")));
        Path text = Files.writeString(folder.resolve("text.parquet"), "run,point\n0,0\n");
        Path empty = Files.createFile(folder.resolve("empty.parquet"));
        assertEquals(text + ": this is not a table as this program writes it. It is damaged, or something else wrote it. "
                + "Restore it, or make the result again.", refusal(text));
        assertTrue(refusal(empty).startsWith(empty + ": this is not a table"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1::INTEGER", "DATE '2000-01-01'", "[1, 2]", "'x'::BLOB", "1::UBIGINT", "1.5::DECIMAL(9, 2)"})
    void columnsThatTablesDoNotHaveAreRefused(String value) throws SQLException {
        Path file = folder.resolve("foreign.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT " + value + " AS c) TO '" + file + "' (COMPRESSION uncompressed)");
        }
        assertTrue(refusal(file).startsWith(file + ": this is not a table"));
    }

    @Test
    void aTableThatAnotherProgramWroteIsReadUnlessItIsCompressed() throws SQLException, IOException {
        Path plain = folder.resolve("plain.parquet");
        Path compressed = folder.resolve("compressed.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String table = "COPY (SELECT 'é' AS t, 7::BIGINT AS w, 0.5::DOUBLE AS r, true AS f, NULL::BIGINT AS n) TO '";
            statement.execute(table + plain + "' (COMPRESSION uncompressed)");
            statement.execute(table + compressed + "' (COMPRESSION snappy)");
        }
        assertEquals(List.of(List.of("t", "w", "r", "f", "n"), List.of("é", "7", "0.5", "true", "")),
                TestTables.content(ParquetTableReader.open(plain)));
        assertTrue(refusal(compressed).startsWith(compressed + ": this is not a table"));
    }

    /** A byte changed is noticed, or it changed nothing that is read, or it is in a name or a statistic. */
    @Test
    void damageNeverDoesWorseThanBeRefused() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(Arrays.asList(i % 7 == 0 ? null : "text " + i % 5, (long) i, i * 0.1, i % 3 == 0));
        }
        Path csv = TestTables.csv(folder, TestTables.EVERY_KIND, rows);
        byte[] whole = Files.readAllBytes(TestTables.parquet(csv, TestTables.EVERY_KIND));
        Path damaged = folder.resolve("damaged.parquet");
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < whole.length; i += 7) {
            byte[] bytes = whole.clone();
            bytes[i] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            try {
                TestTables.content(ParquetTableReader.open(damaged));
            } catch (InvalidInput e) {
                refused++;
            }
        }
        assertTrue(refused > whole.length / 7 * 0.7, refused + " of " + whole.length / 7);
        for (int length = 0; length < whole.length; length += 71) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            refusal(damaged);
        }
    }

    /** A table with rows of its values. */
    record Filled(Table<List<Object>> table, List<List<Object>> rows) {}

    @Provide
    Arbitrary<Filled> tables() {
        return Arbitraries.of(Kind.class).list().ofMinSize(1).ofMaxSize(6).flatMap(kinds -> {
            Table<List<Object>> table =
                    TestTables.table(IntStream.range(0, kinds.size()).mapToObj(i -> "column " + i).toList(), kinds);
            Arbitrary<List<Object>> row = Combinators.combine(kinds.stream().map(kind -> value(kind)).toList())
                    .as(values -> values);
            return row.list().ofMaxSize(40).map(rows -> new Filled(table, rows));
        });
    }

    private static Arbitrary<Object> value(Kind kind) {
        Arbitrary<?> values = switch (kind) {
            case TEXT -> Arbitraries.oneOf(Arbitraries.of("a", "b", ""), Arbitraries.strings());
            case WHOLE -> Arbitraries.longs();
            case REAL -> Arbitraries.oneOf(Arbitraries.doubles(),
                    Arbitraries.of(0.0, -0.0, 0.1, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE));
            case FLAG -> Arbitraries.of(true, false);
        };
        return values.<Object>map(value -> value).injectNull(0.2);
    }

    @Property(tries = 200)
    void anyTableReadsAsItsCsvDoes(@ForAll("tables") Filled filled) throws IOException {
        Path work = Files.createTempDirectory("tables");
        Path csv = TestTables.csv(work, filled.table(), filled.rows());
        Path parquet = TestTables.parquet(csv, filled.table());
        List<List<String>> expected = new ArrayList<>(List.of(filled.table().header()));
        filled.rows().forEach(row -> expected.add(filled.table().cells(row)));
        assertEquals(expected, TestTables.content(ParquetTableReader.open(parquet)));
        Files.delete(csv);
        Files.delete(parquet);
        Files.delete(work);
    }
}
