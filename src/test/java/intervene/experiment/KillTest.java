package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.result.TableFormat;
import intervene.scenario.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process that runs an experiment, as kill -9 does, at moments that nobody chose, and resumes it. */
@Tag("slow")
class KillTest {
    private static final int KILLS = 24;
    private static final int LONGEST_MILLIS = 900;

    @TempDir
    private Path work;

    @Test
    void theFinishedFilesAreTheSameBytes() throws Exception {
        String text = SweepFixture.FACTORIAL.replace("replicates: 5", "replicates: 400");
        Sweep sweep = SweepFixture.sweep(work, text);
        Path whole = SweepFixture.run(sweep, SweepFixture.options(2, Shard.WHOLE), work.resolve("whole"),
                SweepFixture.MODEL).folder();
        var expected = SweepFixture.files(whole);
        Random random = new Random(1);
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path target = work.resolve("killed" + round);
            TableFormat format = round % 2 == 0 ? TableFormat.CSV : TableFormat.PARQUET;
            int before = kills;
            while (!Files.exists(target)) {
                kills += runAndKill(target, format, kills < KILLS ? random.nextInt(LONGEST_MILLIS) : Integer.MAX_VALUE);
            }
            if (format == TableFormat.CSV) {
                assertEquals(expected, SweepFixture.files(target), "after " + (kills - before) + " kills");
            } else {
                assertEquals(SweepRunTest.rows(whole, "runs"), SweepRunTest.rows(target, "runs"));
                assertEquals(SweepRunTest.rows(whole, "points"), SweepRunTest.rows(target, "points"));
            }
        }
    }

    /** Lets a process work for a while from its first checkpoint; says whether it had to be killed. */
    private int runAndKill(Path target, TableFormat format, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KilledSweep.class.getName(),
                work.resolve("experiment.yaml").toString(), target.toString(), format.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals('b', process.getInputStream().read(), "the process begins to work");
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        if (ended) {
            assertEquals(0, process.exitValue());
        }
        return ended ? 0 : 1;
    }
}
