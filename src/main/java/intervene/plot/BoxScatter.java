package intervene.plot;

import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;

/**
 * Cases in the plane of two factors: those of interest, the others, and the box that scenario discovery put round them.
 *
 * @param interest what makes a case one of interest: {@code intervention_rate < 0.2}
 */
public record BoxScatter(String title, Quantity x, Quantity y, String interest, List<Case> cases, Box box) {
    private static final Style OTHER = new Style(Look.FAINT, Look.style(0).marker(), Look.LINE);
    private static final Style INTEREST = new Style(Look.style(1).colour(), Look.style(2).marker(), Look.LINE);
    private static final int HEIGHT = 340;
    private static final int MOST_DRAWN = 2000;
    private static final double MARGIN = 0.04;

    public BoxScatter {
        cases = List.copyOf(cases);
    }

    public record Case(double x, double y, boolean ofInterest) {}

    /** Where it is not limited, a bound is infinite or NaN. */
    public record Box(double xLow, double xHigh, double yLow, double yHigh) {}

    public Figure figure() {
        List<Case> drawn = cases.stream().filter(c -> Extent.isDrawable(c.x()) && Extent.isDrawable(c.y())).toList();
        if (drawn.isEmpty()) {
            return Page.noData(title);
        }
        Extent xs = new Extent().add(box.xLow()).add(box.xHigh());
        Extent ys = new Extent().add(box.yLow()).add(box.yHigh());
        drawn.forEach(c -> {
            xs.add(c.x());
            ys.add(c.y());
        });
        return figure(drawn, Scale.of(x.spacing(), xs, MARGIN), Scale.of(y.spacing(), ys, MARGIN));
    }

    private Figure figure(List<Case> drawn, Scale xs, Scale ys) {
        var marks = new Marks(2);
        int every = (drawn.size() + MOST_DRAWN - 1) / MOST_DRAWN;
        for (int i = 0; i < drawn.size(); i += every) {
            Case c = drawn.get(i);
            marks.add(c.ofInterest() ? 1 : 0, Dot.at(xs.at(c.x())), Dot.at(ys.at(c.y())));
        }
        long interesting = drawn.stream().filter(Case::ofInterest).count();
        String thinned = every == 1 ? "" : ", one in " + every + " drawn";
        var renderer = new IntervalRenderer(false).style(0, OTHER, false).style(1, INTEREST, true);
        return new Page(title, new ScaleAxis(x, xs), new ScaleAxis(y, ys))
                .layer(marks, renderer)
                .above(new XYBoxAnnotation(low(box.xLow(), xs), low(box.yLow(), ys), high(box.xHigh(), xs),
                        high(box.yHigh(), ys), Look.DASHED, Look.INK))
                .key(INTEREST.markerKey(interest + " (" + interesting + thinned + ")", true))
                .key(OTHER.markerKey("other (" + (drawn.size() - interesting) + thinned + ")", false))
                .key(Style.strokeKey("box", Look.DASHED, Look.INK))
                .figure(HEIGHT);
    }

    private static double low(double bound, Scale scale) {
        return Double.isNaN(bound) ? scale.low() : scale.end(bound);
    }

    private static double high(double bound, Scale scale) {
        return Double.isNaN(bound) ? scale.high() : scale.end(bound);
    }
}
