package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationDifferenceTest {
    private static final String BEFORE = """
            # Every parameter.
            seed: 1
            council:
              majority: 9
              veto: none
            moral:
              numbing: 0.6
            """;

    @Test
    void pathsWithBothValues() {
        String after = BEFORE.replace("majority: 9", "majority: 10").replace("seed: 1", "seed: 2");
        assertEquals(List.of("seed: 1, 2", "council.majority: 9, 10"), ConfigurationDifference.of(BEFORE, after));
        assertEquals(List.of(), ConfigurationDifference.of(BEFORE, BEFORE));
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertEquals(List.of("moral.numbing: 0.6, (not there)"),
                ConfigurationDifference.of(BEFORE, BEFORE.replace("  numbing: 0.6\n", "")));
    }
}
