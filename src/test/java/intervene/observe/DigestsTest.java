package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"run", "period", "1", "10", "999999999"})
    void areReadAsTheyAreWritten(String text) {
        assertEquals(text, Digests.parse(text, "--digests").label());
    }

    @Test
    void chainsAreThoseOfTheFirstReplicates() {
        Digests two = Digests.parse("2", "--digests");
        assertTrue(two.hasChain(1));
        assertFalse(two.hasChain(2));
        assertFalse(Digests.RUN.hasChain(0));
        assertTrue(Digests.PERIOD.hasChain(1_000_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "runs", "Period", "1.5", "99999999999"})
    void refuseOtherTexts(String text) {
        String message = assertThrows(InvalidInput.class, () -> Digests.parse(text, "--digests")).getMessage();
        assertTrue(message.startsWith("--digests: '" + text + "' is not allowed. Write period, run, or"), message);
    }
}
