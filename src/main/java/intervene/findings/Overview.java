package intervene.findings;

import intervene.design.Axis;
import intervene.observe.Decimal;
import intervene.observe.Indicator;
import intervene.result.TableReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person reads when an experiment is done: the first indicators at each point, and what was expected. */
public final class Overview {
    private static final int MOST_POINTS = 30;
    private static final int MOST_INDICATORS = 3;

    private Overview() {}

    /** The table and a line for each expectation; the table only where it is short. */
    public static String of(Experiment experiment) throws IOException {
        StringBuilder text = new StringBuilder();
        if (experiment.sweep().design().size() <= MOST_POINTS) {
            text.append(table(experiment).text()).append('\n');
        } else {
            text.append("Its table of points is too long to show here; analyse and report sum it up.\n");
        }
        for (Verdict verdict : Expectations.verdicts(experiment)) {
            var expected = verdict.expectation();
            var change = verdict.change().difference();
            String found = verdict.pairs() == 0 ? "no two points differ in this alone"
                    : expected.indicator().label() + " changes by " + Cells.text(change.value()) + ", "
                    + Cells.text(change.low()) + " to " + Cells.text(change.high());
            text.append(String.format(Locale.ROOT, "%s%s: %s (%s)%n",
                    expected.pattern().isEmpty() ? "" : expected.pattern() + " ", verdict.finding().label(),
                    expected.statement(), found));
        }
        return text.toString();
    }

    private static FindingTable table(Experiment experiment) throws IOException {
        List<Indicator> indicators = Headline.first(experiment.sweep().indicators(), MOST_INDICATORS);
        List<String> factors = experiment.sweep().design().factors().stream().map(factor -> factor.path()).toList();
        List<FindingTable.Heading> columns = new ArrayList<>();
        factors.forEach(factor -> columns.add(FindingTable.Heading.text(factor, "level")));
        indicators.forEach(indicator -> columns.add(FindingTable.Heading.text(indicator.label(), indicator.doc())));
        List<List<Object>> rows = new ArrayList<>();
        try (TableReader points = experiment.result().table("points")) {
            for (List<String> row = points.next(); row != null; row = points.next()) {
                List<Object> cells = new ArrayList<>();
                for (String factor : factors) {
                    cells.add(row.get(points.header().indexOf(factor)));
                }
                for (Indicator indicator : indicators) {
                    cells.add(estimate(points.header(), row, indicator.label()));
                }
                rows.add(cells);
            }
        }
        String title = experiment.sweep().design().axes().stream().map(Axis::name).collect(Collectors.joining(", "));
        return new FindingTable("overview", "Means with 95 % intervals" + (title.isEmpty() ? "" : " by " + title),
                columns, rows, List.of());
    }

    private static String estimate(List<String> header, List<String> row, String label) {
        String mean = shown(row.get(header.indexOf(label + "_mean")));
        String low = shown(row.get(header.indexOf(label + "_low")));
        String high = shown(row.get(header.indexOf(label + "_high")));
        return low.isEmpty() ? mean : mean + " (" + low + " to " + high + ")";
    }

    private static String shown(String cell) {
        return Cells.text(Decimal.parse(cell));
    }
}
