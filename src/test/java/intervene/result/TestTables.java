package intervene.result;

import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables made up for tests; a row is the list of its values. */
final class TestTables {
    /** A column of each kind, two of them with names that call for care. */
    static final Table<List<Object>> EVERY_KIND =
            table(List.of("text", "whole", "moral.fiduciaryWeight.mean", "flag"), List.of(Kind.values()));

    private TestTables() {}

    static Table<List<Object>> table(List<String> names, List<Kind> kinds) {
        return new Table<>("t", "row", IntStream.range(0, kinds.size())
                .mapToObj(i -> new Column<List<Object>>(names.get(i), kinds.get(i), "", "a value", row -> row.get(i)))
                .toList());
    }

    static Path csv(Path folder, Table<List<Object>> table, List<List<Object>> rows) throws IOException {
        CsvRows<List<Object>> csv = new CsvRows<>(table);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(csv.header());
        rows.forEach(row -> csv.append(row, bytes));
        return Files.write(folder.resolve("t.csv"), bytes.toByteArray());
    }

    /** Converts a table, and returns where it is. */
    static Path parquet(Path csv, Table<?> table) throws IOException {
        Path parquet = csv.resolveSibling("t.parquet");
        try (OutputStream out = Files.newOutputStream(parquet)) {
            ParquetTables.convert(csv, table.columns(), out);
        }
        return parquet;
    }

    /** Header and rows. */
    static List<List<String>> content(TableReader table) throws IOException {
        List<List<String>> content = new ArrayList<>();
        try (table) {
            content.add(table.header());
            for (List<String> row = table.next(); row != null; row = table.next()) {
                content.add(row);
            }
        }
        return content;
    }
}
