package intervene.plot;

import static intervene.plot.Samples.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each kind of figure shows of its data: a mark for each, names, units, order. */
class KindsTest {
    private static final Color FIRST = Look.style(0).colour();
    private static final Color SECOND = Look.style(1).colour();
    private static final double NONE = Double.NaN;

    private static void assertShows(Svg svg, String... texts) {
        for (String text : texts) {
            assertTrue(svg.texts().contains(text), "'" + text + "' is not in: " + svg.text());
        }
    }

    @Test
    void responseCurveHasAMarkerPerPointAndALinePerCurve() {
        var svg = new Svg(Samples.responseCurve().figure());
        // Seven points and the sample in the legend.
        assertEquals(8, svg.filled(FIRST));
        // Outlines of 8 markers, 6 stretches between points, 3 strokes for each of 7 intervals, the legend's line.
        assertEquals(8 + 6 + 21 + 1, svg.stroked(FIRST));
        assertShows(svg, "Majority [votes]", "Intervention rate [share of qualifying crises]", "veto: none", "8", "14");
    }

    @Test
    void undefinedPointsLeaveAGapInTheCurve() {
        var svg = new Svg(Samples.responseCurveLog().figure());
        assertEquals(8, svg.filled(FIRST));
        // 8 outlines, 8 stretches of 9 points but for 2 at the gap, 24 strokes of intervals; one curve needs no legend.
        assertEquals(8 + 6 + 24, svg.stroked(FIRST));
        assertShows(svg, "Deaths [persons, log scale]", "0.1", "1", "10", "5×10⁵", "10⁶");
    }

    @Test
    void dotPlotNamesLevelsInLines() {
        var svg = new Svg(Samples.dotPlot().figure());
        assertEquals(4 + 1, svg.filled(FIRST));
        assertEquals(3 + 1, svg.filled(SECOND));
        assertShows(svg, "Doctrine", "ad-hoc", "responsibility to protect", "mandatory intervention by",
                "regional organisations where the", "Council is blocked", "Timely share [share of interventions]");
    }

    @Test
    void heatMapWritesNumbersInMillions() {
        var svg = new Svg(Samples.heatMap(8, 6, false).figure());
        assertShows(svg, "Saved [10⁶ persons]", "Majority [votes]", "54", "0.75");
        assertEquals(47, svg.placed().stream().filter(t -> t.box().getCenterX() < 530 && t.box().getCenterX() > 65
                && t.box().getCenterY() < 295 && t.box().getCenterY() > 35).count(), "48 cells, one undefined");
        var black = new ColourProbe(svg);
        assertEquals(2, black.rectangles(0xFDE725), "the largest value: a cell and its edge");
    }

    /** Counts rectangles of a colour. */
    private record ColourProbe(Svg svg) {
        long rectangles(int rgb) {
            return svg.filled(new Color(rgb)) + svg.stroked(new Color(rgb));
        }
    }

    @Test
    void largeHeatMapsHaveNoNumbers() {
        var small = new Svg(Samples.heatMap(10, 10, false).figure());
        var large = new Svg(Samples.heatMap(10, 11, false).figure());
        assertTrue(small.texts().size() > 99 + 20, small.text());
        assertTrue(large.texts().size() < 40, large.text());
    }

    @Test
    void signedHeatMapHasZeroInTheMiddle() {
        var figure = new HeatMap("", new Levels("", List.of("a")), new Levels("", List.of("b", "c")),
                Quantity.linear("Difference", "persons"), List.of(List.of(0.0), List.of(-10.0)), true).figure();
        var svg = new Svg(figure);
        // The middle of the palette and its first colour; the bar ends at +10, to which no value comes.
        assertEquals(2, new ColourProbe(svg).rectangles(0xF7F7F7));
        assertEquals(2, new ColourProbe(svg).rectangles(0x053061));
        assertShows(svg, "10", "−10");
    }

