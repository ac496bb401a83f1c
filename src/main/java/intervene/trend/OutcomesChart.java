package intervene.trend;

import intervene.domain.Outcome;
import intervene.explain.Words;
import intervene.history.RunHistory;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * How the crises have been answered so far: a bar for each outcome, or for each kind of answer where there is no room
 * for so many.
 *
 * @param counts crises by outcome, all of them
 */
record OutcomesChart(Map<Outcome, Integer> counts) implements Chart {
    private static final double ROW = 13.5;

    static OutcomesChart of(RunHistory history) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0));
        history.crises().forEach(crisis -> counts.merge(crisis.outcome(), 1, Integer::sum));
        return new OutcomesChart(counts);
    }

    /** A bar: what it counts, in which colour. */
    private record Row(String name, Theme.Answer answer, List<Outcome> outcomes) {}

    @Override
    public String name() {
        return "chart-outcomes";
    }

    @Override
    public String title() {
        return "Outcomes so far";
    }

    @Override
    public String unit() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 1 ? "1 crisis" : all + " crises";
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        return List.of();
    }

    private static List<Row> rows(double height, Theme theme) {
        double needed = Outcome.values().length * ROW * theme.scale();
        var rows = new ArrayList<Row>();
        if (height >= needed) {
            for (Outcome outcome : Outcome.values()) {
                rows.add(new Row(name(outcome), Theme.answer(outcome), List.of(outcome)));
            }
            return rows;
        }
        for (Theme.Answer answer : Theme.Answer.values()) {
            rows.add(new Row(name(answer), answer, outcomes(answer)));
        }
        return rows;
    }

    private static List<Outcome> outcomes(Theme.Answer answer) {
        return Arrays.stream(Outcome.values()).filter(outcome -> Theme.answer(outcome) == answer).toList();
    }

    private static String name(Outcome outcome) {
        return outcome == Outcome.SELF_DEFENCE
                ? outcome.label()
                : outcome.label().replace(":", ": ").replace('-', ' ');
    }

    private static String name(Theme.Answer answer) {
        return switch (answer) {
            case FORCE -> "force";
            case CONSENT_OR_MEASURES -> "consent or measures";
            case BLOCKED -> "blocked";
            case NO_WILL -> "no will";
            case NO_RIGHT -> "no right";
        };
    }

    private int count(Row row) {
        return row.outcomes().stream().mapToInt(counts::get).sum();
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        List<Row> rows = rows(room.height, theme);
        var data = new DefaultCategoryDataset();
        rows.forEach(row -> data.addValue(count(row), "crises", row.name()));
        var bars = new BarRenderer() {
            @Override
            public Paint getItemPaint(int series, int row) {
                return theme.colour(rows.get(row).answer());
            }
        };
        bars.setBaseItemLabelsVisible(true);
        return Plots.bars(data, bars, "00", room, theme);
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        CategoryDataset drawn = ((CategoryPlot) plot).getDataset();
        int row = Plots.row(at, area, drawn.getColumnCount());
        List<Outcome> outcomes = drawn.getColumnCount() == Outcome.values().length
                ? List.of(Outcome.values()[row])
                : outcomes(Theme.Answer.values()[row]);
        String parts = outcomes.stream()
                .filter(outcome -> counts.get(outcome) > 0)
                .map(outcome -> counts.get(outcome) + " " + name(outcome))
                .collect(Collectors.joining(", "));
        String name = Words.capital(drawn.getColumnKey(row).toString());
        return name + ": " + drawn.getValue(0, row).intValue()
                + (outcomes.size() > 1 && !parts.isEmpty() ? " (" + parts + ")." : ".");
    }
}
