package intervene.experiment;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.observe.Indicator;
import java.util.Arrays;
import java.util.List;

/** Means of all indicators over replicates, with their 95 % intervals. Undefined values do not count. */
public final class Estimates {
    private final List<Sample> samples = Arrays.stream(Indicator.values()).map(Sample::new).toList();

    /** Takes the values of a run, by {@link Indicator#ordinal}. */
    public void add(double[] values) {
        for (int i = 0; i < values.length; i++) {
            samples.get(i).add(values[i]);
        }
    }

    /** Mean of an indicator; its interval is Wilson's for shares, else Student's. */
    public Estimate of(Indicator indicator) {
        return samples.get(indicator.ordinal()).mean(Intervals.CONFIDENCE);
    }
}
