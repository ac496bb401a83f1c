package intervene.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program made a result, as it was recorded when the program was built.
 *
 * @param version version of the project
 * @param commit  git commit of the sources; {@code unknown} where they were not in git
 * @param dirty   whether tracked files differed from that commit: {@code true}, {@code false} or {@code unknown}
 */
public record Provenance(String version, String commit, String dirty) {
    private static final String UNKNOWN = "unknown";

    /** Of the program that is running. */
    public static Provenance ofThisProgram() {
        Properties git = new Properties();
        try (InputStream in = Provenance.class.getResourceAsStream("/intervene/git.properties")) {
            if (in != null) {
                git.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = Provenance.class.getPackage().getImplementationVersion();
        return new Provenance(version == null ? UNKNOWN : version,
                git.getProperty("git.commit.id.full", UNKNOWN), git.getProperty("git.dirty", UNKNOWN));
    }
}
