package intervene.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * A file of a result, on the disk when it is closed. After a failure it takes nothing any more, since nobody knows how
 * much of what was written last has arrived.
 */
final class ResultFile extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final DiskFile file;
    private final OutputStream out;
    private final UnaryOperator<IOException> inWords;
    private final Step closed;
    private long length;
    private long forced;
    private boolean open = true;
    private IOException failure;

    /** A step that may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /**
     * Goes on with a file.
     *
     * @param file    opened at its end
     * @param length  its length, in bytes
     * @param inWords says what a problem means for the result
     * @param closed  what to do when the file has been closed without a failure
     */
    ResultFile(DiskFile file, long length, UnaryOperator<IOException> inWords, Step closed) {
        this.file = file;
        this.out = new BufferedOutputStream(file, BUFFER);
        this.length = length;
        this.forced = length;
        this.inWords = inWords;
        this.closed = closed;
    }

    /** Bytes in it, also those that are on their way. */
    long length() {
        return length;
    }

    @Override
    public void write(int b) throws IOException {
        attempt(() -> out.write(b));
        length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        attempt(() -> out.write(bytes, offset, count));
        length += count;
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    /** Returns when everything written so far is on the disk. */
    void force() throws IOException {
        if (length != forced || failure != null) {
            attempt(() -> {
                out.flush();
                file.force();
            });
            forced = length;
        }
    }

    /** Brings everything to the disk; closing it again does nothing. */
    @Override
    public void close() throws IOException {
        if (open) {
            try {
                force();
                attempt(() -> {
                    file.close();
                    closed.run();
                });
            } finally {
                abandon();
            }
        }
    }

    /** Lets go of the file without caring for what is on its way. */
    void abandon() throws IOException {
        open = false;
        file.close();
    }

    private void attempt(Step step) throws IOException {
        if (failure != null) {
            // A new exception: the first one may be on its way, and cannot be suppressed by itself.
            throw new IOException(failure.getMessage(), failure);
        }
        if (!open) {
            throw new IOException("the file is closed");
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = inWords.apply(e);
            throw failure;
        }
    }
}
