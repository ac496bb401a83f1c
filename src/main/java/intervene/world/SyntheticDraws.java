package intervene.world;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.rng.core.source64.Philox4x64;

/** The draws of one subject of a synthetic world: they depend on the seed and the subject, on nothing drawn before. */
final class SyntheticDraws {
    /** What is drawn for; a constant is added at the end, so that the others keep their draws. */
    enum Purpose {
        REGION,
        POSITION,
        FIGURES,
        NEIGHBOURS,
        ORGANISATION,
        PACT,
        CLIENT
    }

    private static final double UNIT = 0x1p-53;

    private final Philox4x64 generator;

    SyntheticDraws(long seed, Purpose purpose, int subject, int other) {
        generator = new Philox4x64(new long[] {seed, 0, 0, purpose.ordinal() + 1, subject, other});
    }

    /** Uniform between 0 and 1, both excluded. */
    double uniform() {
        return ((generator.nextLong() >>> 11) + 0.5) * UNIT;
    }

    /** Standard normal, by inversion (Commons Math, pure Java). */
    double normal() {
        return StrictMath.sqrt(2) * Erf.erfInv(2 * uniform() - 1);
    }

    /** Standard normal, cut to ±{@code limit}. */
    double normal(double limit) {
        return StrictMath.max(-limit, StrictMath.min(limit, normal()));
    }
}
