package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import intervene.param.InvalidInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneAtATimeDesignTest {
    private static OneAtATimeDesign design(Axis... axes) {
        return (OneAtATimeDesign) Designs.of(TestAxes.settings(DesignKind.ONE_AT_A_TIME, List.of(axes), 0, 1));
    }

    private static Axis number(String path, String base, String... levels) {
        return Axis.of(Factor.of(path, true, base, List.of(levels)));
    }

    @Test
    void theBaseThenEachLevelOfEachFactor() {
        // a = 0.50 is the base 0.5; zipped c and d are at their bases at index 0 only
        var zipped = new Axis(List.of(
                Factor.of("c", true, "1", List.of("1", "1", "2")), Factor.of("d", false, "x", List.of("x", "y", "x"))));
        OneAtATimeDesign design = design(number("a", "0.5", "0.25", "0.50", "1"), zipped);
        assertEquals(List.of(
                List.of("0.5", "1", "x"),
                List.of("0.25", "1", "x"), List.of("1", "1", "x"),
                List.of("0.5", "1", "y"), List.of("0.5", "2", "x")), TestAxes.points(design));
        assertEquals(List.of(-1, 0, 0, 1, 1), List.of(design.varied(0), design.varied(1), design.varied(2),
                design.varied(3), design.varied(4)));
    }

    @Test
    void dependentLevelsAreThoseAtTheOthersBase() {
        var table = TestAxes.table("a", Map.of("1", List.of("10"), "2", List.of("20", "21")));
        assertEquals(List.of(List.of("2", "20"), List.of("1", "20"), List.of("2", "21")),
                TestAxes.points(design(number("a", "2", "1", "2"), TestAxes.dependent("b", "20", table))));
        String problem = assertThrows(InvalidInput.class,
                () -> design(number("a", "3", "1", "2"), TestAxes.dependent("b", "20", table))).getMessage();
        assertEquals("factors.b: there are no levels where a is 3", problem.substring(0, problem.indexOf(',')));
    }

    @Test
    void aBaseThatIsADistributionIsNoNumber() {
        assertEquals(2, design(number("a", "{distribution: beta, mean: 0.5, concentration: 2}", "0.5")).size());
    }
}
