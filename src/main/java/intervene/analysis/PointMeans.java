package intervene.analysis;

import java.util.Arrays;

/**
 * Means over replicates at design points, and intervals of weighted sums of them.
 *
 * <p>Replicate r has the same seed at all points, so that points move together and the replicates are the independent
 * units. The squared standard error of a sum with weights c is found from what each replicate adds to it,
 * <pre>  Σᵣ (Σₚ cₚ·dₚᵣ)²,  dₚᵣ = (yₚᵣ − ȳₚ)/√(nₚ(nₚ − 1)),  0 where yₚᵣ is undefined.  </pre>
 * If all is defined, that is exactly s²/n of the sum formed within each replicate. If not, it is the variance by
 * linearisation with replicates as clusters (Liang and Zeger 1986). The interval is Student's with the effective number
 * of clusters less one as degrees of freedom (Carter, Schnepel and Steigerwald 2017), reckoned as if all points varied
 * alike: with all defined, the number of replicates less one.
 *
 * @param means      mean over the replicates in which it is defined, by point
 * @param deviations d, by point and replicate; NaN where undefined
 * @param counts     replicates in which it is defined, by point
 */
record PointMeans(double[] means, double[][] deviations, int[] counts) {
    private static final double ROUNDING = 1e-9;

    /** @param outputs by point and replicate; points may have unequal numbers of replicates */
    static PointMeans of(double[][] outputs) {
        int points = outputs.length;
        int replicates = Arrays.stream(outputs).mapToInt(y -> y.length).max().orElse(0);
        var all = new PointMeans(new double[points], new double[points][replicates], new int[points]);
        for (int p = 0; p < points; p++) {
            Moments moments = Moments.of(outputs[p]);
            double n = moments.n();
            all.means[p] = moments.mean();
            all.counts[p] = moments.n();
            Arrays.fill(all.deviations[p], Double.NaN);
            for (int r = 0; r < outputs[p].length; r++) {
                all.deviations[p][r] = (outputs[p][r] - moments.mean()) / Math.sqrt(n * (n - 1));
            }
        }
        return all;
    }

    /**
     * Estimate of the weighted sum of the points' expectations.
     *
     * @param weights by point
     * @return its {@code n} is the effective number of replicates; it has no interval if a point has but one replicate
     */
    Estimate sum(double[] weights, double confidence) {
        double value = 0;
        int fewest = Integer.MAX_VALUE;
        for (int p = 0; p < means.length; p++) {
            if (weights[p] != 0) {
                value += weights[p] * means[p];
                fewest = Math.min(fewest, counts[p]);
            }
        }
        return fewest < 2 ? Estimate.single(value, fewest) : withInterval(value, weights, confidence);
    }

    private Estimate withInterval(double value, double[] weights, double confidence) {
        int replicates = deviations[0].length;
        var added = new double[replicates];
        var spread = new double[replicates];
        for (int p = 0; p < means.length; p++) {
            double weight = weights[p];
            double alike = weight * weight / (counts[p] * (counts[p] - 1.0));
            for (int r = 0; weight != 0 && r < replicates; r++) {
                double d = deviations[p][r];
                if (!Double.isNaN(d)) {
                    added[r] += weight * d;
                    spread[r] += alike;
                }
            }
        }
        double total = Arrays.stream(spread).reduce(0, Double::sum);
        int n = (int) (total * total / squares(spread) + ROUNDING);
        double error = Math.sqrt(squares(added));
        return Estimate.symmetric(value, Quantiles.student(Math.max(1, n - 1), confidence) * error, n);
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double x : values) {
            sum += x * x;
        }
        return sum;
    }

    /** What the chance of finitely many replicates adds to the points' squared deviations from their mean. */
    double noise() {
        if (means.length == 0 || Arrays.stream(counts).anyMatch(n -> n < 2)) {
            return Double.NaN;
        }
        double noise = 0;
        for (int r = 0; r < deviations[0].length; r++) {
            double sum = 0;
            double squares = 0;
            for (double[] point : deviations) {
                double d = Double.isNaN(point[r]) ? 0 : point[r];
                sum += d;
                squares += d * d;
            }
            noise += squares - sum * sum / means.length;
        }
        return noise;
    }
}
