package intervene.experiment;

import intervene.design.DesignKind;
import intervene.design.ListDesign;
import intervene.param.InvalidInput;
import intervene.result.Provenance;
import intervene.result.Result;
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
import java.util.Objects;
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
        return prepared(UnfinishedResult.begin(folder));
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
        return prepared(UnfinishedResult.resume(target == null ? onlyOneWaiting() : target));
    }

    /** Before the first run the inputs are written, again if an attempt was interrupted at it; later they must agree. */
    private UnfinishedResult prepared(UnfinishedResult result) throws IOException {
        boolean prepared = false;
        try {
            if (result.position() == 0) {
                writeInputs(result);
            } else {
                requireSame(result);
            }
            prepared = true;
            return result;
        } finally {
            if (!prepared) {
                result.close();
            }
        }
    }

    private void writeInputs(UnfinishedResult result) throws IOException {
        result.write("config.yaml", ResolvedSweep.write(sweep));
        result.write(ResolvedConfiguration.WORLD_FILE, WorldWriter.write(sweep.base().world()));
        if (sweep.design().kind() == DesignKind.LIST) {
            try (OutputStream out = result.newFile(ResolvedSweep.POINTS_FILE)) {
                PointList.write(sweep.design(), out);
            }
        }
        result.write(BEGUN, identity() + "started " + Instant.now() + "\n");
    }

    /** The experiment as the result holds it: its list of points is the copy in the result, which nobody edits. */
    public Sweep sweep(UnfinishedResult result) {
        if (sweep.design().kind() != DesignKind.LIST) {
            return sweep;
        }
        ListDesign copy = new ListDesign(result.folder().resolve(ResolvedSweep.POINTS_FILE), sweep.design().axes());
        return new Sweep(sweep.name(), sweep.story(), sweep.base(), sweep.settings(), copy, sweep.replicates(),
                sweep.indicators(), sweep.expectations());
    }

    /**
     * Whether a finished result is of this experiment.
     *
     * @throws InvalidInput if it is not; the message shows the difference
     */
    public void requireSameAs(Result finished) throws IOException {
        String configuration = Files.readString(finished.folder().resolve("config.yaml"));
        if (!ResolvedSweep.write(sweep).equals(configuration)) {
            refuse(finished.folder(), ConfigurationDifference.of(configuration, ResolvedSweep.write(sweep)));
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
        String begun = Objects.requireNonNullElse(result.read(BEGUN), "");
        if (!begun.startsWith(identity())) {
            refuse(result.folder(), ConfigurationDifference.of(begun.replaceAll("started .*\n", ""), identity()));
        }
        String configuration = Objects.requireNonNullElse(result.read("config.yaml"), "");
        if (!ResolvedSweep.write(sweep).equals(configuration)) {
            refuse(result.folder(), ConfigurationDifference.of(configuration, ResolvedSweep.write(sweep)));
        }
        if (!WorldWriter.write(sweep.base().world()).equals(result.read(ResolvedConfiguration.WORLD_FILE))) {
            refuse(result.folder(), List.of("the world: " + ResolvedConfiguration.WORLD_FILE + " in that folder is the one that"
                    + " the runs so far were made in"));
        }
    }

    private static void refuse(Path folder, List<String> differences) {
        String shown = differences.stream().limit(MOST_DIFFERENCES).collect(Collectors.joining("\n  "));
        throw new InvalidInput("--resume: " + folder + " was begun with another experiment. What differs, then and"
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
        return "version: " + program.version() + "\ncommit: " + program.commit() + "\ndirty: " + program.dirty() + "\ndetail: " + options.detail()
                + "\ndigests: " + options.digests().label() + "\nshard: " + options.shard() + "\npoints: " + points + "\n";
    }

    private String name() {
        Shard shard = options.shard();
        return shard.isWhole() ? sweep.name() : sweep.name() + "-part-" + shard.number() + "-of-" + shard.of();
    }
}
