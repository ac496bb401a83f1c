package intervene.command;

import intervene.param.InvalidInput;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What follows {@code --out}. */
final class OutOption {
    private OutOption() {}

    /**
     * The path that was asked for; null where none was.
     *
     * @param out     as it was written; null where it was not
     * @param what    what it names: {@code the folder}
     * @param example one that could be written
     */
    static Path path(String out, String what, String example) {
        if (out != null && out.isBlank()) {
            throw new InvalidInput("--out: there is no name. Write " + what + " that is to be made, for example --out "
                    + example + ", or leave the option out.");
        }
        try {
            return out == null ? null : Path.of(out);
        } catch (InvalidPathException e) {
            throw new InvalidInput("--out: '" + out + "' is not a path: " + e.getReason() + ". Name another.");
        }
    }
}
