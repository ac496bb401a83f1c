package intervene.experiment;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.observe.Indicator;
import intervene.observe.Indicator.Ratio;
import intervene.observe.Indicator.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums up the runs of one design point: what {@link PointTable} shows of each indicator. */
final class PointSummary {
    private static final int FIRST_CAPACITY = 16;

    private final List<Indicator> indicators;
    private final List<Sample> samples;
    private final List<Pooled> pooled = new ArrayList<>();
    private final long point;
    private long runs;

    /** What a ratio is made of, run by run. */
    private static final class Pooled {
        private final Ratio ratio;
        private final int above;
        private final int below;
        private double[] numerators = new double[FIRST_CAPACITY];
        private double[] denominators = new double[FIRST_CAPACITY];
        private int n;

        private Pooled(Ratio ratio, List<Indicator> indicators) {
            this.ratio = ratio;
            above = indicators.indexOf(ratio.numerator());
            below = indicators.indexOf(ratio.denominator());
        }

        private void add(double[] values) {
            if (n == numerators.length) {
                numerators = Arrays.copyOf(numerators, 2 * n);
                denominators = Arrays.copyOf(denominators, 2 * n);
            }
            numerators[n] = values[above] * ratio.factor();
            denominators[n++] = values[below];
        }

        private Estimate estimate(long point) {
            return Intervals.bootstrapRatio(
                    Arrays.copyOf(numerators, n), Arrays.copyOf(denominators, n), Intervals.CONFIDENCE, point);
        }
    }

    /**
     * Begins with a point.
     *
     * @param indicators the columns of runs.csv, with the parts of every ratio among them
     */
    PointSummary(long point, List<Indicator> indicators) {
        this.point = point;
        this.indicators = indicators;
        samples = indicators.stream().map(Sample::new).toList();
        indicators.stream().map(Indicator::parts).filter(ratio -> ratio != null)
                .forEach(ratio -> pooled.add(new Pooled(ratio, indicators)));
    }

    /** Takes the values of a run, in the order of the indicators. */
    void add(double[] values) {
        runs++;
        for (int i = 0; i < values.length; i++) {
            samples.get(i).add(values[i]);
        }
        pooled.forEach(p -> p.add(values));
    }

    /** The row of the point. */
    PointRow row(List<String> levels) {
        List<Double> statistics = new ArrayList<>();
        int ratios = 0;
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Estimate mean = sample.mean(Intervals.CONFIDENCE);
            statistics.addAll(List.of(mean.value(), sample.moments().sd(), (double) mean.n(),
                    mean.low(), mean.high()));
            if (indicators.get(i).statistic() == Statistic.MEDIAN) {
                addAll(statistics, sample.median());
            } else if (indicators.get(i).statistic() == Statistic.RATIO) {
                addAll(statistics, pooled.get(ratios++).estimate(point));
            }
        }
        return new PointRow(point, levels, runs, statistics.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void addAll(List<Double> statistics, Estimate estimate) {
        statistics.addAll(List.of(estimate.value(), estimate.low(), estimate.high()));
    }
}
