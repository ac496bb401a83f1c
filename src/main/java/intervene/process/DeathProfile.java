package intervene.process;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.math3.special.Gamma;

/**
 * How the deaths of an unopposed crisis are spread over its duration: a gamma density in the share of the duration that
 * has passed, cut off at 1. Shares are kept, since they depend on nothing but the duration.
 */
public final class DeathProfile {
    private final double shape;
    private final double rate;
    private final AtomicReferenceArray<double[]> byDuration;

    public DeathProfile(CrisisParameters p) {
        shape = p.profileShape();
        rate = p.profileRate();
        byDuration = new AtomicReferenceArray<>(p.maximumDuration() + 1);
    }

    /** Share of all deaths that have happened after k periods, for k from 0 to {@code duration}; do not change. */
    public double[] cumulative(int duration) {
        double[] known = byDuration.get(duration);
        if (known == null) {
            known = compute(duration);
            byDuration.set(duration, known);
        }
        return known;
    }

    private double[] compute(int duration) {
        double whole = Gamma.regularizedGammaP(shape, rate);
        var cumulative = new double[duration + 1];
        for (int k = 1; k < duration; k++) {
            cumulative[k] = Gamma.regularizedGammaP(shape, rate * k / duration) / whole;
        }
        cumulative[duration] = 1;
        return cumulative;
    }
}
