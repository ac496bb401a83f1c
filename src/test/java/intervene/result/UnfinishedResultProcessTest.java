package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With processes of their own: one that is killed, and one that finds the disk full. */
class UnfinishedResultProcessTest {
    /** 1000 steps of 1000 bytes, which the first table has all and the second half of. */
    private static final TestExperiment EXPERIMENT = new TestExperiment(Collections.nCopies(1000, 1000), 20);

    private static final String HALF_WAY = "half way";

    @TempDir
    private Path work;

    /** What the other process does: the experiment, or half of it. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            List<Integer> chunks = arguments[1].equals(HALF_WAY) ? new HalfWay() : EXPERIMENT.chunks();
            try (UnfinishedResult result = UnfinishedResult.begin(Path.of(arguments[0]))) {
                new TestExperiment(chunks, EXPERIMENT.checkpoint()).execute(result);
                System.out.println("done");
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    /** Chunks of which the one after the half never comes. */
    private static final class HalfWay extends AbstractList<Integer> {
        @Override
        public Integer get(int step) {
            if (step == 510) {
                System.out.println(HALF_WAY);
                LockSupport.park();
            }
            return EXPERIMENT.chunks().get(step);
        }

        @Override
        public int size() {
            return EXPERIMENT.chunks().size();
        }
    }

    /** Its mistakes are seen on the standard error. */
    private static Process start(String before, Path target, String how) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("sh", "-c", before + "exec \"$0\" -XX:-UsePerfData -cp \"$@\"", java,
                System.getProperty("java.class.path"), Worker.class.getName(), target.toString(), how)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void finish(Path target, long position) throws IOException {
        try (UnfinishedResult result = UnfinishedResult.resume(target)) {
            assertEquals(position, result.position());
            EXPERIMENT.execute(result);
        }
        assertEquals(EXPERIMENT.expected(), TestExperiment.content(target));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKilledProcessIsNoLongerAtWorkAndItsResultIsResumed() throws IOException, InterruptedException {
        Path target = work.resolve("killed");
        Process process = start("", target, HALF_WAY);
        try (BufferedReader lines = output(process)) {
            assertEquals(HALF_WAY, lines.readLine());
            InvalidInput refusal = assertThrows(InvalidInput.class, () -> UnfinishedResult.resume(target));
            assertTrue(refusal.getMessage().startsWith("another process is at work"), refusal.getMessage());
        } finally {
            process.destroyForcibly().waitFor();
        }
        finish(target, 501);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onAFullDiskEverythingUpToTheCheckpointIsSafe() throws IOException, InterruptedException {
        Path target = work.resolve("full");
        Process process = start("ulimit -f 600 && ", target, "all"); // blocks of 512 or 1024 bytes
        try (BufferedReader lines = output(process)) {
            assertEquals(List.of("cannot write to " + target + ": File too large. What was done up to the last"
                    + " checkpoint is safe in " + target + ".unfinished. Mend this, then continue with --resume."),
                    lines.lines().toList());
        } finally {
            process.destroyForcibly().waitFor();
        }
        // The limit is 307,200 bytes, or 614,400; every 20,000 there is a checkpoint, whose position is a step further.
        finish(target, Files.size(target.resolveSibling("full.unfinished/runs.csv")) < 400_000 ? 301 : 601);
    }
}
