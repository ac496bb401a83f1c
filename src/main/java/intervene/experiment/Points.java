package intervene.experiment;

import intervene.observe.Decimal;
import intervene.observe.Indicator;
import intervene.observe.Table;
import intervene.observe.Tables.FactorColumn;
import intervene.param.InvalidInput;
import intervene.result.CsvRows;
import intervene.result.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;

/** Writes {@code points.csv} from the finished table of runs, in one pass that holds the runs of one point. */
public final class Points {
    private final long size;
    private final LongFunction<List<String>> levels;
    private final List<Indicator> indicators;
    private final Table<PointRow> table;

    /**
     * The points of an experiment.
     *
     * @param size       number of points
     * @param levels     the levels at a point
     * @param indicators what runs.csv holds, in the order of its columns
     */
    public Points(long size, LongFunction<List<String>> levels, List<FactorColumn> factors, List<Indicator> indicators) {
        this.size = size;
        this.levels = levels;
        this.indicators = indicators;
        table = PointTable.of(factors, indicators);
    }

    /** The table that is written. */
    public Table<?> table() {
        return table;
    }

    /** Reads all runs, which are in order of points, and writes a row for each point, also where all runs failed. */
    public void write(TableReader reader, OutputStream out) throws IOException, InterruptedException {
        CsvRows<PointRow> rows = new CsvRows<>(table);
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        out.write(rows.header());
        int pointColumn = reader.header().indexOf("point");
        int first = reader.header().indexOf(indicators.get(0).label());
        List<String> run = reader.next();
        for (long point = 0; point < size; point++) {
            PointSummary summary = new PointSummary(point, indicators);
            while (run != null && Long.parseLong(run.get(pointColumn)) == point) {
                summary.add(values(run.subList(first, first + indicators.size())));
                run = reader.next();
            }
            row.reset();
            rows.append(summary.row(levels.apply(point)), row);
            row.writeTo(out);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        if (run != null) {
            throw new InvalidInput("the table of runs has rows out of order, or of points that there are not, from run "
                    + run.get(0) + ". It has been changed.");
        }
    }

    private static double[] values(List<String> cells) {
        double[] values = new double[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Decimal.parse(cells.get(i));
        }
        return values;
    }
}
