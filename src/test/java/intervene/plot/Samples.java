package intervene.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One ordinary figure of each kind, with the labels and sizes that results have. */
final class Samples {
    static final List<String> FACTORS = List.of("council.veto", "moral.fiduciaryWeight.mean",
            "moral.soldierRiskTolerance.median", "moral.casualtyAversion", "onset.rate", "council.majority",
            "moral.numbing", "moral.orderInterest", "doctrine", "moral.reputationalStake", "force.perThousand",
            "moral.bystanderExponent");

    private Samples() {}

    static <T> List<T> list(int n, IntFunction<T> element) {
        return IntStream.range(0, n).mapToObj(element).toList();
    }

    static Map<String, Figure> all() {
        var all = new LinkedHashMap<String, Figure>();
        all.put("response-curve", responseCurve().figure());
        all.put("response-curve-log", responseCurveLog().figure());
        all.put("dot-plot", dotPlot().figure());
        all.put("heat-map", heatMap(8, 6, false).figure());
        all.put("heat-map-signed", heatMap(5, 5, true).figure());
        all.put("tornado", tornado().figure());
        all.put("index-bars", indexBars().figure());
        all.put("morris-plot", morrisPlot(12).figure());
        all.put("paired-differences", pairedDifferences().figure());
        all.put("difference-histogram", differenceHistogram().figure());
        all.put("outcome-shares", outcomeShares().figure());
        all.put("lives", lives().figure());
        all.put("convergence", convergence().figure());
        all.put("box-scatter", boxScatter(300).figure());
        return all;
    }

    /** Numbers without chance, spread over [0, 1). */
    static double spread(int i) {
        double x = (i + 1) * 0.6180339887498949;
        return x - StrictMath.floor(x);
    }

    private static Dot around(double value, double half) {
        return new Dot(value, value - half, value + half);
    }

    static ResponseCurve responseCurve() {
        var names = List.of("any-permanent-member", "two-permanent-members", "none");
        return new ResponseCurve("Intervention rate by majority and veto", Quantity.linear("Majority", "votes"),
                Quantity.linear("Intervention rate", "share of qualifying crises"),
                list(3, c -> new ResponseCurve.Curve("veto: " + names.get(c), list(7, i -> new ResponseCurve.Point(
                        8 + i, around(0.12 + 0.2 * c - 0.012 * i * (c + 1), 0.02 + 0.004 * i))))));
    }

    static ResponseCurve responseCurveLog() {
        return new ResponseCurve("Deaths by tolerance of soldiers' risk",
                Quantity.log("Soldiers at risk for one life", "soldiers"), Quantity.log("Deaths", "persons"),
                List.of(new ResponseCurve.Curve("", list(9, i -> new ResponseCurve.Point(
                        StrictMath.pow(10, -1 + i / 4.0), i == 5 ? Dot.undefined()
                        : new Dot(4e6 / (i + 1), 3e6 / (i + 1), 5.5e6 / (i + 1)))))));
    }

    static DotPlot dotPlot() {
        var levels = new Levels("Doctrine", List.of("ad-hoc", "responsibility to protect", "responsibility not to veto",
                "mandatory intervention by regional organisations where the Council is blocked"));
        return new DotPlot("Timely interventions by doctrine", levels,
                Quantity.linear("Timely share", "share of interventions"),
                list(2, s -> new DotPlot.Series("Council restraint: " + (s == 1), list(4, i -> i == 2 && s == 1
                        ? Dot.undefined() : around(0.3 + 0.1 * i + 0.05 * s, 0.05)))), 0.5);
    }

    static HeatMap heatMap(int columns, int rows, boolean signed) {
        var x = Levels.of("Majority [votes]", IntStream.range(0, columns).mapToDouble(i -> 7 + i).toArray());
        var y = Levels.of("Fiduciary weight, mean",
                IntStream.range(0, rows).mapToDouble(i -> 0.5 + i / 20.0).toArray());
        return new HeatMap("Lives saved by majority and fiduciary weight", x, y,
                Quantity.linear(signed ? "Change in saved" : "Saved", "persons"),
                list(rows, r -> list(columns, c -> r == 1 && c == 2 ? Double.NaN
                        : signed ? 1200.0 * (r - 2) * (c - 1.5) : 1e6 * (1 + r) * (c + 2))), signed);
    }

    static Tornado tornado() {
        return new Tornado("What moves the intervention rate", Quantity.linear("Intervention rate",
                "share of qualifying crises"), 0.21, list(10, i -> new Tornado.Swing(FACTORS.get(i),
                i == 0 ? "any-permanent-member" : "0.5", i == 0 ? "none" : "0.99",
                0.21 - 0.15 / (i + 1) * (i % 3 == 1 ? -1 : 1), i == 4 ? 0.16 : 0.21 + 0.2 / (i + 1.5)
                * (i % 3 == 1 ? -1 : 1))));
    }

