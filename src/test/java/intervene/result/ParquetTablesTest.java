package intervene.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Column.Kind;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.param.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTablesTest {
    private static final List<List<Object>> ROWS = List.of(
            Arrays.asList("Türkei, \"Ankara\"", Long.MAX_VALUE, 0.1, true),
            Arrays.asList("two\nlines 😀", Long.MIN_VALUE, -0.0, false),
            Arrays.asList(null, null, null, null),
            Arrays.asList("", 0L, Double.NaN, null),
            Arrays.asList("x", 1L, Double.POSITIVE_INFINITY, true),
            Arrays.asList("x", 1L, "1.50e3", true));

    @TempDir
    private Path folder;

    /** What a query gives, a row a list. */
    private static List<List<Object>> query(String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Path everyKind() throws IOException {
        return TestTables.parquet(TestTables.csv(folder, TestTables.EVERY_KIND, ROWS), TestTables.EVERY_KIND);
    }

    @Test
    void everyKindReturnsAsCsvSpellsIt() throws IOException {
        assertEquals(List.of(
                List.of("text", "whole", "moral.fiduciaryWeight.mean", "flag"),
                List.of("Türkei, \"Ankara\"", "9223372036854775807", "0.1", "true"),
                List.of("two\nlines 😀", "-9223372036854775808", "0", "false"),
                List.of("", "", "", ""),
                List.of("", "0", "", ""),
                List.of("x", "1", "inf", "true"),
                List.of("x", "1", "1500", "true")),
                TestTables.content(ParquetTableReader.open(everyKind())));
    }

    @Test
    void anotherProgramSeesTheSameTypesAndValues() throws IOException, SQLException {
        Path file = everyKind();
        List<List<Object>> types = query("DESCRIBE SELECT * FROM '" + file + "'");
        assertEquals(List.of("text", "whole", "moral.fiduciaryWeight.mean", "flag"),
                types.stream().map(column -> column.get(0)).toList());
        assertEquals(List.of("VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN"),
                types.stream().map(column -> column.get(1)).toList());
        assertEquals(List.of(
                Arrays.asList("Türkei, \"Ankara\"", Long.MAX_VALUE, 0.1, true),
                Arrays.asList("two\nlines 😀", Long.MIN_VALUE, 0.0, false),
                Arrays.asList(null, null, null, null),
                Arrays.asList(null, 0L, null, null),
                Arrays.asList("x", 1L, Double.POSITIVE_INFINITY, true),
                Arrays.asList("x", 1L, 1500.0, true)),
                query("SELECT * FROM '" + file + "'"));
    }

    @Test
    void aTableWithoutRowsIsOneToo() throws IOException, SQLException {
        Path csv = TestTables.csv(folder, TestTables.EVERY_KIND, List.of());
        Path file = TestTables.parquet(csv, TestTables.EVERY_KIND);
        assertEquals(1, TestTables.content(ParquetTableReader.open(file)).size());
        assertEquals(List.of(List.of(0L)), query("SELECT count(*) FROM '" + file + "'"));
    }

    /**
     * The hash of these bytes on JDK 17 and 25; another version of Parquet may change it. Without the sorting of
     * encodings it differs between executions.
     */
    @Test
    void theBytesAreTheSameOnEveryMachine() throws IOException, NoSuchAlgorithmException {
        List<List<Object>> rows = new ArrayList<>(ROWS);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5000; i++) {
            rows.add(List.of("state " + random.nextInt(190), (long) i, random.nextDouble(), random.nextBoolean()));
        }
        Path file = TestTables.parquet(TestTables.csv(folder, TestTables.EVERY_KIND, rows), TestTables.EVERY_KIND);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertEquals("3b6ca714103230a57fb8378a640b2cc5edddea18f79bce1379f627f3f01113f5",
                HexFormat.of().formatHex(hash));
    }

    @Test
    void nothingButTheTableIsLeft() throws IOException {
        everyKind();
        try (var files = Files.list(folder)) {
            assertEquals(List.of("t.csv", "t.parquet"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    /** 100,000 texts of 240 characters that never recur are 24 MB: too much for one row group of 16 MiB. */
    @Test
    void aLongTableIsWrittenInPartsThatFitTheMemory() throws IOException, SQLException {
        Table<List<Object>> table =
                TestTables.table(List.of("row", "text", "recurring"), List.of(Kind.WHOLE, Kind.TEXT, Kind.TEXT));
        SplittableRandom random = new SplittableRandom(1);
        List<List<Object>> rows = new ArrayList<>();
        for (long i = 0; i < 100_000; i++) {
            String text = Long.toHexString(random.nextLong(1L << 60, 1L << 62)).repeat(15);
            rows.add(List.of(i, text, "thousand " + i / 1000));
        }
        Path csv = TestTables.csv(folder, table, rows);
        Path file = TestTables.parquet(csv, table);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            assertEquals(100_000, reader.getRecordCount());
            assertTrue(reader.getRowGroups().size() > 1);
            for (BlockMetaData part : reader.getRowGroups()) {
                assertTrue(part.getTotalByteSize() < 20 << 20, part.getTotalByteSize() + " bytes");
            }
        }
        try (TableReader expected = CsvTableReader.open(csv); TableReader actual = ParquetTableReader.open(file)) {
            for (int i = 0; i <= 100_000; i++) {
                assertEquals(expected.next(), actual.next());
            }
        }
        assertEquals(List.of(List.of(100_000L)),
                query("SELECT count(*) FROM (FROM '" + file + "' INTERSECT FROM '" + csv + "')"));
    }

    private static String refusal(Path csv, Table<?> table) {
        return assertThrows(InvalidInput.class,
                () -> ParquetTables.convert(csv, table.columns(), OutputStream.nullOutputStream())).getMessage();
    }

    @Test
    void aCellThatDoesNotFitItsColumnIsNamed() throws IOException {
        Path csv = folder.resolve("t.csv");
        Table<?> table = TestTables.EVERY_KIND;
        String header = String.join(",", table.header()) + "\n,1,,\n";
        Files.writeString(csv, header + ",1.5,,\n");
        assertEquals(csv + ", row 2, column whole: '1.5' is not a whole number.", refusal(csv, table));
        Files.writeString(csv, header + ",,nine,\n");
        assertEquals(csv + ", row 2, column moral.fiduciaryWeight.mean: 'nine' is not a number.", refusal(csv, table));
        Files.writeString(csv, header + ",,,1\n");
        assertEquals(csv + ", row 2, column flag: '1' is not true or false.", refusal(csv, table));
    }

    @Test
    void anotherTableIsRefused() throws IOException {
        Path csv = TestTables.csv(folder, TestTables.EVERY_KIND, ROWS);
        assertEquals(csv + " has the columns [text, whole, moral.fiduciaryWeight.mean, flag], and should have "
                + "[run, point, replicate, seed, error].", refusal(csv, Tables.FAILURES));
    }

    @Test
    void theStreamStaysOpenAndItsProblemsAreTold() throws IOException {
        Path csv = TestTables.csv(folder, TestTables.EVERY_KIND, ROWS);
        var whole = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        ParquetTables.convert(csv, TestTables.EVERY_KIND.columns(), whole);
        assertArrayEquals(Files.readAllBytes(everyKind()), whole.toByteArray());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        IOException problem = assertThrows(IOException.class,
                () -> ParquetTables.convert(csv, TestTables.EVERY_KIND.columns(), full));
        assertEquals("No space left on device", problem.getMessage());
    }
}
