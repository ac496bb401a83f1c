package intervene.experiment;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.analysis.Moments;
import intervene.observe.Indicator;
import intervene.observe.Indicator.Statistic;
import java.util.Arrays;

/**
 * The values of one indicator over runs. Undefined ones do not count. Only medians are kept value by value; of the rest
 * mean and variance are enough.
 */
final class Sample {
    private static final int FIRST_CAPACITY = 16;

    private final Statistic statistic;
    private final Moments moments = new Moments();
    private double[] values;

    Sample(Indicator indicator) {
        statistic = indicator.statistic();
        values = new double[statistic == Statistic.MEDIAN ? FIRST_CAPACITY : 0];
    }

    void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (statistic == Statistic.MEDIAN) {
            if (moments.n() == values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[moments.n()] = value;
        }
        moments.add(value);
    }

    /** Mean, standard deviation and number of the values. */
    Moments moments() {
        return moments;
    }

    /** The mean with its interval: Wilson's for shares, else Student's. */
    Estimate mean(double confidence) {
        boolean share = statistic == Statistic.SHARE && moments.least() >= 0 && moments.greatest() <= 1;
        return share ? Intervals.wilson(moments, confidence) : Intervals.student(moments, confidence);
    }

    /** The median of a {@link Statistic#MEDIAN} over the runs, with its bootstrap interval. */
    Estimate median() {
        return Intervals.bootstrapMedian(Arrays.copyOf(values, moments.n()), Intervals.CONFIDENCE);
    }
}
