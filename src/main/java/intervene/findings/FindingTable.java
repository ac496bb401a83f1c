package intervene.findings;

import intervene.observe.Column;
import intervene.observe.Column.Kind;
import intervene.observe.Table;
import intervene.result.CsvRows;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of findings.
 *
 * @param name    name of its file without the ending
 * @param title   what it shows, for people
 * @param columns in order
 * @param rows    a cell for each column: a text, a whole number, a real number, a truth value, or null where there is
 *                none
 * @param notes   what a reader has to know, one sentence or two each
 */
public record FindingTable(
        String name, String title, List<Heading> columns, List<List<Object>> rows, List<String> notes) {
    /**
     * A column.
     *
     * @param name snake_case
     * @param kind what its cells hold
     * @param doc  what they mean
     */
    public record Heading(String name, Kind kind, String doc) {
        static Heading text(String name, String doc) {
            return new Heading(name, Kind.TEXT, doc);
        }

        static Heading whole(String name, String doc) {
            return new Heading(name, Kind.WHOLE, doc);
        }

        static Heading real(String name, String doc) {
            return new Heading(name, Kind.REAL, doc);
        }
    }

    /** The same table in a file of another name. */
    FindingTable named(String other) {
        return new FindingTable(other, title, columns, rows, notes);
    }

    /** The table as CSV, with numbers in full. */
    public byte[] csv() {
        List<Column<List<Object>>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            cells.add(new Column<>(columns.get(i).name(), columns.get(i).kind(), "", columns.get(i).doc(),
                    row -> row.get(index)));
        }
        CsvRows<List<Object>> csv = new CsvRows<>(new Table<>(name, title, cells));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(csv.header());
        rows.forEach(row -> csv.append(row, out));
        return out.toByteArray();
    }

    /** The table for people: aligned, with four significant digits. */
    public String text() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Heading::name).toList());
        rows.forEach(row -> lines.add(row.stream().map(Cells::text).toList()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(title).append('\n');
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - line.get(i).length());
                boolean left = columns.get(i).kind() == Kind.TEXT;
                out.append("  ").append(left ? line.get(i) + gap : gap + line.get(i));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        notes.forEach(note -> text.append("  ").append(note).append('\n'));
        return text.toString();
    }
}
