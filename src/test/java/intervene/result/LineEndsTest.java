package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineEndsTest {
    private static final String TEXT = "run,x\n1,ü\r2\n";

    @TempDir
    private Path work;

    private String difference(String changed) throws IOException {
        return LineEnds.difference(Files.writeString(work.resolve("a.csv"), changed),
                Hashes.of(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsWhatNoWordIsChangedBy() throws IOException {
        String windows = TEXT.replace("\n", "\r\n");
        assertEquals("only its line ends differ (as on Windows)", difference(windows));
        assertEquals("only a byte order mark (BOM) was put before its first line", difference("\ufeff" + TEXT));
        assertEquals("only its line ends differ (as on Windows), and a byte order mark (BOM) stands before its first"
                + " line", difference("\ufeff" + windows));
    }

    @Test
    void saysNothingWhereAnythingElseIs() throws IOException {
        assertEquals("", difference(TEXT));
        assertEquals("", difference(""));
        assertEquals("", difference(TEXT.replace("\n", "\r\n").replace('1', '2')));
        assertEquals("", difference(TEXT.replace("\r", "")));
        assertEquals("", difference(TEXT + "\r"));
        byte[] cut = "\ufeff".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(work.resolve("b"), new byte[] {cut[0], cut[1]});
        assertEquals("", LineEnds.difference(file, Hashes.of(new byte[] {cut[0], cut[1]})));
    }
}
