package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of(
            "seed", "moral.numbing", "moral.fiduciaryWeight", "norm.step", "ban.step", "two-permanent-members", "none",
            "base.yaml");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "moral.numbng, moral.numbing, a typing error",
        "moral.fiduciary_weight, moral.fiduciaryWeight, another spelling",
        "morals.fiduciaryWeight, moral.fiduciaryWeight, the right name in the wrong group",
        "numbing, moral.numbing, the name without its group",
        "normal.step, norm.step, the nearer of two groups",
        "two, two-permanent-members, an abbreviation",
        "bas.yaml, base.yaml, a file",
        "NONE, none, upper case"
    })
    void findsTheNameThatWasMeant(String given, String nearest, String why) {
        assertEquals("Maybe you meant '" + nearest + "'?", Nearest.suggestion(given, KNOWN));
    }

    @Test
    void whereNothingIsNearAllThatIsAllowedIsListed() {
        assertEquals("Maybe you meant 'none'?", Nearest.hint("non", List.of("none", "any")));
        assertEquals("Allowed are none, any.", Nearest.hint("somebody", List.of("none", "any")));
    }

    @ParameterizedTest
    @CsvSource({"xyzxyz", "completelyDifferent", "foo", "xy", "other.yaml"})
    void suggestsNothingFarFetched(String given) {
        assertEquals("", Nearest.suggestion(given, KNOWN));
        assertEquals("", Nearest.suggestion(given, List.of()));
    }
}
