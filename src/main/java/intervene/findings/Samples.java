package intervene.findings;

import intervene.analysis.Estimate;
import intervene.analysis.Moments;
import intervene.observe.Indicator;
import java.util.Arrays;

/**
 * The values of one indicator at every design point.
 *
 * @param indicator which
 * @param values    by point and replicate; NaN where undefined
 */
public record Samples(Indicator indicator, double[][] values) {
    /** Mean at each point over the replicates in which it is defined; NaN where there is none. */
    public double[] means() {
        return Arrays.stream(values).mapToDouble(point -> Moments.of(point).mean()).toArray();
    }

    /** The most replicates that any point has. */
    public int replicates() {
        return Arrays.stream(values).mapToInt(point -> point.length).max().orElse(0);
    }

    /** The replicates that every point has, so that all points have the same seeds. */
    public double[][] common() {
        int common = Arrays.stream(values).mapToInt(point -> point.length).filter(n -> n > 0).min().orElse(0);
        return Arrays.stream(values).map(point -> Arrays.copyOf(point, Math.min(common, point.length)))
                .toArray(double[][]::new);
    }

    /** The estimate of a mean, its limits kept between 0 and 1 for a share. */
    public Estimate limited(Estimate mean) {
        return indicator.statistic() != Indicator.Statistic.SHARE ? mean
                : new Estimate(mean.value(), Math.max(0, mean.low()), Math.min(1, mean.high()), mean.n());
    }

    /** The same number of replicates at every point, undefined where a point has fewer. */
    public double[][] padded() {
        int replicates = replicates();
        return Arrays.stream(values).map(point -> {
            double[] row = Arrays.copyOf(point, replicates);
            Arrays.fill(row, point.length, replicates, Double.NaN);
            return row;
        }).toArray(double[][]::new);
    }
}
