package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import intervene.param.InvalidInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependenceTest {
    private static final Dependence TABLE = TestAxes.table("a", Map.of("0.5", List.of("x", "y")));

    private static String problem(Dependence dependence, String other) {
        return assertThrows(InvalidInput.class, () -> dependence.levels(other)).getMessage();
    }

    @Test
    void sumsAndProductsAreThoseOfTheDecimalsAsWritten() {
        // In binary, 0.1 + 0.2 = 0.30000000000000004 and 1.1 · 1.1 = 1.2100000000000002.
        assertEquals(List.of("0.3", "1.1", "-0.9"), TestAxes.sum("a", 0.2, 1.0, -1.0).levels("0.1"));
        assertEquals(List.of("1.21", "0", "3300"), TestAxes.product("a", 1.1, 0.0, 3000.0).levels("1.10"));
    }

    @Test
    void tablesAreReadAsSpelledOrAsNumbers() {
        assertEquals(List.of("x", "y"), TABLE.levels("0.5"));
        assertEquals(List.of("x", "y"), TABLE.levels(".50"));
        var words = TestAxes.table("a", Map.of("none", List.of("1"), "all", List.of("2", "3")));
        assertEquals(List.of("2", "3"), words.levels("all"));
    }

    @Test
    void levelsThatThereAreNot() {
        assertEquals("there are no levels where a is 0.6, only where it is 0.5. Add some.", problem(TABLE, "0.6"));
        assertEquals("1e308 and 1.0e+308 together are too large for a number. Lower one of them.",
                problem(TestAxes.sum("a", 1e308), "1e308"));
        assertEquals("levels can be added to a or multiplied with it only if it is a number: 'none' is not a number. "
                + "Use a table of levels.", problem(TestAxes.sum("a", 1.0), "none"));
    }
}
