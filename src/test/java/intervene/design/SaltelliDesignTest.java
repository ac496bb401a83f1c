package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import intervene.random.Draws;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {
    private static final int AXES = 3;
    private static final SaltelliDesign DESIGN = (SaltelliDesign) TestAxes.cube(DesignKind.SALTELLI, AXES, 1024, 1);

    @Test
    void blocksAreATheMixedPointsAndB() {
        assertEquals(1024, DESIGN.baseSize());
        assertEquals(5, DESIGN.blockSize());
        assertEquals(5 * 1024, DESIGN.size());
        for (long block = 0; block < 1024; block++) {
            double[] a = DESIGN.position(block * 5);
            double[] b = DESIGN.position(block * 5 + 4);
            for (int j = 0; j < AXES; j++) {
                double[] mixed = DESIGN.position(block * 5 + 1 + j);
                for (int i = 0; i < AXES; i++) {
                    assertNotEquals(a[i], b[i]);
                    assertEquals(i == j ? b[i] : a[i], mixed[i]);
                }
            }
        }
    }

    @Test
    void aAndBAreTheHalvesOfOneSequence() {
        var sequence = new SobolSequence(2 * AXES, new Draws(1));
        for (int i = 0; i < AXES; i++) {
            assertEquals(sequence.at(77, i), DESIGN.position(77 * 5)[i]);
            assertEquals(sequence.at(77, AXES + i), DESIGN.position(77 * 5 + 4)[i]);
        }
    }

    @Test
    void indicesOfALinearFunctionAreRecovered() {
        // y = 4 x0 + 2 x1 + x2 has variance (16 + 4 + 1) / 12, so that S = T = 16/21, 4/21, 1/21. S_j by the mean of
        // f(B) (f(AB_j) - f(A)), T_j by that of (f(A) - f(AB_j))² / 2 (Saltelli et al. 2010, Jansen 1999).
        double[] weights = {4, 2, 1};
        for (int j = 0; j < AXES; j++) {
            double first = 0;
            double total = 0;
            for (long block = 0; block < 1024; block++) {
                double a = value(block * 5, weights);
                double b = value(block * 5 + 4, weights);
                double mixed = value(block * 5 + 1 + j, weights);
                first += b * (mixed - a) / 1024;
                total += (a - mixed) * (a - mixed) / 2048;
            }
            double variance = 21 / 12.0;
            assertEquals(weights[j] * weights[j] / 21, first / variance, 0.01);
            assertEquals(weights[j] * weights[j] / 21, total / variance, 0.01);
        }
    }

    private static double value(long number, double[] weights) {
        double[] position = DESIGN.position(number);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (position[i] - 0.5);
        }
        return sum;
    }
}
