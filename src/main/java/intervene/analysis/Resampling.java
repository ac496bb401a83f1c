package intervene.analysis;

import intervene.random.Draws;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Bootstrap resamples of n units (Efron 1979). A resample is how often each unit was drawn. Resample b depends on the
 * seed, the purpose, n and b alone.
 *
 * @param n       number of units, at least 1
 * @param seed    seed of the analysis, apart from those of the runs
 * @param purpose selects the stream
 */
record Resampling(int n, long seed, Purpose purpose) {
    /** What is resampled; a constant's name selects its stream. */
    enum Purpose implements Draws.Point {
        BOOTSTRAP_RATIO,
        BOOTSTRAP_SOBOL
    }

    private static final double MOST_DRAWS = 2e7;
    private static final int FEWEST = 200;

    /** Number of resamples: as many as 2·10⁷ draws allow, between 200 and {@code most}. */
    int number(int most) {
        return (int) Math.max(FEWEST, Math.min(most, MOST_DRAWS / n));
    }

    /** Writes how often each unit occurs in resample b. */
    void draw(int b, int[] times) {
        Arrays.fill(times, 0);
        RandomGenerator random = new Draws(seed).stream(purpose, b, n, 0);
        for (int i = 0; i < n; i++) {
            times[(int) (random.nextDouble() * n)]++;
        }
    }
}
