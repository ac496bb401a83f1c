package intervene.reproduction;

import intervene.experiment.Progress;
import intervene.experiment.RunFunction;
import intervene.param.InvalidInput;
import intervene.reproduction.Evidence.Rerun;
import intervene.result.Result;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.ResolvedSweep;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs a result again, all of it or a sample, and says whether it is the same: first whether its files are those that
 * its manifest lists, then what the program gives from its configuration. Nothing in the folder is changed.
 */
public final class Reproduction {
    private static final String CONFIG = "config.yaml";

    private final Path folder;
    private final Options options;
    private final Function<Scenario, RunFunction> model;
    private final Result result;
    private final Account account;
    private final Circumstances circumstances;

    /**
     * What to run again, and how.
     *
     * @param threads   threads to run on, at least 1
     * @param extent    which runs
     * @param out       where to keep what is made; null where it is only compared
     * @param progress  how progress is shown
     * @param arguments the command line, for the manifest of what is kept
     */
    public record Options(int threads, Extent extent, Path out, Progress.Style progress, List<String> arguments) {}

    /**
     * Which runs to run again.
     *
     * @param most number of runs to draw; all where there are no more, {@link Long#MAX_VALUE} for all
     * @param seed seed of the drawing
     * @param run  the only run; -1 for those that are drawn
     */
    public record Extent(long most, long seed, long run) {
        /** All runs. */
        public static final Extent ALL = new Extent(Long.MAX_VALUE, 1, -1);

        /** Some runs, drawn by a seed. */
        public static Extent sample(long most, long seed) {
            return new Extent(most, seed, -1);
        }

        /** A single run. */
        public static Extent of(long run) {
            return new Extent(1, 1, run);
        }
    }

    /**
     * Of the result in a folder.
     *
     * @param model what prepares a scenario for its runs
     * @throws InvalidInput if the folder is no result, or its manifest is damaged
     */
    public Reproduction(Path folder, Options options, Function<Scenario, RunFunction> model) throws IOException {
        this.folder = folder;
        this.options = options;
        this.model = model;
        result = Result.open(folder);
        account = Account.of(result);
        circumstances = Circumstances.of(result.manifest());
    }

    /**
     * Runs it again and compares; call it once.
     *
     * @throws InvalidInput         if the configuration is unchanged and this program cannot read it
     * @throws IOException          if something cannot be read or written
     * @throws InterruptedException if this thread is interrupted; what was made is removed, unless it was to be kept
     */
    public Judgement execute() throws IOException, InterruptedException {
        requireOutside();
        Integrity integrity = Integrity.of(result);
        List<String> changed = changedLines(integrity);
        List<String> contradictions = Contradictions.ofFiles(result, account, integrity);
        if (!changed.isEmpty() || !contradictions.isEmpty() || !canRun(integrity)) {
            return judged(new Evidence(folder, circumstances, integrity, changed, List.of(), contradictions, null));
        }
        Recipe recipe = recipe();
        contradictions = Contradictions.ofTables(result, account, integrity, recipe);
        if (!contradictions.isEmpty()) {
            return judged(new Evidence(folder, circumstances, integrity, changed, List.of(), contradictions, null));
        }
        try (Scratch scratch = new Scratch()) {
            var work = new Work(folder, integrity, account, recipe, options);
            Rerun rerun = work.execute(scratch.folder());
            return judged(new Evidence(folder, circumstances, integrity, changed, work.unlisted(),
                    work.contradictions(result.manifest(), rerun), rerun));
        }
    }

    private void requireOutside() throws IOException {
        Path there = options.out() == null ? null : options.out().toAbsolutePath().normalize();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (there != null && there.toRealPath().startsWith(folder.toRealPath())) {
            throw new InvalidInput("--out: " + options.out() + " lies in " + folder + ", in which nothing is to be"
                    + " changed. Name a folder elsewhere.");
        }
    }

    private Judgement judged(Evidence evidence) {
        return new Judgement(evidence.outcome(), Sentences.of(evidence, options));
    }

    private List<String> changedLines(Integrity integrity) throws IOException {
        List<String> changed = new ArrayList<>();
        Object lines = result.manifest().get("lines");
        for (String input : List.of(CONFIG, ResolvedConfiguration.WORLD_FILE)) {
            if (integrity.file(input) != null && integrity.file(input).isThere()) {
                Object digests = lines instanceof Map<?, ?> map ? map.get(input) : null;
                if (!integrity.isIntact(input) || digests != null) {
                    changed.addAll(InputLines.changed(folder, input, digests));
                }
            }
        }
        return changed;
    }

    /** Whether everything that a run is made from is what it was, but for line ends. */
    private boolean canRun(Integrity integrity) {
        boolean listed = integrity.file(ResolvedSweep.POINTS_FILE) == null
                || integrity.isIntact(ResolvedSweep.POINTS_FILE);
        return listed && integrity.isSameText(CONFIG) && integrity.isSameText(ResolvedConfiguration.WORLD_FILE);
    }

    private Recipe recipe() {
        Path config = folder.resolve(CONFIG);
        try {
            return SweepReader.isSweep(config)
                    ? new SweepRecipe(SweepReader.read(config, List.of()), account, model)
                    : new ScenarioRecipe(ScenarioReader.read(config, List.of()), account, model);
        } catch (InvalidInput e) {
            throw new InvalidInput("This program cannot read the configuration of the result, which is as it was"
                    + " written.\n"
                    + e.getMessage() + "\n" + circumstances.cause(folder.toString()));
        }
    }
}
