package intervene.experiment;

import intervene.observe.Digests;
import intervene.result.TableFormat;
import intervene.result.UnfinishedResult;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.nio.file.Path;
import java.util.List;

/** A process that runs, or resumes, an experiment until it is done or killed. */
public final class KilledSweep {
    private static final long CHECKPOINT_NANOS = 20_000_000;

    private KilledSweep() {}

    /** Runs the experiment of the first argument into the folder of the second, in the format of the third. */
    public static void main(String[] arguments) throws Exception {
        Sweep sweep = SweepReader.read(Path.of(arguments[0]), List.of());
        var options = new SweepRun.Options(2, true, Digests.PERIOD, TableFormat.valueOf(arguments[2]), Shard.WHOLE, List.of());
        try (UnfinishedResult result = new SweepStart(sweep, options, Path.of(arguments[1])).resume()) {
            System.out.println("begun");
            new SweepRun(sweep, options, result, CHECKPOINT_NANOS).execute(SweepFixture.MODEL, SweepFixture.silent());
        }
    }
}
