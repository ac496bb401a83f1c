package intervene.experiment;

import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Indicator;
import intervene.observe.Indicator.Statistic;
import intervene.observe.Table;
import intervene.observe.Tables.FactorColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * {@code points.csv}: a row for each design point, with columns for each indicator. {@code _mean}, {@code _sd} and
 * {@code _n} are over the runs in which it is defined, {@code _low} and {@code _high} bound the 95 % interval of the
 * mean. Two kinds have more: the median of medians, and ratios of what was summed over the runs.
 */
final class PointTable {
    /** Name of the table. */
    static final String NAME = "points";

    private final List<Column<PointRow>> columns = new ArrayList<>();
    private int statistics;

    private PointTable(List<FactorColumn> factors) {
        columns.add(new Column<>("point", Kind.WHOLE, "", "number of the design point", PointRow::point));
        for (int i = 0; i < factors.size(); i++) {
            int factor = i;
            columns.add(factors.get(i).column(row -> row.levels().get(factor)));
        }
        columns.add(new Column<>("runs", Kind.WHOLE, "runs", "runs that did not fail", PointRow::runs));
    }

    /** The table of an experiment with these factors and indicators. */
    static Table<PointRow> of(List<FactorColumn> factors, List<Indicator> indicators) {
        var table = new PointTable(factors);
        indicators.forEach(table::add);
        return new Table<>(NAME, "design point", List.copyOf(table.columns));
    }

    private void add(Indicator indicator) {
        String name = indicator.label();
        String unit = indicator.unit();
        String interval = indicator.statistic() == Statistic.SHARE ? "Wilson" : "Student";
        statistic(name + "_mean", unit, "mean over runs of: " + indicator.doc());
        statistic(name + "_sd", unit, "standard deviation between runs");
        columns.add(new Column<>(name + "_n", Kind.WHOLE, "runs", "runs in which it is defined", whole(statistics++)));
        statistic(name + "_low", unit, "lower end of the mean's 95 % interval (" + interval + ")");
        statistic(name + "_high", unit, "upper end");
        if (indicator.statistic() == Statistic.MEDIAN) {
            bootstrapped(name + "_median", unit, "median over runs");
        } else if (indicator.statistic() == Statistic.RATIO) {
            bootstrapped(name + "_pooled", unit, "ratio of the sums over all runs");
        }
    }

    private void bootstrapped(String name, String unit, String doc) {
        statistic(name, unit, doc);
        statistic(name + "_low", unit, "lower end of its 95 % interval (bootstrap)");
        statistic(name + "_high", unit, "upper end");
    }

    private void statistic(String name, String unit, String doc) {
        int index = statistics++;
        columns.add(new Column<>(name, Kind.REAL, unit, doc, row -> row.statistics()[index]));
    }

    private static Function<PointRow, Long> whole(int index) {
        return row -> (long) row.statistics()[index];
    }
}