    static IndexBars indexBars() {
        return new IndexBars("Sensitivity of the intervention rate", "intervention_rate",
                list(8, i -> new IndexBars.Index(FACTORS.get(i), around(0.4 / (i + 1), 0.05),
                        around(0.55 / (i + 1), 0.06))));
    }

    static MorrisPlot morrisPlot(int n) {
        return new MorrisPlot("Screening of factors for deaths", "persons", list(n, i -> new MorrisPlot.Effect(
                FACTORS.get(i % 12) + (i < 12 ? "" : "." + i / 12),
                around(90000.0 / (i * i + 1), 4000.0 / (i + 1)), 60000.0 * spread(i) / (i + 1))));
    }

    static PairedDifferences pairedDifferences() {
        var labels = List.of("deaths", "saved", "abandoned", "collateral_deaths", "soldier_deaths");
        return new PairedDifferences("Without the veto, against the baseline", "Indicator",
                Quantity.linear("Difference", "persons"), list(5, i -> new PairedDifferences.Row(labels.get(i),
                around(-9000 + 4000 * i, 3000 + 200 * i), Numerals.brief(-9000 + 4000 * i) + " ± "
                + Numerals.brief(3000 + 200 * i))));
    }

    static DifferenceHistogram differenceHistogram() {
        List<Double> differences = list(120, i -> -3000 + 9000 * (spread(i) + spread(3 * i) + spread(7 * i) - 1.2));
        return new DifferenceHistogram("Saved without the veto, run by run", Quantity.linear("Difference in saved",
                "persons"), differences, new Dot(-400, -1100, 300));
    }

    static List<OutcomeShares.Category> categories() {
        var categories = new ArrayList<OutcomeShares.Category>();
        List.of("authorised", "regional", "unauthorised", "self-defence", "peacekeeping")
                .forEach(name -> categories.add(new OutcomeShares.Category(name, Hue.BLUE)));
        categories.add(new OutcomeShares.Category("measures-sufficed", Hue.GREEN));
        List.of("unfilled-mandate", "blocked:veto", "blocked:anticipated-veto", "blocked:no-majority")
                .forEach(name -> categories.add(new OutcomeShares.Category(name, Hue.ORANGE)));
        List.of("over-before-response", "no-will")
                .forEach(name -> categories.add(new OutcomeShares.Category(name, Hue.PURPLE)));
        List.of("no-right:cause", "no-right:prospects", "no-right:proportion", "no-right:support")
                .forEach(name -> categories.add(new OutcomeShares.Category(name, Hue.GREY)));
        return categories;
    }

    static OutcomeShares outcomeShares() {
        var levels = new Levels("Veto", List.of("any-permanent-member", "two-permanent-members", "none",
                "restraint in mass atrocities, with a vote of the General Assembly"));
        return new OutcomeShares("How crises were answered", levels, "crises", categories(), list(4, row -> {
            double[] weights = IntStream.range(0, 16).mapToDouble(c -> spread(c + 5 * row) + 0.05).toArray();
            double sum = IntStream.range(0, 16).mapToDouble(c -> weights[c]).sum();
            return list(16, c -> weights[c] / sum);
        }));
    }

    static Lives lives() {
        var levels = new Levels("Scenario", List.of("baseline", "no veto", "regional doctrine", "never"));
        var names = List.of("deaths", "saved", "abandoned", "soldier deaths");
        return new Lives("Lives", levels, list(4, s -> new DotPlot.Series(names.get(s), list(4, i -> {
            double value = s == 1 && i == 3 ? 0 : 3e6 / StrictMath.pow(9, s) / (i + 1);
            return around(value, value / 5);
        }))));
    }

    static Convergence convergence() {
        return new Convergence("Convergence of the intervention rate", Quantity.linear("Intervention rate",
                "share of qualifying crises"), list(10, i -> new Convergence.Step(5 << i,
                around(0.2 + 0.06 * (spread(i) - 0.5) / (i + 1), 0.3 / StrictMath.sqrt(5 << i)))));
    }

    static BoxScatter boxScatter(int n) {
        return new BoxScatter("Where the intervention rate is low",
                Quantity.linear("Fiduciary weight, mean", ""),
                Quantity.log("Soldier risk tolerance, median", "soldiers"),
                "intervention_rate < 0.2", list(n, i -> {
                    double x = 0.5 + 0.49 * spread(i);
                    double y = 0.5 * StrictMath.pow(20, spread(i * 37 + 11));
                    return new BoxScatter.Case(x, y, x < 0.72 && y < 2.2 ? i % 9 != 0 : i % 17 == 0);
                }), new BoxScatter.Box(Double.NEGATIVE_INFINITY, 0.72, Double.NaN, 2.2));
    }
}