    @Test
    void tornadoPutsTheLargestSwingFirst() {
        var swings = List.of(new Tornado.Swing("small", "1", "2", 0.9, 1.1),
                new Tornado.Swing("undefined", "", "", NONE, NONE),
                new Tornado.Swing("large", "", "", 3, 0));
        var tornado = new Tornado("", Quantity.linear("Deaths", "persons"), 1, swings);
        assertEquals(List.of("large", "small", "undefined"),
                tornado.swings().stream().map(Tornado.Swing::factor).toList());
        var svg = new Svg(tornado.figure());
        assertShows(svg, "small (1\u00A0→\u00A02)", "large", "base: 1", "Deaths [persons]");
        // Two bars of each colour, and the boxes in the legend.
        assertEquals(3, svg.filled(Look.style(5).colour()));
        assertEquals(3, svg.filled(SECOND));
    }

    @Test
    void indexBarsAreOrderedByTotal() {
        var indices = List.of(new IndexBars.Index("a", new Dot(0.3, 0.2, 0.4), Dot.of(0.4)),
                new IndexBars.Index("none", Dot.undefined(), Dot.undefined()),
                new IndexBars.Index("b", new Dot(0.1, 0, 0.2), Dot.of(0.9)));
        var bars = new IndexBars("", "deaths", indices);
        assertEquals(List.of("b", "a", "none"), bars.indices().stream().map(IndexBars.Index::factor).toList());
        var svg = new Svg(bars.figure());
        assertEquals(3, svg.filled(Hue.BLUE.step(2, 5)));
        assertEquals(3, svg.filled(Hue.BLUE.step(4, 5)));
        assertShows(svg, "Sensitivity index [share of the variance of deaths]", "first-order: alone");
    }

    @Test
    void morrisPlotNumbersFactorsByTheirMeanEffect() {
        var svg = new Svg(Samples.morrisPlot(12).figure());
        assertEquals(12, svg.filled(FIRST));
        assertShows(svg, "1\u00A0\u00A0council.veto", "12\u00A0\u00A0moral.bystanderExponent", "σ = μ*",
                "Mean size of the elementary effects, μ* [persons]");
        for (int i = 1; i <= 12; i++) {
            assertShows(svg, Integer.toString(i));
        }
    }

    @Test
    void pairedDifferencesAreFullWhereTheIntervalExcludesZero() {
        var svg = new Svg(Samples.pairedDifferences().figure());
        // Three of five intervals exclude zero; one full dot is in the legend.
        assertEquals(3 + 1, svg.filled(FIRST));
        assertShows(svg, "interval excludes zero", "−9,000 ± 3,000", "Difference [persons]", "soldier_deaths");
    }

    @Test
    void histogramHasAStrokePerPairAndAnEdgeAtZero() {
        var differences = List.of(-1.0, -2.0, -3.0, 4.0, 5.0, NONE);
        var svg = new Svg(new DifferenceHistogram("", Quantity.linear("Difference", "persons"), differences,
                new Dot(0.6, -3, 4)).figure());
        // Five strokes for five pairs; the sixth is undefined.
        assertEquals(5, svg.stroked(FIRST));
        assertShows(svg, "Pairs of runs [number]", "mean with interval", "Difference [persons]");
    }

    @Test
    void intervalsAreDrawnAboveBars() {
        String svg = Samples.differenceHistogram().figure().svg();
        int bar = svg.lastIndexOf("rgb(169,200,222)");
        int stroke = svg.lastIndexOf("rgb(0,114,178)");
        int mean = svg.lastIndexOf("rgb(213,94,0)");
        assertTrue(bar > 0 && stroke > bar && mean > stroke, bar + ", " + stroke + ", " + mean);
    }

