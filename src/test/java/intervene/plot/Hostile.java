package intervene.plot;

import static intervene.plot.Samples.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Data that figures must survive: extremes, gaps, nothing at all, and labels of every kind. */
final class Hostile {
    static final String LONG = "a label of two hundred characters, as nobody would write it but a program that joins "
            + "all levels of all factors: council.veto=any-permanent-member, doctrine=ad-hoc, "
            + "moral.fiduciaryWeight=0.93, onset";
    static final String UNBROKEN = "x".repeat(200);
    static final String MARKUP = "<b>&amp; \"quoted\" 'single' ]]></svg><script>alert(1)</script>";
    static final String UNICODE = "Côte d’Ivoire · Ελλάδα · Россия · 中国 · العراق · 🕊 · "
            + "\uD800 · \u0000\u0007\uFFFE\n\t";
    static final List<String> LABELS = List.of(LONG, UNBROKEN, MARKUP, UNICODE, "", " ");

    private static final double NONE = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private Hostile() {}

    /** Series of values by what is wrong with them. */
    static Map<String, double[]> values() {
        var values = new LinkedHashMap<String, double[]>();
        values.put("extreme", new double[] {1e-12, 1e12, 1, 1e-3, 1e6, 5e11});
        values.put("extreme-signed", new double[] {-1e12, 1e-12, 0, -1e-12, 1e12, 3});
        values.put("one", new double[] {42});
        values.put("one-zero", new double[] {0});
        values.put("same", new double[] {7.25, 7.25, 7.25, 7.25});
        values.put("nearly-same", new double[] {1e12, 1e12 + 1e-3, 1e12 + 2e-3});
        values.put("narrow", new double[] {0.123456789, 0.1234567905, 0.123456791});
        values.put("tiny", new double[] {Double.MIN_VALUE, 2 * Double.MIN_VALUE, 1e-310});
        values.put("huge", new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 1e300, -1e300});
        values.put("gaps", new double[] {NONE, 1, NONE, 3, INFINITE, -INFINITE, 2});
        values.put("none", new double[] {});
        values.put("undefined", new double[] {NONE, NONE, INFINITE, -INFINITE});
        values.put("negative", new double[] {-5, -50, -500});
        return values;
    }

    /** Kinds of figures, as functions of values on both axes. */
    static Map<String, Function<double[], Figure>> kinds() {
        var kinds = new LinkedHashMap<String, Function<double[], Figure>>();
        for (Spacing spacing : Spacing.values()) {
            var quantity = new Quantity("Deaths", "persons", spacing);
            String suffix = "-" + spacing.name().toLowerCase(Locale.ROOT);
            kinds.put("curve" + suffix, v -> curve(v, quantity));
            kinds.put("heat" + suffix, v -> heat(v, quantity, false));
        }
        var linear = Quantity.linear("Deaths", "persons");
        var fitting = Quantity.fitting("Deaths", "persons");
        kinds.put("heat-signed", v -> heat(v, linear, true));
        kinds.put("dots", v -> new DotPlot("t", levels(v.length), fitting, List.of(new DotPlot.Series("s", dots(v))),
                v.length > 0 ? v[0] : NONE).figure());
        kinds.put("tornado", v -> new Tornado("t", linear, v.length > 0 ? v[0] : 1, list(v.length, i ->
                new Tornado.Swing(label(i), label(i + 1), label(i + 2), v[i], v[v.length - 1 - i]))).figure());
        kinds.put("pairs", v -> new PairedDifferences("t", LONG, fitting, list(v.length, i ->
                new PairedDifferences.Row(label(i), dot(v, i), label(i + 1)))).figure());
        kinds.put("convergence", v -> new Convergence("t", linear, list(v.length, i ->
                new Convergence.Step(i + 1, dot(v, i)))).figure());
        kinds.put("scatter", v -> new BoxScatter("t", linear, Quantity.log("Deaths", ""), LONG, list(v.length, i ->
                new BoxScatter.Case(v[i], v[v.length - 1 - i], i % 2 == 0)),
                new BoxScatter.Box(NONE, INFINITE, v.length > 0 ? v[0] : 0, 3)).figure());
        kinds.put("indices", v -> new IndexBars(LONG, LONG, list(v.length, i ->
                new IndexBars.Index(label(i), dot(v, i), Dot.of(v[i])))).figure());
        kinds.put("morris", v -> new MorrisPlot(MARKUP, UNICODE, list(v.length, i ->
                new MorrisPlot.Effect(label(i), dot(v, i), v[i]))).figure());
        kinds.put("histogram", v -> new DifferenceHistogram("t", Quantity.linear(LONG, LONG),
                list(v.length, i -> v[i]), v.length > 0 ? dot(v, 0) : Dot.undefined()).figure());
        kinds.put("shares", v -> new OutcomeShares("t", levels(3), "crises", list(v.length, i ->
                new OutcomeShares.Category(label(i), Hue.values()[i % 2])),
                List.of(list(v.length, i -> v[i]), list(v.length, i -> NONE), list(v.length, i -> -v[i]))).figure());
        kinds.put("lives", v -> new Lives("t", levels(v.length), List.of(
                new DotPlot.Series(LONG, dots(v)), new DotPlot.Series(UNBROKEN, dots(v)))).figure());
        return kinds;
    }

    private static Figure curve(double[] v, Quantity quantity) {
        return new ResponseCurve("t", quantity, quantity, List.of(
                new ResponseCurve.Curve("a", list(v.length, i -> new ResponseCurve.Point(v[i], dot(v, i)))),
                new ResponseCurve.Curve("b", list(v.length, i -> new ResponseCurve.Point(i, Dot.of(v[i]))))))
                .figure();
    }

    private static Figure heat(double[] v, Quantity quantity, boolean signed) {
        return new HeatMap("t", levels(v.length), levels(2), quantity,
                List.of(list(v.length, i -> v[i]), list(v.length, i -> v[v.length - 1 - i])), signed).figure();
    }

    static String label(int i) {
        return LABELS.get(i % LABELS.size());
    }

    private static Levels levels(int n) {
        return new Levels(MARKUP, list(n, Hostile::label));
    }

    private static List<Dot> dots(double[] values) {
        return list(values.length, i -> dot(values, i));
    }

    private static Dot dot(double[] values, int i) {
        return switch (i % 4) {
            case 0 -> new Dot(values[i], values[i] - 1, values[i] + 1);
            case 1 -> new Dot(values[i], Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            case 2 -> new Dot(values[i], NONE, values[i] + 1);
            default -> new Dot(values[i], -1e15, 1e15);
        };
    }
}
