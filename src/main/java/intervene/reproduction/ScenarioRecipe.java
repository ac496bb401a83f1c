package intervene.reproduction;

import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.experiment.RunPlan;
import intervene.experiment.RunTables;
import intervene.experiment.RunTables.Detail;
import intervene.experiment.ScenarioRun;
import intervene.observe.Digests;
import intervene.observe.Indicator;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The replicates of one scenario. */
final class ScenarioRecipe extends Recipe {
    private final Scenario scenario;
    private final TableFormat format;
    private final Detail detail;
    private final RunFunction model;

    ScenarioRecipe(Scenario read, Account account, Function<Scenario, RunFunction> model) {
        super(new RunTables(List.of(), List.of(Indicator.values()), account.detail(), Digests.PERIOD), List.of());
        scenario = new Scenario(account.scenario(), read.parameters(), read.world());
        format = account.format();
        detail = account.detail();
        this.model = model.apply(scenario);
    }

    @Override
    long points() {
        return 1;
    }

    @Override
    List<String> levels(long point) {
        return List.of();
    }

    @Override
    RunPlan plan() {
        return RunPlan.of(scenario.parameters().seed(), scenario.parameters().replicates());
    }

    @Override
    boolean isFixed() {
        return true;
    }

    @Override
    Scenario scenario(long point) {
        return scenario;
    }

    @Override
    RunFunction model() {
        return model;
    }

    @Override
    List<String> otherFiles() {
        return List.of("config.yaml", ResolvedConfiguration.WORLD_FILE);
    }

    @Override
    void make(Path target, Manner manner) throws IOException, InterruptedException {
        make(scenario, model, target,
                new ScenarioRun.Options(manner.threads(), detail == Detail.PERIODS, format, manner.arguments()),
                manner.progress());
    }

    /**
     * Runs a scenario into a new folder. Where this thread is interrupted, the folder is left to the end of the
     * process, which removes it: closing it would wait for that end, which waits for this thread.
     */
    static void make(Scenario scenario, RunFunction model, Path target, ScenarioRun.Options options,
            Progress.Style style) throws IOException, InterruptedException {
        ResultFolder folder = ResultFolder.at(target);
        boolean interrupted = false;
        try {
            new ScenarioRun(scenario, model, options).execute(folder,
                    new Progress(style, System.err, scenario.parameters().replicates(), "runs"));
        } catch (InterruptedException e) {
            interrupted = true;
            throw e;
        } finally {
            if (!interrupted) {
                folder.close();
            }
        }
    }

    @Override
    Map<String, Object> expected() {
        long first = scenario.parameters().seed();
        long replicates = scenario.parameters().replicates();
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("seeds.first", first);
        expected.put("seeds.last", first + replicates - 1);
        expected.put("runs.planned", replicates);
        return expected;
    }
}
