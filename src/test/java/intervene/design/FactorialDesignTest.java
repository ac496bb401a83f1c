package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorialDesignTest {
    private static Design factorial(Axis... axes) {
        return Designs.of(TestAxes.settings(DesignKind.FACTORIAL, List.of(axes), 0, 1));
    }

    private static String text(Design design) {
        return String.join(" ", TestAxes.points(design).stream().map(p -> String.join("", p)).toList());
    }

    @Test
    void theLastAxisIsFastest() {
        Design design = factorial(TestAxes.listed("a", "0", "1"), TestAxes.listed("b", "x", "y", "z"));
        assertEquals(6, design.size());
        assertEquals("0x 0y 0z 1x 1y 1z", text(design));
    }

    @Test
    void factorsOfOneAxisMoveTogether() {
        var a = Factor.of("a", true, "0", List.of("0", "1"));
        var b = Factor.of("b", false, "p", List.of("p", "q"));
        Design design = factorial(new Axis(List.of(a, b)), TestAxes.listed("c", "x", "y"));
        assertEquals("0px 0py 1qx 1qy", text(design));
    }

    @Test
    void levelsThatDependOnAnother() {
        var table = TestAxes.table("a", Map.of("0", List.of("5"), "1", List.of("6", "7")));
        Design design = factorial(TestAxes.listed("a", "0", "1"), TestAxes.listed("c", "x", "y"),
                TestAxes.dependent("b", "5", table));
        // a = 0: 2 · 1, a = 1: 2 · 2
        assertEquals("0x5 0y5 1x6 1x7 1y6 1y7", text(design));
    }

    @Test
    void levelsThatDependOnADependentOne() {
        var table = TestAxes.table("b", Map.of("11", List.of("p"), "12", List.of("q", "r"), "13", List.of("s")));
        Design design = factorial(Axis.of(Factor.of("a", true, "1", List.of("1", "2"))),
                TestAxes.dependent("b", "0", TestAxes.sum("a", 10.0, 11.0)), TestAxes.dependent("c", "p", table),
                TestAxes.dependent("d", "0", TestAxes.product("b", 2.0)));
        assertEquals("111p22 112q24 112r24 212q24 212r24 213s26", text(design));
    }

    @Test
    void rangesTakeTheirListedLevels() {
        var factor = new Factor("a", "1", true, "0", List.of("0", "0.5", "1"), TestAxes.UNIT, null);
        assertEquals("0 0.5 1", text(factorial(Axis.of(factor))));
    }

    @Test
    void noFactorIsOnePoint() {
        assertEquals(List.of(List.of()), TestAxes.points(factorial()));
    }

    @Test
    void manyPointsAreCountedNotListed() {
        // 18 axes of 10 levels, so that the levels of a point are the digits of its number; a 19th is too much
        String[] digits = IntStream.range(0, 10).mapToObj(Integer::toString).toArray(String[]::new);
        var axes = new ArrayList<Axis>();
        for (int i = 0; i < 18; i++) {
            axes.add(TestAxes.listed("f" + i, digits));
        }
        Design design = factorial(axes.toArray(Axis[]::new));
        assertEquals(1_000_000_000_000_000_000L, design.size());
        assertEquals("314159265358979323", String.join("", design.point(314_159_265_358_979_323L)));
        assertEquals("9".repeat(18), String.join("", design.point(design.size() - 1)));
        axes.add(TestAxes.listed("g", digits));
        String problem = assertThrows(InvalidInput.class, () -> factorial(axes.toArray(Axis[]::new))).getMessage();
        assertTrue(problem.contains("more than can be counted"), problem);
    }

    @Test
    void aMillionDependentPointsAreCountedNotListed() {
        // Each of 1000 levels of a has 1000 of b, computed, and b has 1000 of c.
        String[] levels = IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);
        Double[] steps = IntStream.range(0, 1000).mapToObj(i -> i * 1000.0).toArray(Double[]::new);
        Double[] more = IntStream.range(0, 1000).mapToObj(i -> i * 1e6).toArray(Double[]::new);
        Design design = factorial(Axis.of(Factor.of("a", true, "0", List.of(levels))),
                TestAxes.dependent("b", "0", TestAxes.sum("a", steps)),
                TestAxes.dependent("c", "0", TestAxes.sum("b", more)));
        assertEquals(1_000_000_000, design.size());
        assertEquals(List.of("123", "456123", "789456123"), design.point(123_456_789));
    }

    @Test
    void pointsBeyondTheEndAreNone() {
        Design design = factorial(TestAxes.listed("a", "0", "1"));
        assertThrows(IndexOutOfBoundsException.class, () -> design.point(2));
        assertThrows(IndexOutOfBoundsException.class, () -> design.point(-1));
    }

    @Test
    void aTableThatLacksALevelIsRefused() {
        var table = TestAxes.table("a", Map.of("0", List.of("5")));
        String problem = assertThrows(InvalidInput.class,
                () -> factorial(TestAxes.listed("a", "0", "1"), TestAxes.dependent("b", "5", table))).getMessage();
        assertEquals("factors.b: there are no levels where a is 1, only where it is 0. Add some.", problem);
    }
}
