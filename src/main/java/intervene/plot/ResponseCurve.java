package intervene.plot;

import java.util.Comparator;
import java.util.List;

/**
 * How a quantity depends on a numeric factor: one curve for each level of a second factor, or one alone.
 *
 * @param curves one or more; with several, a legend gives their names
 */
public record ResponseCurve(String title, Quantity x, Quantity y, List<Curve> curves) {
    private static final int HEIGHT = 290;
    private static final double MARGIN = 0.04;
    /** Width of the plot and most room between neighbouring curves' intervals, in pixels. */
    private static final double PLOT_WIDTH = 500;
    private static final double APART = 4;
    private static final double SPREAD = 16;

    public ResponseCurve {
        curves = List.copyOf(curves);
    }

    public record Curve(String name, List<Point> points) {
        public Curve {
            points = points.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
        }
    }

    public record Point(double x, Dot y) {}

    public Figure figure() {
        var xs = new Extent();
        var ys = new Extent();
        for (Curve curve : curves) {
            for (Point point : curve.points()) {
                if (point.y().isDefined() && Extent.isDrawable(point.x())) {
                    xs.add(point.x());
                    ys.add(point.y());
                }
            }
        }
        return ys.isEmpty() ? Page.noData(title)
                : figure(Scale.of(x.spacing(), xs, MARGIN), Scale.of(y.spacing(), ys, MARGIN));
    }

    private Figure figure(Scale xs, Scale ys) {
        var marks = new Marks(curves.size());
        var renderer = new IntervalRenderer(true);
        var page = new Page(title, new ScaleAxis(x, xs), new ScaleAxis(y, ys));
        for (int i = 0; i < curves.size(); i++) {
            Style style = Look.style(i);
            double aside = aside(i, xs);
            for (Point point : curves.get(i).points()) {
                marks.add(i, Dot.at(xs.at(point.x()) + aside), point.y().on(ys));
            }
            renderer.style(i, style, true);
            if (curves.size() > 1) {
                page.key(style.lineKey(curves.get(i).name()));
            }
        }
        return page.layer(marks, renderer).figure(HEIGHT);
    }

    /** How far curve {@code i} is moved aside, so that its intervals do not cover those of others. */
    private double aside(int i, Scale xs) {
        if (curves.stream().flatMap(curve -> curve.points().stream()).noneMatch(point -> point.y().hasInterval())) {
            return 0;
        }
        double pixels = (i - (curves.size() - 1) / 2.0) * StrictMath.min(APART, SPREAD / curves.size());
        return pixels * (xs.high() - xs.low()) / PLOT_WIDTH;
    }
}
