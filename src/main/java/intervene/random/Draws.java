package intervene.random;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * Common random numbers. A draw depends on the seed, the decision point, the period and the parties, and on nothing
 * drawn before. Two scenarios with one seed therefore share every draw at which they agree, and their difference is the
 * effect of what differs between them.
 *
 * <p>The generator is Philox 4x64 (Salmon, Moraes, Dror and Shaw 2011), which is made for this: its key is the seed and
 * the decision point, its counter the period and the parties.
 *
 * @param seed the run's seed
 */
public record Draws(long seed) {
    private static final double SQRT_2 = 1.4142135623730951;

    /** A decision or event that needs chance. Its name, not its position, selects the stream. */
    public interface Point {
        String name();
    }

    /** Uniform in (0, 1), both ends excluded. */
    public double uniform(Point point, int period, long actor, long subject) {
        return open(philox(point, period, actor, subject).nextLong());
    }

    /** Standard normal, as the quantile of the uniform draw, so that it moves with nothing else. */
    public double normal(Point point, int period, long actor, long subject) {
        return normalQuantile(uniform(point, period, actor, subject));
    }

    /** As many numbers as one draw needs, for samplers of Commons Math that reject. */
    public RandomGenerator stream(Point point, int period, long actor, long subject) {
        return new PhiloxStream(philox(point, period, actor, subject));
    }

    /** A key for a state or crisis: up to eight characters of its code, so that renumbering changes no draw. */
    public static long key(String code) {
        long key = 0;
        for (int i = 0; i < code.length(); i++) {
            key = key << 8 | code.charAt(i) & 0xFF;
        }
        return key;
    }

    static double normalQuantile(double probability) {
        return SQRT_2 * Erf.erfInv(2 * probability - 1);
    }

    private Philox4x64 philox(Point point, int period, long actor, long subject) {
        return new Philox4x64(new long[] {seed, point.name().hashCode(), 0, period, actor, subject});
    }

    private static double open(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }
}
