package intervene.random;

import intervene.param.Distribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.special.Erf;

/**
 * Values drawn from a {@link Distribution}.
 *
 * <p>Implementation note: Commons Math, not the samplers of Commons RNG, because its transcendental functions are its
 * own pure Java; those of {@code java.lang.Math} may differ in the last bit between JVMs.
 */
public final class Sampler {
    private static final double SQRT_2 = 1.4142135623730951;

    private Sampler() {}

    /** One value of {@code d}. */
    public static double draw(Distribution d, RandomGenerator random) {
        return switch (d.family()) {
            case CONSTANT -> d.first();
            case UNIFORM -> d.first() + (d.second() - d.first()) * random.nextDouble();
            case LOGNORMAL -> d.first() * StrictMath.exp(d.second() * quantile(random.nextDouble()));
            case POWER_LAW -> d.first() * StrictMath.pow(1 - random.nextDouble(), -1 / (d.second() - 1));
            case BETA -> new BetaDistribution(random, d.first() * d.second(), (1 - d.first()) * d.second()).sample();
        };
    }

    /**
     * One value of {@code d} given that it lies in [{@code low}, {@code high}]; a value outside the support is moved
     * to it.
     */
    public static double drawWithin(Distribution d, double low, double high, RandomGenerator random) {
        return switch (d.family()) {
            case LOGNORMAL -> d.second() == 0 ? clamp(d.first(), low, high) : lognormalWithin(d, low, high, random);
            case POWER_LAW -> powerLawWithin(d, low, high, random);
            case CONSTANT, UNIFORM, BETA -> clamp(draw(d, random), low, high);
        };
    }

    /** Number of events with expectation {@code mean}. */
    public static int poisson(double mean, RandomGenerator random) {
        if (mean <= 0) {
            return 0;
        }
        return new PoissonDistribution(random, mean, PoissonDistribution.DEFAULT_EPSILON,
                PoissonDistribution.DEFAULT_MAX_ITERATIONS).sample();
    }

    /** Gamma with mean 1 and the given variance; 1 where the variance is 0. */
    public static double gammaOfMeanOne(double variance, RandomGenerator random) {
        return variance == 0 ? 1 : new GammaDistribution(random, 1 / variance, variance).sample();
    }

    private static double lognormalWithin(Distribution d, double low, double high, RandomGenerator random) {
        double from = probability(standard(d, low));
        double to = probability(standard(d, high));
        double u = from + (to - from) * random.nextDouble();
        return clamp(d.first() * StrictMath.exp(d.second() * quantile(u)), low, high);
    }

    private static double powerLawWithin(Distribution d, double low, double high, RandomGenerator random) {
        double minimum = Math.max(low, d.first());
        double tail = StrictMath.pow(high / minimum, 1 - d.second());
        double u = random.nextDouble() * (1 - tail);
        return clamp(minimum * StrictMath.pow(1 - u, -1 / (d.second() - 1)), low, high);
    }

    private static double standard(Distribution d, double x) {
        return x <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(x / d.first()) / d.second();
    }

    private static double probability(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : 0.5 * Erf.erfc(-z / SQRT_2);
    }

    private static double quantile(double u) {
        double inside = Math.min(Math.max(u, 0x1.0p-53), 1 - 0x1.0p-53);
        return Draws.normalQuantile(inside);
    }

    private static double clamp(double x, double low, double high) {
        return Math.max(Math.min(x, high), Math.min(low, high));
    }
}
