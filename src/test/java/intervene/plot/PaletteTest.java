package intervene.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Colours can be told apart with normal sight and without red or green cones. Sight without them is simulated by the
 * matrices of Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB; differences are those of CIELAB (CIE
 * 1976), where about 2 can just be noticed side by side.
 */
class PaletteTest {
    private static final Map<String, double[][]> SIGHTS = new TreeMap<>(Map.of(
            "normal", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia", new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}},
            "deuteranopia", new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}}));
    private static final double[][] TO_XYZ = {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}};
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private static double[] times(double[][] m, double[] v) {
        var product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
        }
        return product;
    }

    private static double[] lab(Color c, double[][] sight) {
        double[] seen = times(sight, new double[] {Look.linear(c.getRed()), Look.linear(c.getGreen()),
            Look.linear(c.getBlue())});
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, seen[i]));
        }
        double[] f = times(TO_XYZ, seen);
        for (int i = 0; i < 3; i++) {
            double t = f[i] / WHITE[i];
            f[i] = t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double difference(Color a, Color b, double[][] sight) {
        double[] x = lab(a, sight);
        double[] y = lab(b, sight);
        return Math.sqrt((x[0] - y[0]) * (x[0] - y[0]) + (x[1] - y[1]) * (x[1] - y[1])
                + (x[2] - y[2]) * (x[2] - y[2]));
    }

    private static void assertApart(List<Color> colours, double neighbours, double all) {
        SIGHTS.forEach((name, sight) -> {
            for (int i = 0; i < colours.size(); i++) {
                for (int k = 0; k < i; k++) {
                    double d = difference(colours.get(i), colours.get(k), sight);
                    assertTrue(d >= (i - k == 1 ? neighbours : all), name + ": " + k + " and " + i + " differ by " + d);
                }
            }
        });
    }

    @Test
    void theDifferenceOfBlackAndWhiteIsAHundred() {
        SIGHTS.forEach((name, sight) ->
                assertEquals(100, difference(Color.BLACK, Color.WHITE, sight), 0.01, name));
    }

    @Test
    void seriesCanBeToldByColour() {
        assertApart(Look.colours(), 15, 15);
    }

    /** 7 markers by 5 dashes. */
    @Test
    void seriesCanBeToldWithoutColour() {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < 35; i++) {
            Style style = Look.style(i);
            float[] dash = style.stroke().getDashArray();
            assertTrue(seen.add(List.of(style.marker(), dash == null ? "" : java.util.Arrays.toString(dash))), "" + i);
        }
    }

    @Test
    void stepsOfAHueCanBeToldApart() {
        for (Hue hue : Hue.values()) {
            for (int n = 1; n <= 5; n++) {
                int number = n;
                assertApart(Samples.list(n, i -> hue.step(i, number)), 12, 25);
            }
        }
    }

    @Test
    void sixteenOutcomesCanBeToldApart() {
        List<OutcomeShares.Category> categories = Samples.categories();
        List<Color> colours = new OutcomeShares("", new Levels("", List.of()), "", categories, List.of()).colours();
        assertEquals(16, new HashSet<>(colours).size());
        assertApart(colours, 12, 7);
    }

    @Test
    void theSequentialScaleGrowsLighterForEverybody() {
        ColourScale scale = ColourScale.sequential(new LinearScale(0, 100));
        SIGHTS.forEach((name, sight) -> {
            for (int i = 0; i < 100; i++) {
                double step = lab(scale.getPaint(i + 1), sight)[0] - lab(scale.getPaint(i), sight)[0];
                assertTrue(step > 0, name + " at " + i + ": " + step);
            }
        });
    }

    @Test
    void theDivergingScaleIsLightestInItsMiddleAndItsSidesDiffer() {
        ColourScale scale = ColourScale.diverging(new LinearScale(-50, 50));
        SIGHTS.forEach((name, sight) -> {
            for (int i = 0; i < 50; i++) {
                for (int side = -1; side <= 1; side += 2) {
                    double step = lab(scale.getPaint(side * i), sight)[0]
                            - lab(scale.getPaint(side * (i + 1)), sight)[0];
                    assertTrue(step > 0, name + " at " + side * i + ": " + step);
                }
                if (i >= 10) {
                    double apart = difference(scale.getPaint(i), scale.getPaint(-i), sight);
                    assertTrue(apart >= 15, name + " at ±" + i + ": " + apart);
                }
            }
        });
    }

    /** 4.5 is what WCAG 2.1 asks of text. */
    @Test
    void numbersStandOutFromEveryColour() {
        ColourScale scale = ColourScale.sequential(new LinearScale(0, 100));
        for (int i = 0; i <= 100; i++) {
            Color ground = scale.getPaint(i);
            assertTrue(Look.contrast(ground, Look.inkOn(ground)) >= 4.5, ground.toString());
        }
    }
}
