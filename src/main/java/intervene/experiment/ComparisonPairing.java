package intervene.experiment;

import intervene.experiment.ComparisonRuns.Row;
import intervene.param.InvalidInput;
import intervene.result.Result;
import java.io.IOException;
import java.util.List;

/**
 * Pairs the runs of two results: same design point, same seed. Runs of two single scenarios are paired by seed alone,
 * whatever their factors.
 */
final class ComparisonPairing {
    private final Result resultA;
    private final Result resultB;
    private String otherLevels;

    /**
     * How many runs there were.
     *
     * @param seedsA    seeds of the first result, in words
     * @param seedsB    of the second
     * @param runsA     runs of the first
     * @param runsB     of the second
     * @param unpairedA runs of the first without a partner
     * @param unpairedB of the second
     */
    record Counts(String seedsA, String seedsB, long runsA, long runsB, long unpairedA, long unpairedB) {}

    /** What two runs share. */
    private record Key(long point, int seed) {
        @Override
        public String toString() {
            return "the run of point " + point + " with seed " + seed;
        }
    }

    ComparisonPairing(Result a, Result b) {
        resultA = a;
        resultB = b;
    }

    /**
     * The indicators that both have, in the order of the first.
     *
     * @throws InvalidInput if there are none
     */
    List<String> indicators() throws IOException {
        try (ComparisonRuns a = new ComparisonRuns(resultA); ComparisonRuns b = new ComparisonRuns(resultB)) {
            List<String> common = a.indicators().stream().filter(b.indicators()::contains).toList();
            if (common.isEmpty()) {
                throw new InvalidInput("the two results have no indicator in common: " + resultA.folder() + " has "
                        + String.join(", ", a.indicators()) + "; " + resultB.folder() + " has "
                        + String.join(", ", b.indicators()) + ".");
            }
            return common;
        }
    }

    /**
     * Reads both results and delivers every pair.
     *
     * @param indicators whose values the runs are to have
     * @return how many runs there were
     * @throws InvalidInput if nothing can be paired, or design points of one number have other levels
     */
    Counts execute(List<String> indicators, ComparisonJoin.Sink<Row> sink) throws IOException {
        try (ComparisonRuns a = new ComparisonRuns(resultA); ComparisonRuns b = new ComparisonRuns(resultB)) {
            a.measure(indicators);
            b.measure(indicators);
            boolean sameFactors = a.factors().equals(b.factors());
            var join = new ComparisonJoin<Key, Row>(resultA.folder().toString(), a::next, resultB.folder().toString(),
                    b::next, row -> {
                        requireOneDesign(a, b);
                        return new Key(sameFactors ? row.point() : 0, row.seed());
                    });
            otherLevels = null;
            join.execute((rowA, rowB) -> {
                compareLevels(a.factors(), rowA, rowB);
                sink.accept(rowA, rowB);
            });
            requirePairs(a, b, join);
            return new Counts(a.seeds(), b.seeds(), a.rows(), b.rows(), join.unpairedA(), join.unpairedB());
        }
    }

    private void requireOneDesign(ComparisonRuns a, ComparisonRuns b) {
        if (!a.factors().equals(b.factors()) && (a.hasSeveralPoints() || b.hasSeveralPoints())) {
            throw new InvalidInput("the two results have other designs: " + resultA.folder() + " varies "
                    + factors(a) + ", " + resultB.folder() + " varies " + factors(b)
                    + ". Compare two results of one design, or two single scenarios.");
        }
    }

    private static String factors(ComparisonRuns runs) {
        return runs.factors().isEmpty() ? "nothing" : String.join(", ", runs.factors());
    }

    /** Only noted, since it does not matter for two single scenarios, which these may prove to be. */
    private void compareLevels(List<String> factors, Row a, Row b) {
        if (otherLevels == null && !a.levels().equals(b.levels()) && a.levels().size() == b.levels().size()) {
            int i = 0;
            while (a.levels().get(i).equals(b.levels().get(i))) {
                i++;
            }
            otherLevels = "design point " + a.point() + " has " + factors.get(i) + " = " + a.levels().get(i) + " in "
                    + resultA.folder() + ", but " + b.levels().get(i) + " in " + resultB.folder()
                    + ". Compare two results of one design.";
        }
    }

    private void requirePairs(ComparisonRuns a, ComparisonRuns b, ComparisonJoin<Key, Row> join) {
        if (otherLevels != null && (a.hasSeveralPoints() || b.hasSeveralPoints())) {
            throw new InvalidInput(otherLevels);
        }
        if (a.rows() == join.unpairedA()) {
            throw new InvalidInput("no run of one result has the design point and the seed of a run of the other: "
                    + resultA.folder() + " has " + a.seeds() + ", " + resultB.folder() + " has " + b.seeds()
                    + ". Run one of them again with the seeds of the other.");
        }
    }
}
