package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @Test
    void anAssignmentIsCutAtItsFirstEqualsSign() {
        assertEquals(
                new Setting("world.file", "a=b.yaml", "--set"), Setting.ofAssignment("world.file=a=b.yaml", "--set"));
        assertEquals(new Setting("world.file", "", "--set"), Setting.ofAssignment("world.file=", "--set"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council.veto", "", "=none"})
    void anAssignmentNeedsANameAndAnEqualsSign(String text) {
        assertEquals(
                "--set: '" + text
                        + "' is not an assignment. Write path=value without spaces, for example council.veto=none.",
                assertThrows(InvalidInput.class, () -> Setting.ofAssignment(text, "--set"))
                        .getMessage());
    }
}
