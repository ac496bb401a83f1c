package intervene.observe;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of results: its name is its file's name without the extension.
 *
 * @param name    as in {@code crises}
 * @param doc     what it has one row for
 * @param columns in order
 * @param <R>     what a row is made of
 */
public record Table<R>(String name, String doc, List<Column<R>> columns) {

    /** Column names in order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of a row, in the order of the columns. */
    public List<String> cells(R row) {
        return columns.stream().map(column -> {
            var text = new StringBuilder();
            column.append(row, text);
            return text.toString();
        }).toList();
    }

    /** The reference of this table, for people: a Markdown table with a row per column. */
    public String markdown() {
        return columns.stream()
                .map(c -> "| `" + c.name() + "` | " + c.unit() + " | " + c.doc() + " |\n")
                .collect(Collectors.joining("", "| column | unit | meaning |\n|---|---|---|\n", ""));
    }
}
