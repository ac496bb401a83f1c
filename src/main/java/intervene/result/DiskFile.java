package intervene.result;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is being written; unlike a channel, it stays open when its thread is interrupted. */
class DiskFile extends FileOutputStream {
    /** Opens a file that is there, to write at its end. */
    DiskFile(Path file) throws IOException {
        super(file.toFile(), true);
    }

    /** Returns when everything written so far is on the disk. */
    void force() throws IOException {
        getFD().sync();
    }
}
