package intervene.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Elementary effects (Morris 1991): along a trajectory through the unit cube each step moves one factor, and the change
 * of the output divided by the step is one effect of that factor.
 *
 * @param factors effects of each factor
 */
public record MorrisEffects(List<Effects> factors) {
    /**
     * Effects of one factor, in the output's unit over the factor's whole range.
     *
     * <p>Trajectories are independent and each gives one effect, so that the intervals are Student's over trajectories.
     * That of μ* is cut off at 0. Student's rather than the bootstrap's, which is too short for the ten to fifty
     * trajectories that are usual. μ* ranks factors and tells the negligible ones; it is no share of variance.
     *
     * @param mu     mean effect
     * @param muStar mean size of the effect: 0 only if the factor does nothing (Campolongo et al. 2007)
     * @param sigma  standard deviation of the effects (n − 1): 0 where the factor acts linearly and without
     *               interactions; NaN for fewer than two
     * @param n      number of effects; those with an undefined output are left out
     */
    public record Effects(Estimate mu, Estimate muStar, double sigma, int n) {
        private static Effects of(double[] effects, double confidence) {
            var signed = Moments.of(effects);
            Estimate size = Intervals.student(Moments.of(IntStream.range(0, effects.length)
                    .mapToDouble(i -> Math.abs(effects[i])).toArray()), confidence);
            var cut = new Estimate(size.value(), Math.max(0, size.low()), size.high(), size.n());
            return new Effects(Intervals.student(signed, confidence), cut, signed.sd(), signed.n());
        }
    }

    /**
     * Effects from the outputs along trajectories.
     *
     * @param positions  by trajectory, point and factor, in [0, 1]; one point more than there are factors
     * @param outputs    by trajectory and point
     * @param confidence of the intervals (0, 1)
     * @throws IllegalArgumentException if a trajectory does not move each factor once, one a step
     */
    public static MorrisEffects of(double[][][] positions, double[][] outputs, double confidence) {
        int factors = positions.length == 0 ? 0 : positions[0][0].length;
        var effects = new double[factors][positions.length];
        for (int t = 0; t < positions.length; t++) {
            int[] moved = moved(positions[t]);
            for (int step = 0; step < factors; step++) {
                double change = outputs[t][step + 1] - outputs[t][step];
                int factor = moved[step];
                effects[factor][t] = change / (positions[t][step + 1][factor] - positions[t][step][factor]);
            }
        }
        List<Effects> all = new ArrayList<>();
        for (double[] of : effects) {
            all.add(Effects.of(of, confidence));
        }
        return new MorrisEffects(List.copyOf(all));
    }

    /** The factor that each step moves. */
    private static int[] moved(double[][] trajectory) {
        int factors = trajectory[0].length;
        int[] moved = IntStream.range(0, trajectory.length - 1).flatMap(step -> IntStream.range(0, factors)
                .filter(i -> trajectory[step][i] != trajectory[step + 1][i])).toArray();
        if (moved.length != factors || IntStream.of(moved).distinct().count() != factors) {
            throw new IllegalArgumentException("a trajectory moves the factors " + Arrays.toString(moved));
        }
        return moved;
    }
}
