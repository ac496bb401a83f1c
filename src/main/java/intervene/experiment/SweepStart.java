package intervene.experiment;

import intervene.design.DesignKind;
import intervene.param.InvalidInput;
import intervene.result.Provenance;
import intervene.result.UnfinishedResult;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.ResolvedSweep;
import intervene.scenario.Sweep;
import intervene.scenario.WorldWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Where the result of an experiment is made, and whether one that was interrupted is of the same experiment. */
public final class SweepStart {
    private static final Path RESULTS = Path.of("results");
    /** Which program began it, and how: not a file of the result. */
    private static final String BEGUN = ".begun";
    private static final int MOST_DIFFERENCES = 20;

    private final Sweep sweep;
    private final SweepRun.Options options;
    private final Path target;

    /**
     * A start.
     *
     * @param target the folder that was asked for; null for {@code results/NAME-n}
     */
    public SweepStart(Sweep sweep, SweepRun.Options options, Path target) {
        this.sweep = sweep;
        this.options = options;
        this.target = target;
    }

    /** Whether the result that was asked for is finished. */
    public boolean isFinished() {
        return target != null && !UnfinishedResult.isWaiting(target) && Files.exists(target.resolve("manifest.json"));
    }

    /** A new result, with what is known before the first run. */
    public UnfinishedResult begin() throws IOException {
        Path folder = target == null ? UnfinishedResult.next(RESULTS, name()) : target;
        UnfinishedResult result = UnfinishedResult.begin(folder);
        try {
            result.write(BEGUN, identity() + "started " + Instant.now() + "\n");
            result.write("config.yaml", ResolvedSweep.write(sweep));
            result.write(ResolvedConfiguration.WORLD_FILE, WorldWriter.write(sweep.base().world()));
            if (sweep.design().kind() == DesignKind.LIST) {
                try (OutputStream out = result.newFile(ResolvedSweep.POINTS_FILE)) {
                    PointList.write(sweep.design(), out);
                }
            }
            return result;
        } catch (IOException e) {
            result.close();
            throw e;
        }
    }

    /**
     * The interrupted result, or a new one where a folder was named in which none has begun.
     *
     * @throws InvalidInput if there is none or more than one, or if it is of another experiment; the message shows the
     *     difference
     */
    public UnfinishedResult resume() throws IOException {
        if (target != null && !UnfinishedResult.isWaiting(target)) {
            return begin();
        }
        UnfinishedResult result = UnfinishedResult.resume(target == null ? onlyOneWaiting() : target);
        try {
            requireSame(result);
            return result;
        } catch (IOException | InvalidInput e) {
            result.close();
            throw e;
        }
    }

    private Path onlyOneWaiting() throws IOException {
        List<Path> waiting = UnfinishedResult.waiting(RESULTS, name());
        if (waiting.isEmpty()) {
            throw new InvalidInput("--resume: no result of " + sweep.name() + " in " + RESULTS
                    + " was interrupted. Leave --resume out to begin one, or name its folder with --out.");
        }
        if (waiting.size() > 1) {
            throw new InvalidInput("--resume: more than one result of " + sweep.name() + " was interrupted. Name one: "
                    + waiting.stream().map(path -> "--out " + path).collect(Collectors.joining(", ")) + ".");
        }
        return waiting.get(0);
    }

    private void requireSame(UnfinishedResult result) throws IOException {
        String begun = result.read(BEGUN);
        if (begun == null || !begun.startsWith(identity())) {
            refuse(result, ConfigurationDifference.of(begun == null ? "" : begun.replaceAll("started .*\n", ""), identity()));
        }
        String configuration = result.read("config.yaml");
        if (!ResolvedSweep.write(sweep).equals(configuration)) {
            refuse(result, ConfigurationDifference.of(configuration == null ? "" : configuration,
                    ResolvedSweep.write(sweep)));
        }
    }

    private static void refuse(UnfinishedResult result, List<String> differences) {
        String shown = differences.stream().limit(MOST_DIFFERENCES).collect(Collectors.joining("\n  "));
        throw new InvalidInput("--resume: " + result.folder() + " was begun with another experiment. What differs, then and"
                + " now:\n  " + shown + "\nPut it back as it was, or begin a new result without --resume.");
    }

    /** When the experiment was begun. */
    static Instant started(UnfinishedResult result) throws IOException {
        String begun = result.read(BEGUN);
        return Instant.parse(begun.substring(begun.indexOf("started ") + "started ".length()).strip());
    }

    private String identity() throws IOException {
        Provenance program = Provenance.ofThisProgram();
        String points = sweep.design().kind() == DesignKind.LIST ? PointList.sha256(sweep.design()) : "by design";
        return "version: " + program.version() + "\ncommit: " + program.commit() + "\ndetail: " + options.detail()
                + "\nshard: " + options.shard() + "\npoints: " + points + "\n";
    }

    private String name() {
        Shard shard = options.shard();
        return shard.isWhole() ? sweep.name() : sweep.name() + "-part-" + shard.number() + "-of-" + shard.of();
    }
}
