package intervene.command;

import intervene.result.IoProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the commands print: UTF-8 on every machine, and without control characters, by which a text from a file could
 * command the terminal.
 */
public final class Console {
    private static final int FIRST_PRINTABLE = 0x20;

    /** Standard output that remembers why it could not be written. */
    static final class Watched extends PrintStream {
        private final Recorder recorder;

        Watched(OutputStream out) {
            this(new Recorder(out));
        }

        private Watched(Recorder recorder) {
            super(recorder, true, StandardCharsets.UTF_8);
            this.recorder = recorder;
        }
    }

    /** Passes on what is written, and keeps the first failure, which a {@link PrintStream} swallows. */
    private static final class Recorder extends OutputStream {
        private final OutputStream out;
        private IOException failure;

        private Recorder(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    private Console() {}

    /** Makes the standard streams those of this class. */
    public static void open() {
        System.setOut(new Watched(new FileOutputStream(FileDescriptor.out)));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Prints a result, on standard output. */
    public static void say(String text) {
        System.out.print(visible(text));
        System.out.flush();
    }

    /** Prints a message and a line break, on standard error. */
    public static void tell(String message) {
        System.err.println(visible(message));
    }

    /**
     * Complains if something printed on standard output was lost; that the reader of a pipe has left is no loss.
     *
     * @param consolation what remains all the same; may be empty
     */
    public static void requireWritten(String consolation) throws IOException {
        System.out.flush();
        IOException failure = System.out instanceof Watched watched ? watched.recorder.failure : null;
        if (failure != null && !isClosedPipe(failure)) {
            throw new IOException("cannot write to standard output: " + IoProblem.describe(failure) + "."
                    + (consolation.isEmpty() ? "" : " " + consolation), failure);
        }
    }

    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The text with every control character but line break and tab spelled out: {@code \}{@code u001b}. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\t' || lineEnd || !isControl(c)) {
                visible.append(c);
            } else {
                visible.append(String.format("\\u%04x", (int) c));
            }
        }
        return visible.toString();
    }

    /** Also those that turn the direction of writing, behind which a text can hide. */
    private static boolean isControl(char c) {
        return c < FIRST_PRINTABLE || c >= 0x7f && c < 0xa0 || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
