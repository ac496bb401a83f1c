package intervene.result;

import java.util.Locale;

/** How the tables of a result are stored. */
public enum TableFormat {
    CSV, PARQUET;

    /** Ending of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
