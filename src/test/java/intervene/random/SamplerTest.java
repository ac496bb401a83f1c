package intervene.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Distribution;
import intervene.param.Distribution.Family;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Samplers against cumulative distributions by Kolmogorov and Smirnov: with n draws the distance exceeds 2.2253/√n with
 * probability 1 in 10,000. Seeds are fixed.
 */
class SamplerTest {
    private static final int DRAWS = 20_000;
    private static final double LIMIT = 2.2253 / Math.sqrt(DRAWS);
    private static final Draws.Point POINT = () -> "SAMPLER";

    private static void check(ToDoubleFunction<RandomGenerator> sampler, DoubleUnaryOperator cdf) {
        var draws = new Draws(11);
        double[] sorted = IntStream.range(0, DRAWS)
                .mapToDouble(i -> sampler.applyAsDouble(draws.stream(POINT, i, 0, 0)))
                .sorted().toArray();
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double p = cdf.applyAsDouble(sorted[i]);
            distance = Math.max(distance, Math.max(Math.abs(p - i / (double) DRAWS), Math.abs(p - (i + 1.0) / DRAWS)));
        }
        assertTrue(distance < LIMIT, "Kolmogorov–Smirnov distance " + distance + ", limit " + LIMIT);
    }

    @Test
    void lognormalHasItsMedianAndSpread() {
        var d = new Distribution(Family.LOGNORMAL, 25_000, 1.76);
        check(r -> Sampler.draw(d, r), new LogNormalDistribution(null, Math.log(25_000), 1.76)::cumulativeProbability);
    }

    @Test
    void uniformLiesBetweenItsEnds() {
        var d = new Distribution(Family.UNIFORM, 0.2, 1);
        check(r -> Sampler.draw(d, r), x -> (x - 0.2) / 0.8);
    }

    @Test
    void betaHasItsMeanAndConcentration() {
        // mean 0.93 and concentration 20 are the shapes 18.6 and 1.4
        var d = new Distribution(Family.BETA, 0.93, 20);
        check(r -> Sampler.draw(d, r), new BetaDistribution(null, 18.6, 1.4)::cumulativeProbability);
    }

    @Test
    void powerLawFallsByItsExponent() {
        // density ∝ x^−1.5 from 1,000 on: P(X ≤ x) = 1 − (x/1,000)^−0.5
        var d = new Distribution(Family.POWER_LAW, 1000, 1.5);
        check(r -> Sampler.draw(d, r), x -> 1 - Math.pow(x / 1000, -0.5));
    }

    @Test
    void truncatedLognormalIsTheConditionalDistribution() {
        var d = new Distribution(Family.LOGNORMAL, 25_000, 1.76);
        var whole = new LogNormalDistribution(null, Math.log(25_000), 1.76);
        double from = whole.cumulativeProbability(1_000);
        double to = whole.cumulativeProbability(200_000);
        check(r -> Sampler.drawWithin(d, 1_000, 200_000, r),
                x -> (whole.cumulativeProbability(x) - from) / (to - from));
    }

    @Test
    void truncatedPowerLawIsTheConditionalDistribution() {
        var d = new Distribution(Family.POWER_LAW, 500, 1.5);
        double tail = Math.pow(200, -0.5);
        check(r -> Sampler.drawWithin(d, 1_000, 200_000, r), x -> (1 - Math.pow(x / 1000, -0.5)) / (1 - tail));
    }

    @Test
    void gammaMultiplierHasMeanOneAndTheGivenVariance() {
        // variance 1.4/1.28 = 1.09375: shape 0.9142857, scale 1.09375
        check(r -> Sampler.gammaOfMeanOne(1.09375, r), new GammaDistribution(null, 1 / 1.09375,
                1.09375)::cumulativeProbability);
        assertEquals(1, Sampler.gammaOfMeanOne(0, new Draws(1).stream(POINT, 0, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1.3, 12, 60})
    void poissonCountsFollowThePoisson(double mean) {
        // χ² over the counts that are expected at least 10 times, the rest pooled; limit at 1 in 10,000
        var draws = new Draws(12);
        var poisson = new PoissonDistribution(null, mean, 1e-12, 10_000_000);
        var count = new int[400];
        for (int i = 0; i < DRAWS; i++) {
            count[Sampler.poisson(mean, draws.stream(POINT, i, 0, 0))]++;
        }
        double chi = 0;
        int cells = 0;
        double restExpected = DRAWS;
        double restCount = DRAWS;
        for (int k = 0; k < count.length; k++) {
            double expected = DRAWS * poisson.probability(k);
            if (expected >= 10) {
                chi += (count[k] - expected) * (count[k] - expected) / expected;
                cells++;
                restExpected -= expected;
                restCount -= count[k];
            }
        }
        chi += restExpected > 1 ? (restCount - restExpected) * (restCount - restExpected) / restExpected : 0;
        double p = new ChiSquaredDistribution(null, Math.max(1, cells)).cumulativeProbability(chi);
        assertTrue(p < 1 - 1e-4, "mean " + mean + ": χ² = " + chi + " in " + cells + " cells");
    }

    @Test
    void noEventsAreExpectedWhereTheMeanIsZero() {
        assertEquals(0, Sampler.poisson(0, new Draws(1).stream(POINT, 0, 0, 0)));
    }

    @Test
    void truncationToAPointOrBesideTheSupportMovesThere() {
        var random = new Draws(1).stream(POINT, 0, 0, 0);
        var lognormal = new Distribution(Family.LOGNORMAL, 25_000, 1.76);
        assertEquals(1_000, Sampler.drawWithin(lognormal, 1_000, 1_000, random), 1e-6);
        assertEquals(7, Sampler.drawWithin(Distribution.constant(7), 1, 180, random));
        assertEquals(180, Sampler.drawWithin(Distribution.constant(700), 1, 180, random));
        assertEquals(1_000, Sampler.drawWithin(new Distribution(Family.UNIFORM, 5, 9), 1_000, 2_000, random));
    }

    @Test
    void aPopulationTooSmallForTheLeastNumberOfDeathsGivesAsManyAsItCan() {
        // at most 20 % of 2,000 people, though a crisis has at least 1,000 deaths: the range is turned round
        double x = Sampler.drawWithin(new Distribution(Family.LOGNORMAL, 25_000, 1.76), 1_000, 400, new Draws(1)
                .stream(POINT, 0, 0, 0));
        assertTrue(x >= 400 && x <= 1_000, "deaths " + x);
    }
}
