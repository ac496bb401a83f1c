package intervene.result;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Reads a table of a finished result row by row, whatever its format; cells are texts as CSV spells them. */
public interface TableReader extends Closeable {
    /** Names of the columns. */
    List<String> header();

    /**
     * The next row, with a cell for each column; an empty cell is an empty text.
     *
     * @return null at the end
     */
    List<String> next() throws IOException;
}
