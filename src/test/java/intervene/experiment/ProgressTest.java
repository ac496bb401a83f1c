package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.Progress.Style;
import intervene.experiment.Progress.Work;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private Progress progress(Style style, Work work) {
        return new Progress(style, out, work, () -> now);
    }

    /** Runs of some seconds each, the third of them failing. */
    private List<String> logged(Work work, int runs, int seconds) {
        try (Progress progress = progress(Style.LOG, work)) {
            for (int i = 1; i <= runs; i++) {
                now += seconds * SECOND;
                progress.step(work.done() + i, i == 3);
            }
        }
        return shown().lines().toList();
    }

    /** Lines after 5, 15 and 35 seconds, then each half a minute: gaps double up to it. */
    @Test
    void aLogHasALineNowAndThen() {
        assertEquals(List.of(
                "1 of 20 runs (5 %), 12.0 a minute, 1:35 left",
                "3 of 20 runs (15 %), 12.0 a minute, 1:25 left, 1 failed",
                "7 of 20 runs (35 %), 12.0 a minute, 1:05 left, 1 failed",
                "13 of 20 runs (65 %), 12.0 a minute, 0:35 left, 1 failed",
                "19 of 20 runs (95 %), 12.0 a minute, 0:05 left, 1 failed",
                "20 of 20 runs in 1:40, 12.0 a minute, 1 failed"), logged(new Work(20, 0, "runs"), 20, 5));
    }

    @Test
    void whatIsClosedSaysNoMore() {
        Progress progress = progress(Style.LOG, new Work(3, 0, "runs"));
        now += 10 * SECOND;
        progress.step(false);
        progress.close();
        String text = shown();
        now += 100 * SECOND;
        progress.step(false);
        progress.close();
        assertEquals(text, shown());
    }

    @Test
    void shortWorkIsNotLogged() {
        assertEquals(List.of(), logged(new Work(4, 0, "runs"), 4, 1));
    }

    /** One of the 100 runs that are left took 10 seconds, so the other 99 take 990. */
    @Test
    void thePaceOfAResumedExperimentIsThatOfThisSession() {
        assertEquals("1,901 of 2,000 runs (95 %), 6.0 a minute, 16:30 left", logged(new Work(2000, 1900, "runs"), 4, 10)
                .get(0));
    }

    /** 1.6 runs a second; a point takes 250 seconds, so the 39 points that remain take 9750. */
    @Test
    void wherePointsCountTheirRunsAreToldToo() {
        Progress progress = progress(Style.LOG, new Work(40, 0, "points"));
        for (int i = 0; i < 400; i++) {
            now += SECOND * 5 / 8;
            progress.step(i / 399, false);
        }
        assertEquals("0 of 40 points (0 %), 8 runs, 1.6 a second, ? left", shown().lines().toList().get(0));
        now += 30 * SECOND - SECOND * 250;
        progress.close();
        assertTrue(shown().endsWith("1 of 40 points, 400 runs in 0:30, 13.3 a second\n"), shown());
    }

    @Test
    void slowRunsHaveARateByTheHour() {
        assertEquals("1 of 3 runs (33 %), 24.0 an hour, 5:00 left", logged(new Work(3, 0, "runs"), 1, 150).get(0));
    }

    @Test
    void aTerminalHasABarThatIsWipedInTheEnd() throws InterruptedException {
        Progress progress = progress(Style.TERMINAL, new Work(20, 0, "runs"));
        for (int i = 0; i < 300 && shown().isEmpty(); i++) {
            Thread.sleep(100);
        }
        now = 4 * SECOND;
        for (int i = 0; i < 5; i++) {
            progress.step(i == 0);
        }
        progress.close();
        String text = shown();
        assertEquals("\r\u001b[K", text.substring(text.lastIndexOf('\r')));
        assertTrue(text.contains("\r   0% |"), text);
        assertTrue(text.matches("(?s).*  25% \\|█+. +\\| 5 of 20 runs \\(0:\\d\\d:\\d\\d / 0:00:12\\) 1\\.3 a second,"
                + " 1 failed.*"), text);
        assertFalse(text.matches("(?s).*\u001b\\[[^K].*"), "no colours: " + text);
        progress.step(false);
        Thread.sleep(500);
        assertEquals(text, shown(), "nothing is drawn when it is closed");
    }

    /** Unless the machine was so busy that the work was not short. */
    @Test
    void shortWorkHasNoBar() {
        long start = System.nanoTime();
        try (Progress progress = progress(Style.TERMINAL, new Work(2, 0, "runs"))) {
            progress.step(false);
        }
        assertTrue(shown().isEmpty() || System.nanoTime() - start > SECOND / 4, shown());
    }

    @Test
    void silenceIsSilent() {
        try (Progress progress = progress(Style.SILENT, new Work(2, 0, "runs"))) {
            now = 100 * SECOND;
            progress.step(true);
        }
        assertEquals("", shown());
    }
}
