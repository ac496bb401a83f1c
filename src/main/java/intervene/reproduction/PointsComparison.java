package intervene.reproduction;

import intervene.experiment.Points;
import intervene.observe.Column;
import intervene.param.InvalidInput;
import intervene.reproduction.RowDifference.Cell;
import intervene.reproduction.RowDifference.Side;
import intervene.result.CsvTableReader;
import intervene.result.Hashes;
import intervene.result.ParquetTableReader;
import intervene.result.ParquetTables;
import intervene.result.TableFormat;
import intervene.result.TableReader;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The table of points of a result and the same table computed again.
 *
 * @param rows       rows of the result's table
 * @param differing  rows in which they differ
 * @param first      the first of them; null where there is none
 * @param lastDigits whether there are cells that differ, all in nothing but last digits
 * @param shape      their columns; null where these were not looked at
 * @param given      whether the program gives the table that the manifest lists
 * @param problem    why they cannot be compared; empty where they can
 */
record PointsComparison(long rows, long differing, RowDifference first, boolean lastDigits, TableShape shape,
        boolean given, String problem) {
    /** Name of the table. */
    static final String TABLE = "points";
    /** Where both are the same file. */
    static final PointsComparison SAME = new PointsComparison(0, 0, null, false, null, true, "");

    /** Where it cannot be computed. */
    static PointsComparison impossible(String why) {
        return new PointsComparison(0, 0, null, false, null, false, why);
    }

    /**
     * Compares the tables in two files.
     *
     * @param there the result's
     * @param here  the one computed again
     * @param given whether that is the one that the manifest lists
     */
    static PointsComparison of(Path there, Path here, Recipe recipe, boolean given)
            throws IOException, InterruptedException {
        try (TableReader a = reader(there); TableReader b = reader(here)) {
            TableShape shape = TableShape.of(recipe.summary().table(), there.getFileName().toString(), given,
                    a.header(), b.header());
            return compare(a, b, shape, recipe);
        } catch (InvalidInput e) {
            return new PointsComparison(0, 0, null, false, null, given, e.getMessage());
        }
    }

    private static PointsComparison compare(TableReader a, TableReader b, TableShape shape, Recipe recipe)
            throws IOException, InterruptedException {
        Function<List<String>, List<String>> spellingA = recipe.spelling(a.header());
        Function<List<String>, List<String>> spellingB = recipe.spelling(b.header());
        long rows = 0;
        long differing = 0;
        RowDifference first = null;
        boolean lastDigits = true;
        var pairs = new PointPairs(a, b);
        for (PointPairs.Pair pair = pairs.next(); pair != null; pair = pairs.next()) {
            RowDifference found = difference(shape, pair.there() == null ? null : spellingA.apply(pair.there()),
                    pair.here() == null ? null : spellingB.apply(pair.here()), pair.point());
            if (found != null) {
                differing++;
                first = first == null ? found : first;
                lastDigits &= found.isLastDigits();
            }
            rows++;
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return new PointsComparison(rows, differing, first, lastDigits && differing > 0, shape, shape.altered(), "");
    }

    private static RowDifference difference(TableShape shape, List<String> there, List<String> here, long point) {
        Side side = there == null ? Side.PROGRAM : here == null ? Side.RESULT : Side.BOTH;
        List<Cell> cells = side == Side.BOTH ? shape.differing(there, here) : List.of();
        return side == Side.BOTH && cells.isEmpty() ? null
                : new RowDifference(TABLE, shape.file(), "point " + point, -1, -1, cells, side);
    }

    private static TableReader reader(Path file) throws IOException {
        return file.toString().endsWith("." + TableFormat.PARQUET.extension())
                ? ParquetTableReader.open(file) : CsvTableReader.open(file);
    }

    /**
     * Computes the table from a table of runs, as CSV.
     *
     * @throws InvalidInput if the runs are not those of the configuration
     */
    static void compute(Path runs, Path csv, Recipe recipe) throws IOException, InterruptedException {
        try (TableReader reader = reader(runs);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(csv.toFile()))) {
            recipe.summary().write(reader, out);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new InvalidInput(runs + ": the table of runs does not fit config.yaml; " + misfit(runs, recipe)
                    + ".");
        }
    }

    private static String misfit(Path runs, Recipe recipe) throws IOException {
        try (TableReader reader = reader(runs)) {
            List<String> missing = recipe.tables().tables().stream().filter(table -> table.name().equals("runs"))
                    .flatMap(table -> table.header().stream()).filter(name -> !reader.header().contains(name)).toList();
            return missing.isEmpty() ? "a number in it is none, or is of no point"
                    : "it has no column " + Sentences.names(missing);
        }
    }

    /** SHA-256 that a table has as a file of a format. */
    static String hash(Path csv, TableFormat format, Recipe recipe) throws IOException {
        if (format == TableFormat.CSV) {
            return Hashes.of(csv);
        }
        Path parquet = csv.resolveSibling(TABLE + "." + format.extension());
        Points points = recipe.summary();
        List<? extends Column<?>> columns = points.table().columns();
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(parquet.toFile()))) {
            ParquetTables.convert(csv, columns, out);
        }
        return Hashes.of(parquet);
    }

    /** Whether there is nothing to say. */
    boolean isSame() {
        return problem.isEmpty() && differing == 0 && isSameColumns();
    }

    /** Whether it has the columns that it ought to; where it was not altered, a program may write more. */
    private boolean isSameColumns() {
        return shape == null || shape.gone().isEmpty() && (shape.added().isEmpty() || !shape.altered());
    }

    /** Whether cells show that they differ in nothing but last digits. */
    boolean isLastDigits() {
        return problem.isEmpty() && lastDigits && isSameColumns();
    }

    /** Whether they differ because the file was altered, and the program gives what was written. */
    boolean isAltered() {
        return given && !isSame();
    }
}
