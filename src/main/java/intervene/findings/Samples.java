package intervene.findings;

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
