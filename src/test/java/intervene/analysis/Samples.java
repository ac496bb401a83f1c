package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.random.Draws;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/** Random samples for tests, and what simulated intervals are held to. */
final class Samples {
    /** Standard deviations that a binomial count exceeds on either side once in 10,000 times. */
    private static final double ALARM = 3.9;

    private Samples() {}

    static RandomGenerator random(int seed) {
        return new Draws(seed).stream(() -> "TEST", 0, 0, 0);
    }

    /** n values of a sampler, from the stream of a seed. */
    static double[] values(int n, int seed, ToDoubleFunction<RandomGenerator> sampler) {
        RandomGenerator random = random(seed);
        return IntStream.range(0, n).mapToDouble(i -> sampler.applyAsDouble(random)).toArray();
    }

    /** Points in the unit cube, by row and axis. */
    static double[][] cube(int rows, int axes, int seed) {
        RandomGenerator random = random(seed);
        var points = new double[rows][axes];
        for (double[] point : points) {
            for (int i = 0; i < axes; i++) {
                point[i] = random.nextDouble();
            }
        }
        return points;
    }

    /**
     * Fails if so many of the trials' intervals covering the truth do not fit a probability between both; if it lies
     * there, with probability below 1 in 10,000 for either end.
     */
    static void assertCoverage(int covering, int trials, double least, double most) {
        assertTrue(covering >= least * trials - ALARM * Math.sqrt(trials * least * (1 - least))
                && covering <= most * trials + ALARM * Math.sqrt(trials * most * (1 - most)),
                () -> covering + " of " + trials + " cover, expected " + least + " to " + most);
    }
}
