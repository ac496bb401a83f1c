package intervene.publication;

import intervene.param.InvalidInput;
import intervene.result.Provenance;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The program as one file that runs.
 *
 * @param jar        the file
 * @param provenance which program it is
 */
public record Program(Path jar, Provenance provenance) {
    /**
     * The program that is running.
     *
     * @throws InvalidInput if it does not run from one file
     */
    public static Program running() {
        CodeSource code = Program.class.getProtectionDomain().getCodeSource();
        try {
            Path place = code == null ? null : Path.of(code.getLocation().toURI());
            if (place != null && Files.isRegularFile(place)) {
                return new Program(place, Provenance.ofThisProgram());
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw noFile();
        }
        throw noFile();
    }

    private static InvalidInput noFile() {
        return new InvalidInput("an archive holds the program as one file, but this one runs from a folder of classes."
                + " Use ./intervene archive, which builds the file, or java -jar intervene.jar archive.");
    }
}
