package intervene.experiment;

import intervene.observe.Decimal;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.result.TableReader;
import intervene.scenario.Parameters;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The runs of one result, read one by one. */
final class ComparisonRuns implements Closeable {
    private static final List<String> KEYS = List.of("run", "point", "replicate", "seed");

    private final String name;
    private final TableReader reader;
    private final int[] keys = new int[KEYS.size()];
    private final List<String> factors = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<Integer> factorColumns;
    private int[] measured = {};
    private long rows;
    private long firstPoint;
    private boolean severalPoints;
    private int leastSeed = Integer.MAX_VALUE;
    private int greatestSeed = Integer.MIN_VALUE;

    /**
     * A run.
     *
     * @param levels level of each factor
     * @param values of the indicators that were asked for; NaN where undefined or infinite
     */
    record Row(long run, long point, int replicate, int seed, List<String> levels, double[] values) {}

    /**
     * Opens the table of runs.
     *
     * @throws InvalidInput if a column is missing
     */
    ComparisonRuns(Result result) throws IOException {
        name = result.folder().toString();
        reader = result.table("runs");
        List<String> header = reader.header();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = header.indexOf(KEYS.get(i));
            if (keys[i] < 0) {
                reader.close();
                throw new InvalidInput(name + ": the table of runs has no column '" + KEYS.get(i) + "'. It has been"
                        + " changed; make the result again.");
            }
        }
        for (String column : header) {
            if (!KEYS.contains(column)) {
                (isFactor(column) ? factors : indicators).add(column);
            }
        }
        factorColumns = factors.stream().map(header::indexOf).toList();
    }

    /** Columns that neither this nor another version has as a parameter are indicators of that version. */
    private static boolean isFactor(String column) {
        return !Comparison.INDICATORS.containsKey(column)
                && (column.indexOf('.') > 0 || Parameters.CATALOGUE.find(column).isPresent());
    }

    List<String> factors() {
        return factors;
    }

    List<String> indicators() {
        return indicators;
    }

    /** Chooses the indicators whose values rows are to have. */
    void measure(List<String> chosen) {
        measured = chosen.stream().mapToInt(reader.header()::indexOf).toArray();
    }

    /**
     * The next run; null at the end.
     *
     * @throws InvalidInput if a cell is no number
     */
    Row next() throws IOException {
        List<String> cells = reader.next();
        if (cells == null) {
            return null;
        }
        rows++;
        double[] values = new double[measured.length];
        for (int i = 0; i < measured.length; i++) {
            values[i] = number(cells, measured[i]);
        }
        Row row = new Row(whole(cells, 0), whole(cells, 1), (int) whole(cells, 2), (int) whole(cells, 3),
                factors.isEmpty() ? List.of() : factorColumns.stream().map(cells::get).toList(), values);
        note(row);
        return row;
    }

    private void note(Row row) {
        firstPoint = rows == 1 ? row.point() : firstPoint;
        severalPoints |= row.point() != firstPoint;
        leastSeed = Math.min(leastSeed, row.seed());
        greatestSeed = Math.max(greatestSeed, row.seed());
    }

    private long whole(List<String> cells, int key) {
        try {
            return Long.parseLong(cells.get(keys[key]));
        } catch (NumberFormatException e) {
            throw damaged(cells, keys[key], "whole number");
        }
    }

    private double number(List<String> cells, int column) {
        try {
            double value = Decimal.parse(cells.get(column));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            throw damaged(cells, column, "number");
        }
    }

    private InvalidInput damaged(List<String> cells, int column, String kind) {
        return new InvalidInput(name + ": in row " + rows + " of the table of runs, " + reader.header().get(column)
                + " is '" + cells.get(column) + "', which is no " + kind + ". The table has been changed; make the"
                + " result again.");
    }

    /** Runs read so far. */
    long rows() {
        return rows;
    }

    /** Whether runs of several design points have been read. */
    boolean hasSeveralPoints() {
        return severalPoints;
    }

    /** The seeds read so far, in words. */
    String seeds() {
        return rows == 0 ? "no runs"
                : leastSeed == greatestSeed ? "seed " + leastSeed : "seeds " + leastSeed + " to " + greatestSeed;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
