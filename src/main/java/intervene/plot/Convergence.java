package intervene.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.ui.Layer;

/** How an estimate and its interval settle as replicates are added. */
public record Convergence(String title, Quantity estimate, List<Step> steps) {
    private static final Color BAND = new Color(0xBBD6E8);
    private static final int HEIGHT = 230;
    private static final double MARGIN = 0.04;

    public Convergence {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::replicates)).toList();
    }

    /** @param replicates how many gave the estimate, at least one */
    public record Step(int replicates, Dot estimate) {}

    public Figure figure() {
        var xs = new Extent();
        var ys = new Extent();
        for (Step step : steps) {
            if (step.estimate().isDefined()) {
                xs.add(step.replicates());
                ys.add(step.estimate());
            }
        }
        return ys.isEmpty() ? Page.noData(title)
                : figure(Scale.of(Spacing.LOG, xs, MARGIN), Scale.of(estimate.spacing(), ys, MARGIN));
    }

    private Figure figure(Scale xs, Scale ys) {
        Style style = Look.style(0);
        var marks = new Marks(1);
        var renderer = new IntervalRenderer(true).style(0, style, true);
        var band = new ArrayList<double[]>();
        for (Step step : steps) {
            Dot dot = step.estimate();
            double x = xs.at(step.replicates());
            marks.add(0, Dot.at(x), Dot.at(ys.at(dot.value())));
            if (dot.isDefined() && dot.hasInterval()) {
                band.add(new double[] {x, ys.end(dot.low()), ys.end(dot.high())});
            } else {
                addBand(renderer, band);
            }
        }
        addBand(renderer, band);
        var page = new Page(title, new ScaleAxis(Quantity.log("Replicates", "runs"), xs), new ScaleAxis(estimate, ys));
        return page.layer(marks, renderer)
                .key(style.lineKey("estimate"))
                .key(Style.boxKey("interval", BAND))
                .figure(HEIGHT);
    }

    /** Draws what was gathered of the band, and begins another. */
    private static void addBand(IntervalRenderer renderer, List<double[]> band) {
        if (!band.isEmpty()) {
            renderer.addAnnotation(new XYPolygonAnnotation(outline(band), null, null, BAND), Layer.BACKGROUND);
            band.clear();
        }
    }

    /** There along the upper ends, back along the lower. */
    private static double[] outline(List<double[]> band) {
        int n = band.size();
        var outline = new double[4 * n];
        for (int i = 0; i < n; i++) {
            outline[2 * i] = band.get(i)[0];
            outline[2 * i + 1] = band.get(i)[2];
            outline[4 * n - 2 * i - 2] = band.get(i)[0];
            outline[4 * n - 2 * i - 1] = band.get(i)[1];
        }
        return outline;
    }
}
