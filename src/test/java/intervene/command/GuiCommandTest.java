package intervene.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Without a display, which tests run without, the command says so and what to do. */
class GuiCommandTest {
    @Test
    void withoutADisplayItSaysWhatToDo() {
        PrintStream err = System.err;
        var text = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
            assertEquals(ExitCode.FAILED, new CommandLine(new GuiCommand()).execute("configs/baseline.yaml"));
        } finally {
            System.setErr(err);
        }
        String message = text.toString(StandardCharsets.UTF_8);
        assertTrue(message.startsWith("intervene: there is no display"), message);
        assertTrue(message.contains("xvfb-run") && message.contains("ssh -X") && !message.contains("Exception"), message);
        assertEquals(2, message.lines().count(), message);
    }
}
