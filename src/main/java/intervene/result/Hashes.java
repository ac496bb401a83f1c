package intervene.result;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 of files, in hexadecimal: what the manifest of a result lists. */
public final class Hashes {
    private static final int BUFFER = 1 << 16;

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the digest has seen. */
    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** That of some bytes. */
    public static String of(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(content);
        return text(digest);
    }

    /** That of a file. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new FileInputStream(file.toFile())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return text(digest);
    }

    /** Of every file in a folder and its sub-folders but the manifest, by name; what is hidden does not count. */
    static SortedMap<String, String> ofFolder(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : Folders.files(folder)) {
            String name = Folders.name(folder, file);
            if (!Folders.isHidden(name) && !name.equals(Manifest.FILE)) {
                hashes.put(name, of(file));
            }
        }
        return hashes;
    }
}
