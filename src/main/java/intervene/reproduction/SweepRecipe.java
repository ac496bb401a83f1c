package intervene.reproduction;

import intervene.design.DesignKind;
import intervene.experiment.Observed;
import intervene.experiment.PointModels;
import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.experiment.RunPlan;
import intervene.experiment.RunTables;
import intervene.experiment.RunTables.Detail;
import intervene.experiment.SweepRun;
import intervene.experiment.SweepStart;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.result.Folders;
import intervene.result.UnfinishedResult;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.ResolvedSweep;
import intervene.scenario.Scenario;
import intervene.scenario.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** An experiment or a part of it. */
final class SweepRecipe extends Recipe {
    private static final int MODELS = 64;

    private final Sweep sweep;
    private final Account account;
    private final Function<Scenario, RunFunction> model;
    private final RunFunction points;

    SweepRecipe(Sweep read, Account account, Function<Scenario, RunFunction> model) {
        super(new RunTables(Observed.factors(read.design()), Observed.indicators(read), account.detail(),
                digests(account)), Observed.factors(read.design()));
        this.sweep = new Sweep(account.scenario(), read.story(), read.base(), read.settings(), read.design(),
                read.replicates(), read.indicators(), read.expectations());
        this.account = account;
        this.model = model;
        points = new PointModels(sweep, model, MODELS);
    }

    private static Digests digests(Account account) {
        return Objects.requireNonNullElse(account.digests(), Digests.PERIOD);
    }

    @Override
    long points() {
        return sweep.design().size();
    }

    @Override
    List<String> levels(long point) {
        return sweep.design().point(point);
    }

    @Override
    RunPlan plan() {
        return RunPlan.of(sweep, account.shard(), RunPlan.begin(sweep, account.shard()));
    }

    @Override
    boolean isFixed() {
        return sweep.replicates().isFixed();
    }

    @Override
    Scenario scenario(long point) {
        return sweep.scenario(point);
    }

    @Override
    RunFunction model() {
        return points;
    }

    @Override
    List<String> otherFiles() {
        List<String> files = new ArrayList<>(List.of("config.yaml", ResolvedConfiguration.WORLD_FILE));
        if (sweep.design().kind() == DesignKind.LIST) {
            files.add(ResolvedSweep.POINTS_FILE);
        }
        return files;
    }

    @Override
    void make(Path target, Manner manner) throws IOException, InterruptedException {
        var options = new SweepRun.Options(manner.threads(), account.detail() != Detail.INDICATORS, digests(account),
                account.format(), account.shard(), manner.arguments());
        if (UnfinishedResult.isWaiting(target)) {
            throw new InvalidInput("--out: something was begun in " + target + ", or is being made there, and what is"
                    + " there already would not be run again. Name another folder, or remove "
                    + target.toAbsolutePath().normalize().getFileName() + ".unfinished.");
        }
        SweepStart start = new SweepStart(sweep, options, target);
        Path begun = null;
        try (UnfinishedResult result = start.begin()) {
            begun = result.folder();
            SweepRun run = new SweepRun(start.sweep(result), options, result);
            try (Progress progress =
                    new Progress(manner.progress(), System.err, run.planned(), run.done(), run.unit())) {
                run.execute(model, progress);
            }
        } finally {
            removeUnfinished(begun);
        }
    }

    /** Nothing that was run at another time, or by another program, is to be taken for what was run again. */
    private static void removeUnfinished(Path begun) {
        try {
            if (begun != null && Files.isDirectory(begun)) {
                Folders.remove(begun);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // what remains is refused the next time
        }
    }

    @Override
    Map<String, Object> expected() {
        long first = sweep.base().parameters().seed();
        RunPlan plan = plan();
        long planned = plan.hasNext() ? plan.end() - plan.next().run() : 0;
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("seeds.first", first);
        expected.put("seeds.last", first + sweep.replicates().most() - 1);
        expected.put("runs.planned", planned);
        expected.put("points", points());
        expected.put("replicates", (long) sweep.replicates().most());
        return expected;
    }
}
