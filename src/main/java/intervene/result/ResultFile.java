package intervene.result;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A file of a result: its SHA-256 is taken while it is written, and it is on the disk when it is closed. */
final class ResultFile extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final FileChannel channel;
    private final MessageDigest digest;
    private final Consumer<String> closed;

    private ResultFile(Path target, FileChannel channel, MessageDigest digest, Consumer<String> closed) {
        super(new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER));
        this.target = target;
        this.channel = channel;
        this.digest = digest;
        this.closed = closed;
    }

    /**
     * A new file.
     *
     * @param target the folder as its owner knows it, for the message where the file cannot be written
     * @param closed receives the SHA-256, in hexadecimal, when the file has been closed
     */
    static ResultFile create(Path path, Path target, Consumer<String> closed) throws IOException {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new ResultFile(target, channel, sha256(), closed);
        } catch (IOException e) {
            throw IoProblem.unwritable(target, e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw IoProblem.unwritable(target, e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw IoProblem.unwritable(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw IoProblem.unwritable(target, e);
        }
        closed.accept(HexFormat.of().formatHex(digest.digest()));
    }
}
