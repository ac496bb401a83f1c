package intervene.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import intervene.decision.MoralCalculus;
import intervene.decision.Position;
import intervene.decision.Prospect;
import intervene.decision.Stance;
import intervene.decision.Traits;
import intervene.decision.View;
import intervene.domain.Enlistment;
import intervene.domain.Role;
import intervene.scenario.Parameters;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Byte budgets of what is done most often. */
class HotLoopTest {
    /** A ledger of ten figures: what an appraisal returns, where the compiler does not avoid even that. */
    private static final long LEDGER_BYTES = 96;

    private static final int APPRAISALS = 50_000;
    private static final int ROUNDS = 40;

    /** Three times what a run of 240 periods needs on JDK 17. */
    private static final long RUN_BUDGET = 24_000_000;

    private static final Parameters PARAMETERS = TestWorlds.parameters();

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void anAppraisalAllocatesNothingButItsLedger() {
        double sum = 0;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = allocated();
            sum += appraiseMany();
            least = Math.min(least, allocated() - before);
        }
        double bytes = least / (double) APPRAISALS;
        System.out.printf("bytes per appraisal: %.2f (checksum %.3f)%n", bytes, sum);
        assertTrue(bytes <= LEDGER_BYTES + 1, "bytes per appraisal: " + bytes);
    }

    private static double appraiseMany() {
        var weights = new MoralCalculus.Weights(PARAMETERS.moral(), PARAMETERS.lottery(), PARAMETERS.criteria());
        var traits = new Traits(0.07, 1.5, 2, 0.8, 0.3, Enlistment.VOLUNTEER, 0.1, 1, 5.504, 145, 0.85);
        var decider = new MoralCalculus.Decider(traits, new Position(30, 0.5, 0.2, 0.1, 2), new View(0.6, 1.5, 0.3,
                0.9));
        var stance = new Stance(Role.LEAD, 0.875, true, 0.64);
        var prospect = new Prospect(0.6, 60_000, 16_000, 5_278, 5_000, 60, 400, 3, 20);
        double sum = 0;
        for (int i = 0; i < APPRAISALS; i++) {
            sum += MoralCalculus.appraise(decider, prospect, stance, weights).balance();
        }
        return sum;
    }

    @Test
    void aBaselineRunKeepsToItsByteBudget() {
        var simulation = new Simulation(TestWorlds.read("baseline.yaml"));
        simulation.run(1);
        long before = allocated();
        simulation.run(2);
        long bytes = allocated() - before;
        System.out.printf("bytes per baseline run: %,d%n", bytes);
        assertTrue(bytes < RUN_BUDGET, "bytes per baseline run: " + bytes);
    }
}
