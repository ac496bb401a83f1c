package intervene.result;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * What programs for copying, editing or versions do to a text without changing its words: lines that end as on Windows,
 * and a byte order mark before the first.
 */
public final class LineEnds {
    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

    private LineEnds() {}

    /**
     * In which of these a text differs from the one with a SHA-256, if in nothing else:
     * {@code only its line ends differ (as on Windows)}.
     *
     * @return empty where something else differs, or nothing
     */
    public static String difference(Path file, String hash) throws IOException {
        MessageDigest digest = Hashes.sha256();
        boolean mark;
        boolean returns = false;
        try (PushbackInputStream in = new PushbackInputStream(
                new BufferedInputStream(new FileInputStream(file.toFile())), BYTE_ORDER_MARK.length)) {
            mark = takeMark(in);
            for (int b = in.read(); b >= 0; b = in.read()) {
                int next = b == '\r' ? in.read() : -1;
                if (next >= 0) {
                    in.unread(next);
                }
                if (next == '\n') {
                    returns = true;
                } else {
                    digest.update((byte) b);
                }
            }
        }
        boolean same = (mark || returns) && Hashes.text(digest).equals(hash);
        return same ? words(mark, returns) : "";
    }

    private static String words(boolean mark, boolean returns) {
        if (!mark) {
            return "only its line ends differ (as on Windows)";
        }
        return returns ? "only its line ends differ (as on Windows), and a byte order mark (BOM) stands before its"
                + " first line" : "only a byte order mark (BOM) was put before its first line";
    }

    private static boolean takeMark(PushbackInputStream in) throws IOException {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            int b = in.read();
            if (b != BYTE_ORDER_MARK[i]) {
                if (b >= 0) {
                    in.unread(b);
                }
                for (int j = i - 1; j >= 0; j--) {
                    in.unread(BYTE_ORDER_MARK[j]);
                }
                return false;
            }
        }
        return true;
    }
}
