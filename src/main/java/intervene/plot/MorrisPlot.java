package intervene.plot;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.ui.Layer;

/**
 * Elementary effects of factors (Morris 1991): their mean size μ* (Campolongo et al. 2007) against their standard
 * deviation σ. Points carry numbers, in descending order of μ*, which a list below explains.
 *
 * @param unit of the quantity that the effects are effects on
 */
public record MorrisPlot(String title, String unit, List<Effect> effects) {
    private static final Style STYLE = Look.style(0);
    private static final int HEIGHT = 330;
    private static final double MARGIN = 0.05;
    private static final int MOST_NAMED = 60;
    private static final String GAP = "\u00A0\u00A0";
    private static final int NAME_WIDTH = 275;

    public MorrisPlot {
        effects = effects.stream()
                .sorted(Comparator.comparingDouble((Effect e) -> -e.muStar().value()).thenComparing(Effect::factor))
                .toList();
    }

    /**
     * The effects of one factor.
     *
     * @param muStar mean of their sizes, with interval if known
     * @param sigma  their standard deviation
     */
    public record Effect(String factor, Dot muStar, double sigma) {

        private boolean isDefined() {
            return muStar.isDefined() && Extent.isDrawable(sigma);
        }
    }

    public Figure figure() {
        List<Effect> drawn = effects.stream().filter(Effect::isDefined).toList();
        if (drawn.isEmpty()) {
            return Page.noData(title);
        }
        Extent xs = new Extent().add(0);
        Extent ys = new Extent().add(0);
        drawn.forEach(effect -> {
            xs.add(effect.muStar());
            ys.add(effect.sigma());
        });
        return figure(drawn, Scale.of(Spacing.LINEAR, xs, MARGIN), Scale.of(Spacing.LINEAR, ys, MARGIN));
    }

    private Figure figure(List<Effect> drawn, Scale xs, Scale ys) {
        var marks = new Marks(1);
        var points = new ArrayList<Point2D>();
        for (Effect effect : drawn) {
            marks.add(0, effect.muStar().on(xs), Dot.at(effect.sigma()));
            points.add(new Point2D.Double(effect.muStar().value(), effect.sigma()));
        }
        double end = StrictMath.min(xs.high(), ys.high());
        var renderer = new IntervalRenderer(false).style(0, STYLE, true);
        renderer.addAnnotation(new XYLineAnnotation(0, 0, end, end, Look.DASHED, Look.FAINT), Layer.BACKGROUND);
        return new Page(title, new ScaleAxis(Quantity.linear("Mean size of the elementary effects, μ*", unit), xs),
                new ScaleAxis(Quantity.linear("Standard deviation of the effects, σ", unit), ys))
                .layer(marks, renderer)
                .above(new NumberedPoints(points))
                .key(Style.strokeKey("σ = μ*", Look.DASHED, Look.FAINT))
                .appendix(names(drawn), 2)
                .figure(HEIGHT);
    }

    private static List<String> names(List<Effect> drawn) {
        var names = new ArrayList<String>();
        for (int i = 0; i < drawn.size() && i < MOST_NAMED; i++) {
            names.add(Text.fit(i + 1 + GAP + Text.clean(drawn.get(i).factor()), Look.TICK, NAME_WIDTH));
        }
        if (drawn.size() > MOST_NAMED) {
            names.set(MOST_NAMED - 1, MOST_NAMED + "–" + drawn.size() + GAP + "factors with smaller μ*");
        }
        return names;
    }
}
