package intervene.plot;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * How the differences between paired runs are distributed: a histogram with an edge at zero, a stroke below it for each
 * run, and the mean with its interval.
 */
public record DifferenceHistogram(String title, Quantity difference, List<Double> differences, Dot mean) {
    private static final Color BAR = new Color(0xA9C8DE);
    private static final Style STROKE = new Style(Look.style(0).colour(), new Line2D.Double(0, -4, 0, 4), Look.LINE);
    private static final int HEIGHT = 230;
    private static final int MOST_BINS = 40;
    private static final int MOST_STROKES = 1000;
    private static final double MARGIN = 0.03;
    /** Places below the histogram, as shares of its height. */
    private static final double STRIP = -0.08;
    private static final double MEAN = -0.2;
    private static final double BOTTOM = -0.27;
    private static final double ROOM_ABOVE = 1.06;

    public DifferenceHistogram {
        differences = List.copyOf(differences);
    }

    public Figure figure() {
        double[] values = differences.stream().mapToDouble(x -> x).filter(Extent::isDrawable).sorted().toArray();
        return values.length == 0 ? Page.noData(title) : figure(values);
    }

    private Figure figure(double[] values) {
        Bins bins = Bins.of(values, MOST_BINS);
        double top = bins.largest();
        Extent extent = new Extent().add(bins.edge(0)).add(bins.edge(bins.count())).add(0).add(mean);
        Scale scale = LinearScale.of(extent.low(), extent.high(), MARGIN);
        var bars = new Marks(1);
        for (int i = 0; i < bins.count(); i++) {
            double height = bins.inBin(i);
            if (height > 0) {
                bars.addBar(0, bins.edge(i), bins.edge(i + 1), height / 2, height / 2);
            }
        }
        var strokes = new Marks(1);
        for (int i = 0; i < values.length && values.length <= MOST_STROKES; i++) {
            strokes.add(0, Dot.at(values[i]), Dot.at(STRIP * top));
        }
        Style meanStyle = Look.style(1);
        var means = new Marks(1).add(0, mean.on(scale), Dot.at(MEAN * top));
        var linear = new Quantity(difference.name(), difference.unit(), Spacing.LINEAR);
        return new Page(title, new ScaleAxis(linear, scale),
                new CountAxis("Pairs of runs [number]", BOTTOM * top, ROOM_ABOVE * top))
                .layer(bars, new BarRenderer().colour(0, BAR))
                .layer(strokes, new IntervalRenderer(false).style(0, STROKE, true))
                .layer(means, new IntervalRenderer(false).style(0, meanStyle, true))
                .foot(0)
                .key(Style.boxKey("pairs of runs", BAR))
                .key(meanStyle.dotKey("mean with interval"))
                .figure(HEIGHT);
    }
}
