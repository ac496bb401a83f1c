package intervene.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0", "0.123456 | 0.1235", "-0.5 | -0.5", "82487 | 82,490", "1234567 | 1,235,000", "0.00001234 | 1.234e-5",
        "999.96 | 1,000", "60 | 60", "2.5e9 | 2.5e9"
    })
    void fourSignificantDigits(double x, String text) {
        assertEquals(text, Figures.of(x));
    }

    @Test
    void aTurningPointIsNeverRoundedTowardsTheValueThatDoesNotTurn() {
        assertEquals("0.3001", Figures.awayFrom(0.2, 0.30001));
        assertEquals("0.3", Figures.awayFrom(0.4, 0.30009));
    }

    @Test
    void roundedPartsAddUpToTheRoundedSum() {
        // 1.0004 + 1.0004 + 1.0004 = 3.0012: three decimals give 1.000 · 3 = 3.000, not 3.001; four add up.
        assertEquals(4, Figures.decimals(new double[] {1.0004, 1.0004, 1.0004}, 3.0012));
        assertEquals(3, Figures.decimals(new double[] {1, 2}, 3));
        assertEquals("+1.50", Figures.signed(1.5, 2));
        assertEquals("0.00", Figures.signed(-0.001, 2));
    }
}
