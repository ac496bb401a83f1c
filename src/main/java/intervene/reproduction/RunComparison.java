package intervene.reproduction;

import intervene.history.RunDigest;
import intervene.reproduction.RowDifference.Cell;
import intervene.reproduction.RowDifference.Side;
import intervene.reproduction.TableShape.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds a run as a result has it against the same run made again, and says which of them was changed. */
final class RunComparison {
    private static final String DIGESTS = "digests";

    private final List<TableShape> shapes;
    private final boolean sameColumns;

    /** For tables in the order of {@link RunReader.Rows#rows}. */
    RunComparison(List<TableShape> shapes) {
        this.shapes = shapes;
        sameColumns = shapes.stream().allMatch(TableShape::isSame);
    }

    /**
     * In what they differ.
     *
     * @param there as the result has it; without rows where it has none
     * @param here  as it is made again
     * @return null where they do not differ
     */
    RunDifference compare(RunReader.Rows there, RunReader.Rows here) {
        List<RowDifference> rows = new ArrayList<>();
        List<RowDifference> digests = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (there.rows().get(i) == null || here.rows().get(i) == null) {
                continue;
            }
            List<RowDifference> found = align(shapes.get(i), there.in(i), here.in(i));
            if (shapes.get(i).name().equals(DIGESTS)) {
                digests = found;
            } else {
                rows.addAll(found);
            }
        }
        return rows.isEmpty() && digests.isEmpty() ? null : judge(there, here, rows, digests);
    }

    private RunDifference judge(RunReader.Rows there, RunReader.Rows here, List<RowDifference> rows,
            List<RowDifference> digests) {
        Digest a = digest(there, Shared::there);
        Digest b = digest(here, Shared::here);
        boolean known = a != null && b != null && !isAltered(DIGESTS);
        boolean byProgram = known ? !a.isOfSameRun(b, sameColumns)
                : Stream.concat(rows.stream(), digests.stream()).anyMatch(row -> !isAltered(row.table()));
        if (rows.isEmpty() && known && !byProgram) {
            return null; // their checksums are of other columns
        }
        if (rows.isEmpty() && known && a.isOfSameRun(b, false) && isWhole(there)) {
            return new RunDifference(here.run(), false, false, false, false, RunDigest.NEVER, digests);
        }
        boolean events = known && !a.events().equals(b.events())
                || rows.stream().filter(row -> !isAltered(row.table())).anyMatch(RowDifference::isEvent);
        List<RowDifference> all = new ArrayList<>(rows);
        if (!byProgram) {
            all.addAll(digests);
        }
        boolean chained = known && !a.periods().isEmpty() && !b.periods().isEmpty();
        return new RunDifference(here.run(), byProgram, events, known, chained,
                chained ? a.parting(b) : RunDigest.NEVER, all);
    }

    /** Whether the tables that a checksum of rows is of were compared; it then contradicts the rows beside it. */
    private boolean isWhole(RunReader.Rows there) {
        return sameColumns && there.rows().stream().noneMatch(Objects::isNull);
    }

    private boolean isAltered(String table) {
        return shapes.stream().anyMatch(shape -> shape.name().equals(table) && shape.altered());
    }

    /** The digest of a run, as a table has it. */
    private record Digest(String events, String numbers, String rows, String periods) {
        private boolean isOfSameRun(Digest other, boolean sameColumns) {
            return events.equals(other.events) && numbers.equals(other.numbers) && periods.equals(other.periods)
                    && (rows.equals(other.rows) || !sameColumns);
        }

        private int parting(Digest other) {
            try {
                return RunDigest.partingPeriod(periods, other.periods);
            } catch (IllegalArgumentException e) {
                return RunDigest.NEVER; // one of them was damaged
            }
        }
    }

    /** Null where there is not exactly one. */
    private Digest digest(RunReader.Rows run, Function<Shared, Integer> side) {
        for (int i = 0; i < shapes.size(); i++) {
            TableShape shape = shapes.get(i);
            if (shape.name().equals(DIGESTS) && run.in(i).size() == 1) {
                List<String> row = run.in(i).get(0);
                return new Digest(shape.cell("events", row, side), shape.cell("numbers", row, side),
                        shape.cell("rows", row, side), shape.cell("periods", row, side));
            }
        }
        return null;
    }

    /** Rows that differ: by their places where there are as many, else by what names them. */
    private static List<RowDifference> align(TableShape shape, List<List<String>> there, List<List<String>> here) {
        List<RowDifference> found = new ArrayList<>();
        if (there.size() == here.size() || shape.key().isEmpty()) {
            for (int i = 0; i < Math.max(there.size(), here.size()); i++) {
                add(shape, i < there.size() ? there.get(i) : null, i < here.size() ? here.get(i) : null, found);
            }
            return found;
        }
        Map<String, List<String>> a = byKey(shape, there, Shared::there);
        Map<String, List<String>> b = byKey(shape, here, Shared::here);
        Set<String> keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        keys.forEach(key -> add(shape, a.get(key), b.get(key), found));
        return found;
    }

    private static Map<String, List<String>> byKey(
            TableShape shape, List<List<String>> rows, Function<Shared, Integer> side) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String key = shape.key(row, side);
            byKey.put(byKey.containsKey(key) ? key + " " + byKey.size() : key, row);
        }
        return byKey;
    }

    private static void add(TableShape shape, List<String> there, List<String> here, List<RowDifference> found) {
        if (there == null || here == null) {
            found.add(difference(shape, there, here, List.of()));
        } else if (!shape.differing(there, here).isEmpty()) {
            found.add(difference(shape, there, here, shape.differing(there, here)));
        }
    }

    private static RowDifference difference(
            TableShape shape, List<String> there, List<String> here, List<Cell> cells) {
        Side side = there == null ? Side.PROGRAM : here == null ? Side.RESULT : Side.BOTH;
        List<String> row = here == null ? there : here;
        Function<Shared, Integer> column = here == null ? Shared::there : Shared::here;
        int from = period(shape.cell(shape.name().equals("crises") ? "onset" : "period", row, column));
        int to = from + Math.max(0, period(shape.cell("duration", row, column)));
        return new RowDifference(shape.name(), shape.file(), shape.words(row, column), from, to, cells, side);
    }

    private static int period(String cell) {
        return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : -1;
    }
}
