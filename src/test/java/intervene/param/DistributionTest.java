package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.param.Distribution.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSTANT | 2 | 0 | [2, 2]",
                "UNIFORM | 0.2 | 1 | [0.2, 1]",
                "BETA | 0.9 | 20 | (0, 1)",
                "LOGNORMAL | 1.5 | 0.5 | (0, inf)",
                "POWER_LAW | 1000 | 1.5 | [1000, inf)"
            })
    void supportIsWhatCanOccur(Family family, double first, double second, String support) {
        assertEquals(support, new Distribution(family, first, second).support().toString());
    }
}
