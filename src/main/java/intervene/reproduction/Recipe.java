package intervene.reproduction;

import intervene.experiment.FinishedRun;
import intervene.experiment.Points;
import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.experiment.RunPlan;
import intervene.experiment.RunRows;
import intervene.experiment.RunTables;
import intervene.observe.Decimal;
import intervene.observe.RunKey;
import intervene.observe.Tables.FactorColumn;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a result was made from, ready to be run again: all of it as it was run first, or single runs. */
abstract class Recipe {
    private final RunTables tables;
    private final List<FactorColumn> factors;

    /**
     * How to run all of it.
     *
     * @param threads   threads to run on, at least 1
     * @param progress  how progress is shown
     * @param arguments the command line, for the manifest
     */
    record Manner(int threads, Progress.Style progress, List<String> arguments) {}

    Recipe(RunTables tables, List<FactorColumn> factors) {
        this.tables = tables;
        this.factors = factors;
    }

    /** Tables that hold rows of runs, and how a run becomes rows of them. */
    final RunTables tables() {
        return tables;
    }

    /** Number of design points; 1 for a single scenario. */
    abstract long points();

    /** The level of each factor at a point, as the configuration spells it. */
    abstract List<String> levels(long point);

    /** The runs that there are to be, or from which those of each point are the first. */
    abstract RunPlan plan();

    /** Whether every run of the plan is run. */
    abstract boolean isFixed();

    /** What is simulated at a point. */
    abstract Scenario scenario(long point);

    /** What simulates a run. */
    abstract RunFunction model();

    /** Files that are not tables of runs. */
    abstract List<String> otherFiles();

    /**
     * Runs all of it, as it was run first, into a new folder; of what is not finished, nothing is kept.
     *
     * @throws InterruptedException if this thread is interrupted
     */
    abstract void make(Path target, Manner manner) throws IOException, InterruptedException;

    /** What the manifest ought to say, by the names of its entries. */
    abstract Map<String, Object> expected();

    /** A run again, as rows of the tables. */
    final RunRows rows(RunKey key) {
        FinishedRun run = FinishedRun.of(key, model());
        try {
            return tables.rows(run, levels(key.point()));
        } catch (RuntimeException failure) {
            return tables.rows(new FinishedRun(key, null, failure), List.of());
        }
    }

    /** One run as a scenario of its own. */
    final Scenario alone(RunKey key) {
        Scenario whole = scenario(key.point());
        Parameters parameters = Parameters.CATALOGUE.with(whole.parameters(), List.of(
                new Setting("seed", Integer.toString(key.seed()), "--run"), new Setting("replicates", "1", "--run")));
        return new Scenario(whole.name(), parameters, whole.world());
    }

    /** What sums the runs up by point. */
    final Points summary() {
        return new Points(points(), this::levels, factors, tables.indicators());
    }

    /**
     * Rows with the levels of factors as the configuration spells them, where a format keeps only their values.
     *
     * @param header columns of the rows, among them {@code point}
     */
    final Function<List<String>, List<String>> spelling(List<String> header) {
        int point = header.indexOf("point");
        int[] columns = factors.stream().mapToInt(factor -> header.indexOf(factor.path())).toArray();
        return point < 0 || factors.isEmpty() ? row -> row : row -> spelled(row, row.get(point), columns);
    }

    private List<String> spelled(List<String> row, String point, int[] columns) {
        if (!point.matches("\\d{1,18}") || Long.parseLong(point) >= points()) {
            return row;
        }
        List<String> levels = levels(Long.parseLong(point));
        List<String> spelled = new ArrayList<>(row);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0 && factors.get(i).numeric() && isOne(levels.get(i), row.get(columns[i]))) {
                spelled.set(columns[i], levels.get(i));
            }
        }
        return spelled;
    }

    private static boolean isOne(String level, String cell) {
        try {
            return Double.parseDouble(level) == Decimal.parse(cell);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
