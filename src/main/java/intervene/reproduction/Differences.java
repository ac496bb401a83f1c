package intervene.reproduction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many runs differ between a result and its re-run, how, and the first of them. */
final class Differences {
    private static final int MOST_ALTERED = 5;

    private final RunComparison comparison;
    private final Map<String, Long> rowsByProgram = new TreeMap<>();
    private final Map<String, Long> rowsAltered = new TreeMap<>();
    private final List<RunDifference> altered = new ArrayList<>();
    private RunDifference first;
    private RunDifference chained;
    private long compared;
    private long byProgram;
    private long alteredRuns;
    private boolean events;
    private boolean lastDigits = true;
    private boolean inTables;
    private boolean digested = true;

    Differences(List<TableShape> shapes) {
        comparison = new RunComparison(shapes);
    }

    /**
     * Reads both and compares run by run.
     *
     * @param chosen the runs to compare; null for all that either has
     */
    void read(RunReader there, RunReader here, Set<Long> chosen) throws IOException, InterruptedException {
        RunReader.Rows a = next(there, chosen);
        RunReader.Rows b = next(here, chosen);
        while (a != null || b != null) {
            long run = Math.min(a == null ? RunCursor.END : a.run(), b == null ? RunCursor.END : b.run());
            RunReader.Rows inA = a != null && a.run() == run ? a : RunReader.Rows.none(run, there);
            RunReader.Rows inB = b != null && b.run() == run ? b : RunReader.Rows.none(run, here);
            compared++;
            RunDifference difference = comparison.compare(inA, inB);
            if (difference != null) {
                note(difference);
            }
            a = inA == a ? next(there, chosen) : a;
            b = inB == b ? next(here, chosen) : b;
        }
    }

    private static RunReader.Rows next(RunReader reader, Set<Long> chosen) throws IOException, InterruptedException {
        RunReader.Rows next = reader.next();
        while (next != null && chosen != null && !chosen.contains(next.run())) {
            next = reader.next();
        }
        return next;
    }

    private void note(RunDifference difference) {
        Map<String, Long> rows = difference.byProgram() ? rowsByProgram : rowsAltered;
        difference.rows().forEach(row -> rows.merge(row.file(), 1L, Long::sum));
        if (!difference.byProgram()) {
            alteredRuns++;
            if (altered.size() < MOST_ALTERED) {
                altered.add(difference);
            }
            return;
        }
        byProgram++;
        first = first == null ? difference : first;
        chained = chained == null && difference.period() >= 0 ? difference : chained;
        events |= difference.events();
        lastDigits &= difference.isLastDigits();
        inTables |= !difference.rows().isEmpty();
        digested &= difference.digested();
    }

    /** Runs that were compared. */
    long compared() {
        return compared;
    }

    /** Runs that the program gives otherwise. */
    long byProgram() {
        return byProgram;
    }

    /** The first of them; null where there is none. */
    RunDifference first() {
        return first;
    }

    /** Takes from another comparison a run whose period is known, where this one has none. */
    void locateBy(Differences other) {
        chained = chained == null ? other.chained : chained;
    }

    /** The first of them of which something tells the period, or else the first; null where there is none. */
    RunDifference located() {
        return first == null || first.first() >= 0 || chained == null ? first : chained;
    }

    /** Rows of them that differ, by file. */
    Map<String, Long> rowsByProgram() {
        return rowsByProgram;
    }

    /** Whether any of them differs in events. */
    boolean events() {
        return events;
    }

    /** Whether they differ in nothing but last digits. */
    boolean isLastDigits() {
        return byProgram > 0 && lastDigits;
    }

    /** Whether any table but that of digests shows that they differ. */
    boolean inTables() {
        return inTables;
    }

    /** Whether there were digests of all of them, to tell events from numbers. */
    boolean digested() {
        return digested;
    }

    /** Runs of which what the result holds was changed. */
    long alteredRuns() {
        return alteredRuns;
    }

    /** The first of them. */
    List<RunDifference> altered() {
        return altered;
    }

    /** Rows of them that differ, by file. */
    Map<String, Long> rowsAltered() {
        return rowsAltered;
    }
}
