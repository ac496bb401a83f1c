package intervene.experiment;

import intervene.experiment.Comparison.Difference;
import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Table;
import intervene.result.CsvRows;
import intervene.result.ResultFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A comparison as files: {@code differences.csv}, {@code pairs.csv}, {@code transitions.csv}, and {@code comparison.txt}
 * for people.
 */
public final class ComparisonFiles {
    private static final Table<Difference> DIFFERENCES = new Table<>("differences", "indicator", List.of(
            new Column<Difference>("indicator", Kind.TEXT, "", "name of the indicator", Difference::indicator),
            real("mean_a", "mean in A over the seeds for which both define it", Difference::meanA),
            real("mean_b", "mean in B over these", Difference::meanB),
            real("difference", "mean of B less A", d -> d.paired().difference().value()),
            real("low", "lower end of its 95 % interval", d -> d.paired().difference().low()),
            real("high", "upper end", d -> d.paired().difference().high()),
            new Column<>("n", Kind.WHOLE, "seeds", "seeds for which both define it", d -> (long) d.paired().n()),
            real("variance_saved", "share of the variance that pairing saves", d -> d.paired().saved())));

    private static final Table<CrisisPairs.Count> TRANSITIONS = new Table<>("transitions", "pair of outcomes", List.of(
            new Column<CrisisPairs.Count>("outcome_a", Kind.TEXT, "", "outcome in A", CrisisPairs.Count::from),
            new Column<>("outcome_b", Kind.TEXT, "", "outcome in B", CrisisPairs.Count::to),
            new Column<>("crises", Kind.WHOLE, "crises", "crises with these outcomes", CrisisPairs.Count::crises)));

    private final ResultFolder folder;

    /** A pair of runs, where it parts, and how much its indicators differ; {@code parting} null where nobody looked. */
    private record Row(Comparison.Pair pair, Parting parting, double[] differences) {}

    private ComparisonFiles(ResultFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes the files; the caller publishes the folder.
     *
     * @param partings where runs part; null where nobody asked
     * @param text     what a person reads
     */
    public static void write(ResultFolder folder, Comparison comparison, Partings partings, String text)
            throws IOException {
        ComparisonFiles files = new ComparisonFiles(folder);
        folder.write("comparison.txt", text);
        files.write(DIFFERENCES, comparison.differences());
        if (comparison.crises() != null) {
            files.write(TRANSITIONS, comparison.crises().transitions());
        }
        files.writePairs(comparison, partings == null || !partings.problem().isEmpty() ? Map.of() : partings.found());
    }

    private <R> void write(Table<R> table, List<R> rows) throws IOException {
        CsvRows<R> lines = new CsvRows<>(table);
        try (OutputStream file = folder.newFile(table.name() + ".csv")) {
            file.write(lines.header());
            for (R row : rows) {
                write(lines, row, file);
            }
        }
    }

    private static <R> void write(CsvRows<R> lines, R row, OutputStream file) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        lines.append(row, line);
        line.writeTo(file);
    }

    private void writePairs(Comparison comparison, Map<Integer, Parting> partings) throws IOException {
        CsvRows<Row> lines = new CsvRows<>(pairs(comparison.indicators()));
        try (OutputStream file = folder.newFile("pairs.csv")) {
            file.write(lines.header());
            int[] number = {0};
            comparison.read((a, b) -> {
                int i = number[0]++;
                double[] differences = new double[a.values().length];
                for (int k = 0; k < differences.length; k++) {
                    differences[k] = b.values()[k] - a.values()[k];
                }
                write(lines, new Row(comparison.pairs().get(i), partings.get(i), differences), file);
            });
        }
    }

    private static Table<Row> pairs(List<String> indicators) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("point", Kind.WHOLE, "", "number of the design point", row -> row.pair().point()),
                new Column<>("replicate", Kind.WHOLE, "", "number of the replicate in A",
                        row -> (long) row.pair().replicate()),
                new Column<>("seed", Kind.WHOLE, "", "seed of both runs", row -> (long) row.pair().seed()),
                new Column<>("parted", Kind.WHOLE, "period", "first period in which they differ; empty where none is"
                        + " known", ComparisonFiles::period),
                new Column<>("parted_by", Kind.TEXT, "", "what differs first; 'never' where nothing does, empty where"
                        + " nobody looked", ComparisonFiles::kind)));
        for (int i = 0; i < indicators.size(); i++) {
            int indicator = i;
            columns.add(real(indicators.get(i), "B less A", row -> row.differences()[indicator]));
        }
        return new Table<>("pairs", "pair of runs", List.copyOf(columns));
    }

    private static Long period(Row row) {
        return row.parting() == null || row.parting().kind() == null ? null : (long) row.parting().period();
    }

    private static String kind(Row row) {
        return row.parting() == null ? null : row.parting().kind() == null ? "never" : row.parting().kind().label();
    }

    private static <R> Column<R> real(String name, String doc, Function<R, Double> cell) {
        return new Column<>(name, Kind.REAL, "", doc, cell);
    }
}
