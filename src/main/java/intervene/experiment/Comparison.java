package intervene.experiment;

import intervene.analysis.Intervals;
import intervene.analysis.Moments;
import intervene.analysis.Paired;
import intervene.experiment.ComparisonPairing.Counts;
import intervene.experiment.ComparisonRuns.Row;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.scenario.ResolvedConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two results of the same seeds, run by run. Both runs of a pair share every chance event at which they agree, so that
 * the mean of their differences is known better than the difference of two means. So do the runs of one seed at several
 * design points: of these, a seed's mean over the points is compared, and seeds are what is independent.
 */
public final class Comparison {
    private static final int VALUES_AT_ONCE = 1 << 24;

    /** Indicators by their names. */
    static final Map<String, Indicator> INDICATORS = Arrays.stream(Indicator.values())
            .collect(Collectors.toUnmodifiableMap(Indicator::label, Function.identity()));

    private final Result a;
    private final Result b;
    private final ComparisonPairing pairing;
    private final List<String> indicators;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Integer> numberOfSeed = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Counts counts;
    private final CrisisPairs crises;
    private boolean differs;

    /**
     * How an indicator differs, over the seeds for which both results define it.
     *
     * @param indicator its name
     * @param meanA     its mean in the first result
     * @param meanB     its mean in the second
     * @param paired    second less first, with the seeds as independent units
     */
    public record Difference(String indicator, double meanA, double meanB, Paired paired) {
        private static Difference of(String indicator, double[] a, double[] b) {
            Moments first = new Moments();
            Moments second = new Moments();
            for (int i = 0; i < a.length; i++) {
                if (!Double.isNaN(b[i] - a[i])) {
                    first.add(a[i]);
                    second.add(b[i]);
                }
            }
            return new Difference(indicator, first.mean(), second.mean(), Paired.of(a, b, Intervals.CONFIDENCE));
        }
    }

    /** Means of an indicator over the pairs of each seed in which both runs define it. */
    private static final class SeedMeans {
        private final double[] sumA;
        private final double[] sumB;
        private final int[] n;

        private SeedMeans(int seeds) {
            sumA = new double[seeds];
            sumB = new double[seeds];
            n = new int[seeds];
        }

        private void add(int seed, double a, double b) {
            if (!Double.isNaN(b - a)) {
                sumA[seed] += a;
                sumB[seed] += b;
                n[seed]++;
            }
        }

        private double[] a() {
            return mean(sumA);
        }

        private double[] b() {
            return mean(sumB);
        }

        private double[] mean(double[] sum) {
            double[] mean = new double[n.length];
            Arrays.setAll(mean, seed -> sum[seed] / n[seed]);
            return mean;
        }
    }

    /** Two runs with one seed. */
    record Pair(long runA, long runB, long point, int replicate, int seed) {}

    /**
     * Compares two results.
     *
     * @throws InvalidInput if they have no pair of runs or no indicator in common, are of other designs, or damaged
     */
    public Comparison(Result a, Result b) throws IOException {
        this.a = a;
        this.b = b;
        pairing = new ComparisonPairing(a, b);
        indicators = pairing.indicators();
        counts = pairing.execute(List.of(), this::note);
        int atOnce = Math.max(1, VALUES_AT_ONCE / numberOfSeed.size());
        for (int from = 0; from < indicators.size(); from += atOnce) {
            measure(indicators.subList(from, Math.min(indicators.size(), from + atOnce)));
        }
        crises = a.has("crises") && b.has("crises") ? new CrisisPairs(a, b, pairs) : null;
    }

    private void note(Row runA, Row runB) {
        pairs.add(new Pair(runA.run(), runB.run(), runA.point(), runA.replicate(), runA.seed()));
        numberOfSeed.putIfAbsent(runA.seed(), numberOfSeed.size());
    }

    private void measure(List<String> some) throws IOException {
        SeedMeans[] means = new SeedMeans[some.size()];
        Arrays.setAll(means, i -> new SeedMeans(numberOfSeed.size()));
        pairing.execute(some, (runA, runB) -> {
            int seed = numberOfSeed.get(runA.seed());
            for (int i = 0; i < means.length; i++) {
                differs |= Double.compare(runA.values()[i], runB.values()[i]) != 0;
                means[i].add(seed, runA.values()[i], runB.values()[i]);
            }
        });
        for (int i = 0; i < means.length; i++) {
            differences.add(Difference.of(some.get(i), means[i].a(), means[i].b()));
        }
    }

    Result a() {
        return a;
    }

    Result b() {
        return b;
    }

    Counts counts() {
        return counts;
    }

    /** Number of pairs of runs. */
    public int size() {
        return pairs.size();
    }

    /** Number of design points that the pairs are of. */
    long points() {
        return pairs.stream().mapToLong(Pair::point).distinct().count();
    }

    /** All pairs of runs, in the order in which {@link #read} delivers them. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Crisis by crisis; null where one of the results does not tell its crises. */
    CrisisPairs crises() {
        return crises;
    }

    /** Names of the indicators that both have. */
    List<String> indicators() {
        return indicators;
    }

    /** How each indicator differs, in the order of the first result. */
    public List<Difference> differences() {
        return differences;
    }

    /** Whether any indicator differs in any pair. */
    boolean differs() {
        return differs;
    }

    /** Reads both results again and delivers every pair of runs, with the values of {@link #indicators}. */
    void read(ComparisonJoin.Sink<Row> sink) throws IOException {
        pairing.execute(indicators, sink);
    }

    boolean isOneFolder() throws IOException {
        return Files.isSameFile(a.folder(), b.folder());
    }

    /** What differs between the configurations: a line for each parameter, with both values. */
    List<String> configurations() throws IOException {
        return ConfigurationDifference.of(text(a, "config.yaml"), text(b, "config.yaml"));
    }

    boolean isOneWorld() throws IOException {
        return text(a, ResolvedConfiguration.WORLD_FILE).equals(text(b, ResolvedConfiguration.WORLD_FILE));
    }

    /** What makes the runs of a pair less alike than their seed promises. */
    public List<String> warnings() throws IOException {
        List<String> warnings = new ArrayList<>();
        if (!isOneWorld()) {
            warnings.add("the worlds differ, so that both runs of a pair have one seed, but other states.");
        }
        configurations().stream().filter(line -> line.startsWith("horizon: ")).forEach(line ->
                warnings.add("the horizons differ (" + line.substring("horizon: ".length())
                        + "), so that one run of a pair goes on for longer."));
        return warnings;
    }

    private static String text(Result result, String file) throws IOException {
        Path path = result.folder().resolve(file);
        if (!Files.exists(path)) {
            throw new InvalidInput(result.folder() + ": " + file + " is missing. A result stands with all its files;"
                    + " get the folder again.");
        }
        return Files.readString(path);
    }
}
