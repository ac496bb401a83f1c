package intervene.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Shading;
import intervene.view.Theme;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How readers with full sight, without red cones and without green cones see the colours of the map. */
class PaletteTest {
    /** Simulation of Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
    private static final double[][][] EYES = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

    private static final double[][] TO_XYZ = {
        {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}};
    private static final double[] WHITE = {0.9505, 1, 1.089};

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[][] matrix, double[] v) {
        return Stream.of(matrix).mapToDouble(r -> r[0] * v[0] + r[1] * v[1] + r[2] * v[2]).toArray();
    }

    /** CIE Lab of a colour as an eye sees it. */
    private static double[] lab(Color c, double[][] eye) {
        double[] seen = times(eye, new double[] {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())});
        double[] xyz = times(TO_XYZ, seen);
        double[] f = IntStream.range(0, 3).mapToDouble(i -> {
            double t = Math.max(0, xyz[i] / WHITE[i]);
            return t > 0.008856 ? StrictMath.cbrt(t) : 7.787 * t + 16.0 / 116;
        }).toArray();
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double apart(Color a, Color b, double[][] eye) {
        double[] x = lab(a, eye);
        double[] y = lab(b, eye);
        return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> (x[i] - y[i]) * (x[i] - y[i])).sum());
    }

    private static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK);
    }

    /** A quarter of the way is a step that a legend's reader can see (a difference of 2.3 is just noticeable). */
    @Test
    void stepsOfEveryPaletteCanBeToldApartByEveryEye() {
        for (Theme theme : themes()) {
            for (boolean twoSided : new boolean[] {true, false}) {
                Palette palette = Palette.of(twoSided, theme);
                for (double[][] eye : EYES) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = i + 1; j <= 4; j++) {
                            double apart = apart(palette.at(i / 4.0), palette.at(j / 4.0), eye);
                            assertTrue(apart > 10, theme.dark() + " " + twoSided + " " + i + " " + j + ": " + apart);
                        }
                    }
                }
            }
        }
    }

    @Test
    void lightnessAloneOrdersOneSidedPalettesAndBothHalvesOfTwoSidedOnes() {
        for (Theme theme : themes()) {
            for (double[][] eye : EYES) {
                assertOrdered(Palette.of(false, theme), 0, 1, eye);
                assertOrdered(Palette.of(true, theme), 0, 0.5, eye);
                assertOrdered(Palette.of(true, theme), 1, 0.5, eye);
            }
        }
    }

    private static void assertOrdered(Palette palette, double from, double to, double[][] eye) {
        List<Double> lightness = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            lightness.add(lab(palette.at(from + (to - from) * i / 10), eye)[0]);
        }
        double direction = Math.signum(lightness.get(10) - lightness.get(0));
        for (int i = 0; i < 10; i++) {
            assertTrue(direction * (lightness.get(i + 1) - lightness.get(i)) > 0.5, lightness.toString());
        }
    }

    /** The least apart are no will and no right on dark ground; all have signs of their own besides. */
    @Test
    void answersCanBeToldApartByEveryEye() {
        for (Theme theme : themes()) {
            for (double[][] eye : EYES) {
                for (Theme.Answer a : Theme.Answer.values()) {
                    for (Theme.Answer b : Theme.Answer.values()) {
                        double apart = apart(theme.colour(a), theme.colour(b), eye);
                        assertTrue(a == b || apart > 7, theme.dark() + " " + a + " " + b + ": " + apart);
                    }
                }
            }
        }
    }

    @Test
    void endsAreKeptBeyondTheRangeAndTheMiddleIsInTheMiddle() {
        Palette palette = Palette.of(true, Theme.LIGHT);
        assertEquals(palette.at(0), palette.at(-3));
        assertEquals(palette.at(1), palette.at(7));
        assertEquals(new Color(0xF5F1EA), palette.at(0.5));
    }

    @Test
    void rangesAreFixedAndTicksLieWithin() {
        for (Shading shading : Shading.values()) {
            ShadingScale scale = ShadingScale.of(shading);
            assertEquals(0, scale.share(scale.low()), 1e-12, shading.name());
            assertEquals(1, scale.share(scale.high()), 1e-12, shading.name());
            scale.ticks().forEach(t -> assertTrue(scale.share(t) >= 0 && scale.share(t) <= 1, shading.name()));
            assertTrue(!scale.twoSided() || scale.share(0) == 0.5, "a two-sided scale has 0 in the middle");
        }
    }
}
