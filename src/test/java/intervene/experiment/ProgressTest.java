package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    /** Four runs of three seconds each. */
    private static String shown(Progress.Style style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long[] now = {0};
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(style, out, 4, () -> now[0])) {
            for (int i = 0; i < 4; i++) {
                now[0] += 3_000_000_000L;
                progress.step();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aLogHasALineNowAndThen() {
        assertEquals("2 of 4 runs, 0.3 a second, 0:06 left\n4 of 4 runs, 0.3 a second, 0:00 left\n",
                shown(Progress.Style.LOG));
    }

    @Test
    void aTerminalHasOneLineThatIsWipedInTheEnd() {
        String text = shown(Progress.Style.TERMINAL);
        assertEquals(5, text.split("\r", -1).length - 1, text);
        assertEquals("\r\u001b[K", text.substring(text.lastIndexOf('\r')));
    }

    @Test
    void silenceIsSilent() {
        assertEquals("", shown(Progress.Style.SILENT));
    }
}
