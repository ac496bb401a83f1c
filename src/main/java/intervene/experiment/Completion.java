package intervene.experiment;

import intervene.observe.Indicator;
import intervene.observe.Table;
import intervene.observe.Tables.FactorColumn;
import intervene.result.CsvTableReader;
import intervene.result.ParquetTables;
import intervene.result.ResultFiles;
import intervene.result.TableFormat;
import intervene.result.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** What remains to be done when every run is in its tables: the table of points, and the format that was asked for. */
final class Completion {
    private final ResultFiles files;
    private final List<Table<?>> tables;
    private final TableFormat format;

    Completion(ResultFiles files, List<Table<?>> tables, TableFormat format) {
        this.files = files;
        this.tables = new ArrayList<>(tables);
        this.format = format;
    }

    /**
     * Sums the runs up by point.
     *
     * @param size   number of points
     * @param levels the levels at a point
     */
    void sumUp(long size, LongFunction<List<String>> levels, List<FactorColumn> factors, List<Indicator> indicators)
            throws IOException, InterruptedException {
        Points points = new Points(size, levels, factors, indicators);
        try (TableReader runs = CsvTableReader.open(files.folder().resolve("runs.csv"));
                OutputStream out = files.newFile(PointTable.NAME + ".csv")) {
            points.write(runs, out);
        }
        tables.add(points.table());
    }

    private long rows(String file) throws IOException {
        try (TableReader reader = CsvTableReader.open(files.folder().resolve(file))) {
            long rows = 0;
            while (reader.next() != null) {
                rows++;
            }
            return rows;
        }
    }

    /** Runs in the tables; from the tables, since some may have been done before an interruption. */
    RunCount runs() throws IOException {
        return new RunCount(rows("runs.csv"), rows("failures.csv"));
    }

    /** Writes every table in the format, beside the CSV. */
    void convert() throws IOException {
        if (format == TableFormat.PARQUET) {
            for (Table<?> table : tables) {
                try (OutputStream out = files.newFile(table.name() + ".parquet")) {
                    ParquetTables.convert(files.folder().resolve(table.name() + ".csv"), table.columns(), out);
                }
            }
        }
    }

    /** Removes the CSV that has been written in the other format, also what an interrupted attempt has left of it. */
    void removeReplaced() throws IOException {
        if (format == TableFormat.PARQUET) {
            Set<String> names = new LinkedHashSet<>(List.of(PointTable.NAME));
            tables.forEach(table -> names.add(table.name()));
            for (String name : names) {
                files.remove(name + ".csv");
            }
        }
    }
}
