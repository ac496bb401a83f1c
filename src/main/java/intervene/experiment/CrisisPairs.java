package intervene.experiment;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.result.TableReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The crises of two results, pair by pair: what chance brings, it brings to both runs of a pair, in the same state and
 * period. What followed from what was done, such as relapses, may be in one alone.
 */
final class CrisisPairs {
    private static final List<String> COLUMNS = List.of("run", "host", "onset", "outcome", "deaths", "saved");

    private final Map<Transition, Long> transitions =
            new TreeMap<>(Comparator.comparing(Transition::from).thenComparing(Transition::to));
    private final Map<Integer, long[]> sumsOfSeed = new LinkedHashMap<>();
    private final List<Comparison.Pair> runs;
    private long pairs;
    private long onlyA;
    private long onlyB;
    private long deathsA;
    private long savedA;

    /** How a crisis was answered in each of two results. */
    private record Transition(String from, String to) {}

    /**
     * How many crises were answered so.
     *
     * @param from   outcome in the first result
     * @param to     outcome in the second
     * @param crises number of crises
     */
    record Count(String from, String to, long crises) {
        boolean isAlike() {
            return from.equals(to);
        }
    }

    private record Crisis(String place, String outcome, long deaths, long saved) {}

    /** The crises of one run. */
    private record Group(int pair, List<Crisis> crises) {}

    /** Reads the crises of one result, run by run, and leaves out runs without a partner. */
    private static final class Reader implements AutoCloseable {
        private final String name;
        private final TableReader table;
        private final int[] columns;
        private final Map<Long, Integer> pairOfRun;
        private List<String> ahead;
        private long rows;

        private Reader(Result result, Map<Long, Integer> pairOfRun) throws IOException {
            this.name = result.folder().toString();
            this.table = result.table("crises");
            this.pairOfRun = pairOfRun;
            columns = COLUMNS.stream().mapToInt(table.header()::indexOf).toArray();
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] < 0) {
                    table.close();
                    throw new InvalidInput(name + ": the table of crises has no column '" + COLUMNS.get(i) + "'. It has"
                            + " been changed; make the result again.");
                }
            }
            advance();
        }

        private void advance() throws IOException {
            ahead = table.next();
            rows++;
        }

        private Group next() throws IOException {
            while (ahead != null) {
                long run = whole(0);
                Integer pair = pairOfRun.get(run);
                List<Crisis> crises = new ArrayList<>();
                while (ahead != null && whole(0) == run) {
                    if (pair != null) {
                        crises.add(new Crisis(text(1) + "@" + text(2), text(3), whole(4), whole(5)));
                    }
                    advance();
                }
                if (pair != null) {
                    return new Group(pair, crises);
                }
            }
            return null;
        }

        private String text(int column) {
            return ahead.get(columns[column]);
        }

        private long whole(int column) {
            try {
                return Long.parseLong(text(column));
            } catch (NumberFormatException e) {
                throw new InvalidInput(name + ": in row " + rows + " of the table of crises, " + COLUMNS.get(column)
                        + " is '" + text(column) + "', which is no whole number. The table has been changed; make the"
                        + " result again.");
            }
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }

    /** Reads the crises of both. */
    CrisisPairs(Result a, Result b, List<Comparison.Pair> runs) throws IOException {
        this.runs = runs;
        Map<Long, Integer> pairOfA = new HashMap<>();
        Map<Long, Integer> pairOfB = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            pairOfA.put(runs.get(i).runA(), i);
            pairOfB.put(runs.get(i).runB(), i);
        }
        long[] read = new long[2];
        try (Reader readerA = new Reader(a, pairOfA); Reader readerB = new Reader(b, pairOfB)) {
            new ComparisonJoin<Integer, Group>(a.folder() + ", table of crises", () -> counted(readerA.next(), read, 0),
                    b.folder() + ", table of crises", () -> counted(readerB.next(), read, 1), Group::pair)
                    .execute(this::add);
        }
        onlyA = read[0] - pairs;
        onlyB = read[1] - pairs;
    }

    private static Group counted(Group group, long[] read, int side) {
        read[side] += group == null ? 0 : group.crises().size();
        return group;
    }

    private void add(Group a, Group b) {
        Map<String, List<Crisis>> waiting = new LinkedHashMap<>();
        a.crises().forEach(crisis -> waiting.computeIfAbsent(crisis.place(), place -> new ArrayList<>()).add(crisis));
        long[] sum = sumsOfSeed.computeIfAbsent(runs.get(a.pair()).seed(), seed -> new long[3]);
        for (Crisis second : b.crises()) {
            List<Crisis> candidates = waiting.getOrDefault(second.place(), List.of());
            if (!candidates.isEmpty()) {
                Crisis first = candidates.remove(0);
                transitions.merge(new Transition(first.outcome(), second.outcome()), 1L, Long::sum);
                deathsA += first.deaths();
                savedA += first.saved();
                pairs++;
                sum[0]++;
                sum[1] += second.deaths() - first.deaths();
                sum[2] += second.saved() - first.saved();
            }
        }
    }

    /** Crises in both. */
    long pairs() {
        return pairs;
    }

    /** Crises of paired runs in the first alone. */
    long onlyA() {
        return onlyA;
    }

    /** Crises of paired runs in the second alone. */
    long onlyB() {
        return onlyB;
    }

    /** How the pairs were answered, the most frequent first. */
    List<Count> transitions() {
        return transitions.entrySet().stream()
                .map(entry -> new Count(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::crises).reversed()).toList();
    }

    /** Mean deaths of a pair's crisis in the first result [persons]. */
    double meanDeathsA() {
        return (double) deathsA / pairs;
    }

    /** Mean of those saved [persons]. */
    double meanSavedA() {
        return (double) savedA / pairs;
    }

    /** Mean difference in deaths, second less first [persons a crisis]. */
    Estimate deaths() {
        return perCrisis(1);
    }

    /** Mean difference in those saved, second less first [persons a crisis]. */
    Estimate saved() {
        return perCrisis(2);
    }

    /**
     * Sum of the differences over number of crises. Crises of one seed depend on each other, seeds do not, so the
     * interval is that of a ratio of two sums over clusters (Cochran 1977, chapter 9A), with the S seeds as clusters:
     * <pre>  t(S − 1)·√(S/(S − 1)·Σ(Ds − d·ns)²)/N  </pre>
     */
    private Estimate perCrisis(int which) {
        double total = 0;
        for (long[] sum : sumsOfSeed.values()) {
            total += sum[which];
        }
        double mean = total / pairs;
        int clusters = sumsOfSeed.size();
        double squares = 0;
        for (long[] sum : sumsOfSeed.values()) {
            double deviation = (sum[which] - mean * sum[0]) * clusters / pairs;
            squares += deviation * deviation;
        }
        return Intervals.student(mean, Math.sqrt(squares / (clusters - 1)), clusters, Intervals.CONFIDENCE);
    }
}
