package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Interrupted as often as one likes, a result is the same bytes as without. */
class UnfinishedResultProperties {
    /** An experiment, and after how many steps of the disk each attempt but the last one ends. */
    record Case(TestExperiment experiment, List<Integer> crashes) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> chunk = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 200)),
                Tuple.of(1, Arbitraries.integers().between(60_000, 140_000)));
        Arbitrary<TestExperiment> experiments = Combinators.combine(
                chunk.list().ofMaxSize(12), Arbitraries.integers().between(1, 5)).as(TestExperiment::new);
        return Combinators.combine(experiments, Arbitraries.integers().between(0, 40).list().ofMaxSize(6))
                .as(Case::new);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, seed = "5")
    void interruptionsLeaveNoTrace(@ForAll("cases") Case c) throws IOException {
        Path work = Files.createTempDirectory("unfinished");
        try {
            Target target = new Target(work.resolve("result"));
            for (int steps : c.crashes) {
                attempt(c.experiment, target, new CrashingDisk(steps));
            }
            attempt(c.experiment, target, new CrashingDisk(Integer.MAX_VALUE));
            assertEquals(c.experiment.expected(), TestExperiment.content(target.path()));
        } finally {
            Folders.remove(work);
        }
    }

    /** One process: begins or resumes, and ends at the crash; closing drops the lock, as the end of a process does. */
    private static void attempt(TestExperiment experiment, Target target, CrashingDisk disk) throws IOException {
        if (Files.exists(target.path())) {
            return;
        }
        boolean begun = Files.exists(target.folder());
        try (UnfinishedResult result =
                begun ? UnfinishedResult.resume(target, disk) : UnfinishedResult.begin(target, disk)) {
            experiment.execute(result);
        } catch (CrashingDisk.Crash e) {
            disk.loseWhatWasNotForced();
        }
    }
}
