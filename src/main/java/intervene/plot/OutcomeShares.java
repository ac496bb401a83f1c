package intervene.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;

/**
 * How a whole divides into categories at each level: one stacked bar a row, in the order of the categories.
 *
 * @param whole      what the shares are shares of: {@code crises}
 * @param categories in their meaningful order; those of one hue follow each other
 * @param bars       for each level the shares of the categories, from 0 to 1; NaN where undefined
 */
public record OutcomeShares(String title, Levels levels, String whole, List<Category> categories,
        List<List<Double>> bars) {
    private static final double LABELLED = 0.06;
    private static final double THICK = 0.4;
    private static final double LOWEST_LABELLED = 13;

    public OutcomeShares {
        categories = List.copyOf(categories);
        bars = bars.stream().map(List::copyOf).toList();
        levels.requireEach(bars.size());
        for (List<Double> bar : bars) {
            if (bar.size() != categories.size()) {
                throw new IllegalArgumentException(bar.size() + " shares of " + categories.size() + " categories");
            }
        }
    }

    public record Category(String name, Hue hue) {}

    public Figure figure() {
        boolean any = bars.stream().flatMap(List::stream).anyMatch(OutcomeShares::isDrawn);
        return any ? stacked() : Page.noData(title);
    }

    private static boolean isDrawn(double share) {
        return share > 0 && Extent.isDrawable(share);
    }

    private Figure stacked() {
        Rows rows = Rows.of(levels, 1);
        var segments = new Marks(categories.size());
        var renderer = new BarRenderer();
        var quantity = Quantity.linear("Share", "% of " + whole);
        var scale = new LinearScale(0, longest());
        var page = new Page(title, new ScaleAxis(quantity, scale), LevelAxis.downwards(levels, 1))
                .grid(true, false);
        List<Color> colours = colours();
        for (int c = 0; c < categories.size(); c++) {
            renderer.colour(c, colours.get(c));
            if (occurs(c)) {
                page.key(Style.boxKey(categories.get(c).name(), colours.get(c)));
            }
        }
        for (int row = 0; row < bars.size(); row++) {
            stack(segments, row);
            if (rows.height() >= LOWEST_LABELLED) {
                label(page, row, colours, page.plotWidth() / scale.high());
            }
        }
        return page.layer(segments, renderer).foot(0).figure(rows.plotHeight());
    }

    private void stack(Marks segments, int row) {
        double from = 0;
        for (int c = 0; c < categories.size(); c++) {
            if (isDrawn(bars.get(row).get(c))) {
                double to = from + 100 * bars.get(row).get(c);
                segments.addBar(c, from, to, row, THICK);
                from = to;
            }
        }
    }

    /** Writes percentages into the segments that are large enough. */
    private void label(Page page, int row, List<Color> grounds, double pixelsPerPercent) {
        double from = 0;
        for (int c = 0; c < categories.size(); c++) {
            double share = bars.get(row).get(c);
            double percent = isDrawn(share) ? 100 * share : 0;
            String text = Long.toString(StrictMath.round(percent));
            if (share >= LABELLED && Text.width(text, Look.SMALL) < percent * pixelsPerPercent) {
                var label = new XYTextAnnotation(text, from + percent / 2, row);
                label.setFont(Look.SMALL);
                label.setPaint(Look.inkOn(grounds.get(c)));
                page.above(label);
            }
            from += percent;
        }
    }

    /** Length of the longest bar in percent: 100, but for rounding. */
    private double longest() {
        double longest = 100;
        for (List<Double> bar : bars) {
            double sum = 0;
            for (double share : bar) {
                sum += isDrawn(share) ? 100 * share : 0;
            }
            longest = StrictMath.max(longest, sum);
        }
        return longest;
    }

    private boolean occurs(int category) {
        return bars.stream().anyMatch(bar -> isDrawn(bar.get(category)));
    }

    /** The steps of each hue, shared out among its categories. */
    List<Color> colours() {
        var colours = new ArrayList<Color>();
        for (int c = 0; c < categories.size(); c++) {
            Hue hue = categories.get(c).hue();
            int before = (int) categories.subList(0, c).stream().filter(other -> other.hue() == hue).count();
            int all = (int) categories.stream().filter(other -> other.hue() == hue).count();
            colours.add(hue.step(before, all));
        }
        return colours;
    }
}
