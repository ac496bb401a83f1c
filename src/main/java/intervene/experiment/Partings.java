package intervene.experiment;

import intervene.experiment.ComparisonRuns.Row;
import intervene.history.RunHistory;
import intervene.observe.Decimal;
import intervene.observe.Indicator;
import intervene.observe.RunKey;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Where the runs of a comparison part, found by running both again from the configurations beside their results, and
 * holding the runs against the tables, since only the program that made a result can make it again.
 */
public final class Partings {
    private final Comparison comparison;
    private final Options options;
    private final Map<Integer, Parting> found = new LinkedHashMap<>();
    private String problem = "";

    /**
     * How to run them again.
     *
     * @param threads threads to run on, at least 1
     * @param most    pairs to run at most, evenly spread over all
     */
    public record Options(int threads, int most) {}

    /** A pair of runs, as the tables have them. */
    private record Twins(int pair, Row a, Row b) {}

    /** What came of running them again: where they part, or why that cannot be told. */
    private record Again(int pair, Parting parting, String problem) {}

    private Partings(Comparison comparison, Options options) {
        this.comparison = comparison;
        this.options = options;
    }

    /**
     * Runs pairs again.
     *
     * @param model what prepares a scenario for its runs
     */
    public static Partings of(
            Comparison comparison, Function<Scenario, RunFunction> model, Options options, Progress progress)
            throws IOException, InterruptedException {
        Partings partings = new Partings(comparison, options);
        try (progress) {
            partings.find(model, progress);
        } catch (InvalidInput e) {
            partings.problem = e.getMessage();
        }
        return partings;
    }

    private void find(Function<Scenario, RunFunction> model, Progress progress)
            throws IOException, InterruptedException {
        RunFunction a = runs(comparison.a(), model);
        RunFunction b = runs(comparison.b(), model);
        Replication.execute(untilProblem(twins().iterator()), options.threads(), twins -> again(twins, a, b), again -> {
            problem = problem.isEmpty() ? again.problem() : problem;
            if (problem.isEmpty()) {
                found.put(again.pair(), again.parting());
                progress.step(false);
                progress.step(false);
            }
        });
    }

    private RunFunction runs(Result result, Function<Scenario, RunFunction> model) {
        Path config = result.folder().resolve("config.yaml");
        return SweepReader.isSweep(config)
                ? new PointModels(SweepReader.read(config, List.of()), model, 2 * options.threads() + 2)
                : model.apply(ScenarioReader.read(config, List.of()));
    }

    private List<Twins> twins() throws IOException {
        List<Twins> twins = new ArrayList<>();
        long all = comparison.size();
        long most = Math.min(all, options.most());
        int[] pair = {0};
        comparison.read((a, b) -> {
            if (twins.size() < most && pair[0] == twins.size() * all / most) {
                twins.add(new Twins(pair[0], a, b));
            }
            pair[0]++;
        });
        return twins;
    }

    private Iterator<Twins> untilProblem(Iterator<Twins> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return problem.isEmpty() && all.hasNext();
            }

            @Override
            public Twins next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return all.next();
            }
        };
    }

    private Again again(Twins twins, RunFunction modelA, RunFunction modelB) {
        FinishedRun a = FinishedRun.of(key(twins.a()), modelA);
        FinishedRun b = FinishedRun.of(key(twins.b()), modelB);
        String problem = problem(comparison.a(), twins.a(), a);
        problem = problem.isEmpty() ? problem(comparison.b(), twins.b(), b) : problem;
        Parting parting = problem.isEmpty() ? Parting.of(a.history(), b.history()) : null;
        return new Again(twins.pair(), parting, problem);
    }

    private static RunKey key(Row row) {
        return new RunKey(row.run(), row.point(), row.replicate(), row.seed());
    }

    /** In what the run is not the one in the table; empty where it is. */
    private String problem(Result result, Row stored, FinishedRun run) {
        String which = result.folder() + ": run " + stored.run() + ", seed " + stored.seed() + ", ";
        if (run.failed()) {
            return which + "fails when it is run again: " + run.error();
        }
        RunHistory history = run.history();
        for (int i = 0; i < comparison.indicators().size(); i++) {
            Indicator indicator = Comparison.INDICATORS.get(comparison.indicators().get(i));
            double value = indicator == null ? stored.values()[i] : indicator.of(history) + 0.0;
            boolean same = Double.isNaN(stored.values()[i])
                    ? !Double.isFinite(value) : value == stored.values()[i];
            if (!same) {
                return which + "has " + indicator.label() + " = " + Decimal.text(stored.values()[i])
                        + " in the table, but " + Decimal.text(value) + " when it is run again: it was made by another"
                        + " version of the program (" + version(result) + "), or has been changed.";
            }
        }
        return "";
    }

    private static String version(Result result) {
        return result.manifest().get("version") + ", commit " + result.manifest().get("commit");
    }

    /** Why it cannot be told where runs part; empty where it can. */
    public String problem() {
        return problem;
    }

    /** Where pairs part, by their number in {@link Comparison#pairs}. */
    Map<Integer, Parting> found() {
        return found;
    }

    /** The periods in which something differs first, in ascending order; pairs in which it never does are left out. */
    int[] periods(ToIntFunction<Parting> first) {
        return found.values().stream().mapToInt(first).filter(period -> period != Parting.NEVER).sorted().toArray();
    }
}
