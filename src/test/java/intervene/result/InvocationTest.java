package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InvocationTest {
    @Test
    void wordsAreWhatAShellTakesThemFor() {
        assertEquals("results/a_b-1.0,x=y:z@é%+", Invocation.word("results/a_b-1.0,x=y:z@é%+"));
        assertEquals("'a b'", Invocation.word("a b"));
        assertEquals("'$(rm -rf)'", Invocation.word("$(rm -rf)"));
        assertEquals("'it'\\''s'", Invocation.word("it's"));
        assertEquals("''", Invocation.word(""));
    }

    @Test
    void theProgramIsCalledAsItWas() {
        assertEquals("intervene reproduce r --run 1", new Invocation(false).command("reproduce", "r", "--run", "1"));
        assertEquals("java -jar intervene.jar explain x", new Invocation(true).command("explain", "x"));
    }
}
