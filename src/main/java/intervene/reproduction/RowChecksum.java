package intervene.reproduction;

import intervene.observe.Column;
import intervene.observe.Table;
import intervene.result.CsvRows;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The checksum that {@code digests.csv} keeps of a run's rows, from rows that were read. */
final class RowChecksum {
    /** Tables that it is of, in order. */
    private static final List<String> TABLES = List.of("runs", "crises", "votes", "periods", "contributions");

    private final List<Integer> tables = new ArrayList<>();
    private final List<CsvRows<List<String>>> rows = new ArrayList<>();

    /**
     * For rows of tables.
     *
     * @param names   the tables in the order of {@link RunReader.Rows#rows}
     * @param headers their columns
     */
    RowChecksum(List<String> names, List<List<String>> headers) {
        for (String table : TABLES) {
            int at = names.indexOf(table);
            if (at >= 0) {
                tables.add(at);
                rows.add(new CsvRows<>(table(headers.get(at))));
            }
        }
    }

    private static Table<List<String>> table(List<String> header) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            columns.add(new Column<>(header.get(i), Column.Kind.TEXT, "", "cell as it was read", row -> row.get(at)));
        }
        return new Table<>("read", "row", columns);
    }

    /** The checksum of a run, as the table of digests spells it; null where a table of it cannot be read. */
    String of(RunReader.Rows run) {
        CRC32C sum = new CRC32C();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < tables.size(); i++) {
            if (run.rows().get(tables.get(i)) == null) {
                return null;
            }
            for (List<String> row : run.in(tables.get(i))) {
                rows.get(i).append(row, lines);
            }
        }
        sum.update(lines.toByteArray());
        return Long.toString(sum.getValue());
    }
}
