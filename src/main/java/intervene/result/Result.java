package intervene.result;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A finished result, as its folder holds it. */
public final class Result {
    private final Path folder;
    private final Map<String, Object> manifest;

    private Result(Path folder, Map<String, Object> manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a result.
     *
     * @throws InvalidInput if the folder is none; the message says what is missing or wrong, and what to do
     */
    public static Result open(Path folder) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }

    public Path folder() {
        return folder;
    }

    /** What {@code manifest.json} says: maps, lists, texts, numbers and truth values. */
    public Map<String, Object> manifest() {
        return manifest;
    }

    /** Whether there is a table of this name, in either format. */
    public boolean has(String table) {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * A table, to be read from its beginning.
     *
     * @param table its name without extension: {@code runs}
     * @throws InvalidInput if there is none
     */
    public TableReader table(String table) throws IOException {
        throw new UnsupportedOperationException("to be written");
    }
}
