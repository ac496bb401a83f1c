package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Distribution;
import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    static Stream<ParameterSpec> specs() {
        return Parameters.CATALOGUE.specs().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyDeclarationIsComplete(ParameterSpec spec) {
        assertFalse(spec.doc().isBlank(), "no meaning");
        assertFalse(spec.doc().endsWith("."), "a noun phrase has no full stop: " + spec.doc());
        assertTrue(Character.isLowerCase(spec.doc().charAt(0)) || spec.doc().startsWith("UN "), spec.doc());
        assertFalse(spec.source().isBlank(), "no source");
        assertFalse(spec.unit().isBlank(), "no unit; a pure number has unit 1");
        assertTrue(spec.path().matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?"), "a path is topic.name");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyDefaultIsWithinItsRange(ParameterSpec spec) {
        Object value = spec.defaultValue();
        if (value instanceof Distribution d) {
            assertTrue(spec.range().contains(d.support()));
        } else if (value instanceof Number n) {
            assertTrue(spec.range().contains(n.doubleValue()));
        }
        assertEquals(
                spec.defaultValue(),
                Parameters.CATALOGUE.values(Parameters.CATALOGUE.defaults()).get(spec.path()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsNotWithinItsRangeIsRefused(ParameterSpec spec) {
        if (spec.isNumeric()
                && Double.isFinite(spec.range().low())
                && spec.range().low() > Integer.MIN_VALUE) {
            String below = Long.toString((long) StrictMath.floor(spec.range().low()) - 1);
            assertThrows(
                    InvalidInput.class,
                    () -> Parameters.CATALOGUE.of(List.of(new Setting(spec.path(), below, "x.yaml:1"))));
        }
    }

    /** The names that scripts and papers rely on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed | 1",
                "replicates | 20",
                "horizon | 240",
                "onset.rate | 1.28",
                "doctrine | ad-hoc",
                "moral.fiduciaryWeight | {distribution: beta, mean: 0.93, concentration: 20}",
                "moral.soldierRiskTolerance | {distribution: lognormal, median: 1.5, sigma: 0.5}",
                "moral.casualtyAversion | 2",
                "moral.reputationalStake | 0.8",
                "moral.orderInterest | 0.3",
                "moral.bystanderExponent | 0.3",
                "moral.numbing | 0.6",
                "moral.fungibleShare | 0",
                "council.veto | any-permanent-member",
                "council.majority | 9",
                "council.restraint | false"
            })
    void thePublishedNamesStand(String path, String text) {
        assertEquals(text, ParameterSpec.text(Parameters.CATALOGUE.spec(path).defaultValue()));
    }

    @Test
    void theSeedOfTheLastReplicateMustBeANumberOfThirtyTwoBits() {
        var settings =
                List.of(new Setting("seed", "2147483647", "x.yaml:1"), new Setting("replicates", "2", "x.yaml:2"));
        assertEquals(
                "x.yaml:1, x.yaml:2: seed + replicates - 1, the seed of the last replicate, is 2147483648,"
                        + " more than 2147483647. Choose a smaller seed.",
                assertThrows(InvalidInput.class, () -> Parameters.CATALOGUE.of(settings))
                        .getMessage());
    }
}
