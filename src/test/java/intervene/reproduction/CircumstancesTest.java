package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.result.Invocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and advised of programs, whatever a manifest holds. */
class CircumstancesTest {
    private static final Map<String, Object> HERE = Map.of("version", "2", "commit", "b".repeat(40), "dirty", false,
            "jvm", "J", "java", "17", "os", "Linux");

    private static Circumstances with(String key, Object value, boolean jar) {
        Map<String, Object> there = new HashMap<>(HERE);
        there.put(key, value);
        return new Circumstances(there, HERE, new Invocation(jar));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(touch x)", "x\n\nresult is reproduced", "1234567", ""})
    void noCommandIsMadeOfWhatIsNoCommit(String commit) {
        Circumstances circumstances = with("commit", commit, false);
        String cause = circumstances.cause("r");
        assertEquals("Likely cause: another program. Which one made it is not recorded (version 2, an unreadable"
                + " commit); this is version 2, commit bbbbbbbbbbbb.", cause);
        assertEquals(List.of("the program: version 2, an unreadable commit there, version 2, commit bbbbbbbbbbbb here"),
                circumstances.differences());
    }

    @Test
    void everyValueIsOneLine() {
        for (String key : List.of("version", "jvm", "java", "os")) {
            String text = String.join("", with(key, "a\nb\u001b\u202e\u2028" + "x".repeat(300), false).differences());
            assertTrue(text.contains("a?b???xxx") && text.contains("x…") && !text.contains("\n"), text);
        }
    }

    @Test
    void commandsCanBeTyped() {
        String cause = with("commit", "a".repeat(40), false).cause("my results/a");
        assertTrue(cause.endsWith("\n  git worktree add ../intervene-aaaaaaaaaaaa aaaaaaaaaaaa\n"
                + "  ../intervene-aaaaaaaaaaaa/intervene reproduce 'my results/a'"), cause);
    }

    @Test
    void whereThereAreNoSourcesNoneAreAdvised() {
        String cause = with("commit", "a".repeat(40), true).cause("my results/a");
        assertTrue(cause.endsWith("\n  java -jar intervene.jar reproduce 'my results/a'"), cause);
        assertFalse(cause.contains("git"), cause);
    }

    @Test
    void whatIsNotRecordedIsNotClaimed() {
        Map<String, Object> there = new HashMap<>(HERE);
        there.remove("dirty");
        var circumstances = new Circumstances(there, HERE, new Invocation(false));
        assertEquals(List.of("the program: whether it was built from changed sources of commit bbbbbbbbbbbb, is not"
                + " known there"), circumstances.differences());
        assertTrue(circumstances.cause("r").contains("were perhaps changed"), circumstances.cause("r"));
        assertEquals(List.of("the program: there it was built from changed sources of commit bbbbbbbbbbbb"),
                with("dirty", true, false).differences());
    }
}
