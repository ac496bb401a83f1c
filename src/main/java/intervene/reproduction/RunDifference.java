package intervene.reproduction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run in which a result and its re-run differ.
 *
 * @param run       its number
 * @param byProgram whether the program gives another run; else only what the result holds of it was changed
 * @param events    whether they differ in events, or only in numbers
 * @param digested  whether both have digests of it
 * @param chained   whether both have a chain of digests of its periods
 * @param period    the first period that differs by the chain of digests; -1 where there is none
 * @param rows      rows that differ, but for those of the table of digests where the program gives another run
 */
record RunDifference(
        long run, boolean byProgram, boolean events, boolean digested, boolean chained, int period,
        List<RowDifference> rows) {

    /** Whether cells show that nothing differs but last digits. */
    boolean isLastDigits() {
        return !events && !rows.isEmpty() && rows.stream().allMatch(RowDifference::isLastDigits);
    }

    /** The first period that differs as far as is known, by the chain or else by the rows; -1 where nothing tells. */
    int first() {
        return period >= 0 ? period
                : rows.stream().mapToInt(RowDifference::from).filter(from -> from >= 0).min().orElse(-1);
    }

    /** Of each table the row that is nearest to the period, the nearest first. */
    List<RowDifference> nearest() {
        int at = first();
        Map<String, RowDifference> byFile = new LinkedHashMap<>();
        rows.stream().sorted(Comparator.comparingInt(row -> row.distance(at)))
                .forEach(row -> byFile.putIfAbsent(row.file(), row));
        return List.copyOf(byFile.values());
    }
}
