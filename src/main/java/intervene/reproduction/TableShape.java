package intervene.reproduction;

import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Table;
import intervene.reproduction.RowDifference.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as the result has it and as it is made again.
 *
 * @param name    its name
 * @param file    name of the result's file
 * @param altered whether differences come from a change of the file, unless digests say that the run is another
 * @param columns those that both have
 * @param gone    columns that only the result has
 * @param added   columns that only the program writes
 * @param key     what names a row within its run, as indices of {@code columns}
 */
record TableShape(String name, String file, boolean altered, List<Shared> columns, List<String> gone,
        List<String> added, List<Integer> key) {
    private static final Map<String, List<String>> KEYS = Map.of(
            "crises", List.of("crisis"),
            "votes", List.of("draft"),
            "periods", List.of("period"),
            "contributions", List.of("intervention", "state"));

    /**
     * A column that both have.
     *
     * @param there its index in the result
     * @param here  its index in what is made again
     */
    record Shared(String name, Kind kind, int there, int here) {}

    /**
     * Compares headers.
     *
     * @param table what the program knows of the table
     */
    static TableShape of(Table<?> table, String file, boolean altered, List<String> there, List<String> here) {
        Map<String, Kind> kinds = table.columns().stream().collect(Collectors.toMap(Column::name, Column::kind));
        List<Shared> shared = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            int at = here.indexOf(there.get(i));
            if (at >= 0) {
                shared.add(new Shared(there.get(i), kinds.getOrDefault(there.get(i), Kind.TEXT), i, at));
            }
        }
        List<String> names = shared.stream().map(Shared::name).toList();
        List<Integer> key = KEYS.getOrDefault(table.name(), List.of()).stream().map(names::indexOf).toList();
        return new TableShape(table.name(), file, altered, shared,
                there.stream().filter(name -> !here.contains(name)).toList(),
                here.stream().filter(name -> !there.contains(name)).toList(), key.contains(-1) ? List.of() : key);
    }

    /** Whether both have the same columns. */
    boolean isSame() {
        return gone.isEmpty() && added.isEmpty();
    }

    /** The cells in which two rows differ, of the columns that both tables have. */
    List<Cell> differing(List<String> there, List<String> here) {
        return columns.stream().filter(c -> !there.get(c.there()).equals(here.get(c.here())))
                .map(c -> new Cell(c.name(), c.kind(), there.get(c.there()), here.get(c.here()))).toList();
    }

    /** The cell of a column in a row of the result; empty where both have no such column. */
    String cell(String column, List<String> row, Function<Shared, Integer> side) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst()
                .map(c -> row.get(side.apply(c))).orElse("");
    }

    /** What names a row within its run: the same in both tables. */
    String key(List<String> row, Function<Shared, Integer> side) {
        return key.stream().map(i -> row.get(side.apply(columns.get(i)))).collect(Collectors.joining(" "));
    }

    /** A row for people: {@code draft 14 (crisis 5, period 37)}; empty where the run says it all. */
    String words(List<String> row, Function<Shared, Integer> side) {
        Function<String, String> cell = column -> cell(column, row, side);
        return switch (name) {
            case "crises" -> "crisis " + cell.apply("crisis") + " (" + cell.apply("host") + ")";
            case "votes" -> "draft " + cell.apply("draft") + " (crisis " + cell.apply("crisis") + ", period "
                    + cell.apply("period") + ")";
            case "periods" -> "period " + cell.apply("period");
            case "contributions" -> cell.apply("state") + " in intervention " + cell.apply("intervention") + " (crisis "
                    + cell.apply("crisis") + ")";
            default -> "";
        };
    }
}