    @Test
    void binsAreRoundAndBeginAtZero() {
        // Range 8 in at most 5 bins: width 2. [−4, −2): −3; [−2, 0): −2, −1; [4, 6): 4, 5.
        Bins bins = Bins.of(new double[] {-3, -2, -1, 4, 5}, 40);
        assertEquals(List.of(1, 2, 0, 0, 2), list(bins.count(), bins::inBin));
        assertEquals(List.of(-4.0, -2.0, 0.0, 2.0, 4.0, 6.0), list(6, bins::edge));
    }

    @Test
    void outcomeSharesLabelWhatIsLargeEnough() {
        var figure = new OutcomeShares("", new Levels("Veto", List.of("any", "none")), "crises",
                List.of(new OutcomeShares.Category("acted", Hue.BLUE),
                        new OutcomeShares.Category("blocked", Hue.ORANGE),
                        new OutcomeShares.Category("never", Hue.GREY)),
                List.of(List.of(0.95, 0.05, 0.0), List.of(0.5, 0.5, NONE))).figure();
        var svg = new Svg(figure);
        assertShows(svg, "95", "50", "acted", "blocked", "Share [% of crises]");
        assertTrue(!svg.texts().contains("5") && !svg.texts().contains("never"), svg.text());
        assertEquals(2 + 1, svg.filled(Hue.BLUE.step(0, 1)));
    }

    @Test
    void livesHaveALogarithmicScaleAsTheySpanOrdersOfMagnitude() {
        assertShows(new Svg(lives(10, 12)), "Lives [persons]");
        assertShows(new Svg(lives(10, 100_000)), "Lives [persons, log scale]");
        assertShows(new Svg(Samples.lives().figure()), "Lives [persons, symmetric log scale]", "0", "10⁶");
    }

    private static Figure lives(double a, double b) {
        return new Lives("", new Levels("", List.of("x")),
                List.of(new DotPlot.Series("deaths", List.of(Dot.of(a))),
                        new DotPlot.Series("saved", List.of(Dot.of(b))))).figure();
    }

    @Test
    void convergenceHasABandBrokenByGaps() {
        var steps = List.of(new Convergence.Step(20, new Dot(2, 1, 3)), new Convergence.Step(10, new Dot(2, 0, 4)),
                new Convergence.Step(40, Dot.undefined()), new Convergence.Step(80, new Dot(2, 1.8, 2.2)),
                new Convergence.Step(160, new Dot(2, 1.9, 2.1)));
        var svg = new Svg(new Convergence("", Quantity.linear("Deaths", "persons"), steps).figure());
        // Two stretches of the band, and the box in the legend.
        assertEquals(2 + 1, svg.filled(new Color(0xBBD6E8)));
        assertEquals(4 + 1, svg.filled(FIRST));
        assertShows(svg, "Replicates [runs, log scale]", "Deaths [persons]");
    }

    @Test
    void scatterShowsHowManyCasesThereAre() {
        var svg = new Svg(Samples.boxScatter(300).figure());
        long interesting = svg.filled(SECOND) - 1;
        assertShows(svg, "intervention_rate < 0.2 (" + interesting + ")", "other (" + (300 - interesting) + ")", "box");
        // Open circles are white areas with an edge; so is the sample in the legend.
        assertEquals(300 - interesting + 1, svg.markers(Color.WHITE));
    }

    @Test
    void manyCasesAreThinnedOut() {
        assertTrue(new Svg(Samples.boxScatter(6001).figure()).text().contains(", one in 4 drawn)"));
    }

    @Test
    void whatDoesNotFitTheLevelsIsRefused() {
        var two = new Levels("x", List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> new HeatMap("", two, two, Quantity.linear("y", ""),
                List.of(List.of(1.0, 2.0), List.of(1.0)), false));
        assertThrows(IllegalArgumentException.class, () -> new Lives("", two,
                List.of(new DotPlot.Series("", List.of(Dot.of(1))))).figure());
        assertThrows(IllegalArgumentException.class, () -> new OutcomeShares("", two, "", List.of(),
                List.of(List.of(), List.of(1.0))));
    }
}
