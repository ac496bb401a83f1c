package intervene.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The folder of a result that is being made. */
public interface ResultFiles {
    /** The folder; its name is not the result's yet. */
    Path folder();

    /** A new file; it belongs to the result, and is on the disk, when it is closed. */
    OutputStream newFile(String file) throws IOException;

    /** Removes a file that was closed: a table that another format replaces. */
    void remove(String file) throws IOException;
}
