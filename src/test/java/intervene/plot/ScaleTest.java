package intervene.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** Positions, ticks and their labels. */
class ScaleTest {

    private static String labels(Scale scale, int most) {
        return String.join(" ", scale.ticks(most).stream().map(tick -> tick.lines().get(0)).toList());
    }

    private static Extent extent(double... values) {
        var extent = new Extent();
        for (double value : values) {
            extent.add(value);
        }
        return extent;
    }

    @Test
    void linearTicksAreRound() {
        assertEquals("0 20 40 60 80 100", labels(new LinearScale(0, 100), 8));
        assertEquals("−0.05 0 0.05 0.10", labels(new LinearScale(-0.05, 0.13), 5));
        assertEquals("7,000 7,500 8,000", labels(new LinearScale(6900, 8100), 4));
    }

    @Test
    void largeAndSmallNumbersHaveACommonExponent() {
        Scale millions = new LinearScale(0, 5_000_000);
        assertEquals("0 1 2 3 4 5", labels(millions, 8));
        assertEquals("Deaths [10⁶ persons]", Quantity.linear("Deaths", "persons").label(millions));
        assertEquals(-6, new LinearScale(0, 5e-4).exponent());
        assertEquals(0, new LinearScale(0, 0.005).exponent());
        assertEquals("Ratio [10¹²]", Quantity.linear("Ratio", "").label(new LinearScale(0, 3e12)));
        assertEquals("Ratio", Quantity.linear("Ratio", "").label(new LinearScale(0, 3)));
    }

    @Test
    void logTicksArePowersOfTenOrRoundNumbers() {
        assertEquals("1 10 100 1,000", labels(new LogScale(-0.1, 3.1), 8));
        assertEquals("10⁰ 10² 10⁴ 10⁶ 10⁸", labels(new LogScale(0, 8), 5));
        assertEquals("1 2 5 10", labels(new LogScale(0, 1), 8));
        // From 40 to 50: no power of ten.
        assertEquals("40 42 44 46 48 50", labels(new LogScale(StrictMath.log10(39.9), StrictMath.log10(50.1)), 6));
        assertEquals("Deaths [persons, log scale]", Quantity.log("Deaths", "persons").label(new LogScale(0, 1)));
        assertEquals("Ratio [log scale]", Quantity.log("Ratio", "").label(new LogScale(0, 1)));
    }

    @Test
    void logScaleBecomesSymmetricWhereAValueIsNotPositive() {
        Scale scale = Scale.of(Spacing.LOG, extent(-200, 0, 1, 3000), 0);
        assertEquals("−100 −10 −1 0 1 10 100 1,000".replace("−1 0 1", "0"), labels(scale, 8));
        assertEquals("symmetric log scale", scale.note());
        assertEquals(0, scale.at(0));
        // Unit 1: log10(1 + 99) = 2, and the same below zero.
        assertEquals(2, scale.at(99), 1e-12);
        assertEquals(-2, scale.at(-99), 1e-12);
    }

    @Test
    void anIntervalThatReachesZeroLeavesALogScaleALogScale() {
        var extent = Extent.of(List.of(new Dot(10, -5, 30), new Dot(1000, 500, 1500)));
        Scale scale = Scale.of(Spacing.LOG, extent, 0);
        assertEquals("log scale", scale.note());
        // A hundredth of the smallest value is as low as an interval is drawn.
        assertEquals(-1, scale.low(), 1e-12);
        assertEquals(scale.low(), new Dot(10, -5, 30).on(scale).low());
    }

    @Test
    void whatHasNoPlaceOnALogScaleIsNotDrawn() {
        assertTrue(Double.isNaN(new LogScale(0, 1).at(0)) && Double.isNaN(new LogScale(0, 1).at(-1)));
    }

    @Test
    void fittingScalesDependOnHowFarValuesReach() {
        assertEquals("", Scale.of(Spacing.FITTING, extent(1, 49), 0).note());
        assertEquals("log scale", Scale.of(Spacing.FITTING, extent(1, 50), 0).note());
        assertEquals("", Scale.of(Spacing.FITTING, extent(0, 1, 999), 0).note());
        assertEquals("symmetric log scale", Scale.of(Spacing.FITTING, extent(-1, 0, 1000), 0).note());
        assertEquals("", Scale.of(Spacing.FITTING, extent(0, 0), 0).note());
    }

    @Test
    void marginsAreSharesOfTheRange() {
        assertEquals(new LinearScale(-10, 110), Scale.of(Spacing.LINEAR, extent(0, 100), 0.1));
        assertEquals(new LinearScale(9, 11), Scale.of(Spacing.LINEAR, extent(10, 10), 0.1));
        assertEquals(new LinearScale(-1, 1), Scale.of(Spacing.LINEAR, extent(0), 0.1));
    }

    /** However little room there is, a label is left out rather than drawn over another. */
    @Test
    void labelsDoNotTouch() {
        var scale = new SymmetricLogScale(0, -9.5, 9.5);
        var axis = new ScaleAxis(Quantity.log("x", ""), scale);
        for (int length = 5; length < 400; length += 5) {
            axis.prepare(length, RectangleEdge.BOTTOM);
            for (int i = 1; i < axis.ticks().size(); i++) {
                Tick a = axis.ticks().get(i - 1);
                Tick b = axis.ticks().get(i);
                double needed = (Text.width(a.lines(), Look.TICK) + Text.width(b.lines(), Look.TICK)) / 2;
                assertTrue((b.at() - a.at()) * length / 19 > needed, length + ": " + axis.ticks());
            }
        }
        axis.prepare(400, RectangleEdge.BOTTOM);
        assertTrue(axis.ticks().size() >= 5, axis.ticks().toString());
    }

    @Test
    void numeralsAreThoseOfPrint() {
        assertEquals("1,234,567.125", Numerals.plain(new BigDecimal("1234567.125")));
        assertEquals("−1,000", Numerals.plain(new BigDecimal("-1E+3")));
        assertEquals("123", Numerals.plain(new BigDecimal("123")));
        assertEquals("0", Numerals.plain(new BigDecimal("0.00")));
        assertEquals("10⁻¹²", Numerals.scientific(1, -12));
        assertEquals("−5×10⁶", Numerals.scientific(-5, 6));
    }

    @Test
    void briefNumbersHaveThreeDigits() {
        assertEquals("0.123", Numerals.brief(0.12345));
        assertEquals("123,000", Numerals.brief(123456));
        assertEquals("1.23e6", Numerals.brief(1234567));
        assertEquals("−1e−12", Numerals.brief(-1e-12));
        assertEquals("1e6", Numerals.brief(999_999));
        assertEquals("0", Numerals.brief(-0.0));
        assertEquals("–", Numerals.brief(Double.NaN));
    }
}
