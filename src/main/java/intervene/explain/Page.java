package intervene.explain;

import java.util.ArrayList;
import java.util.List;

/** A text of headings, paragraphs and tables, no line longer than {@link #WIDTH}. */
final class Page {
    static final int WIDTH = 108;

    private static final String INDENT = "  ";
    private static final int LABEL = 28;

    private final StringBuilder out = new StringBuilder();

    /** A heading of the whole. */
    void title(String text) {
        out.append(text).append('\n').append("=".repeat(text.length())).append('\n');
    }

    void heading(String text) {
        out.append('\n').append(text).append('\n').append("-".repeat(text.length())).append('\n');
    }

    /** Words, broken into lines. */
    void paragraph(String text) {
        wrapped("", "", text);
    }

    void indented(String text) {
        wrapped(INDENT, INDENT, text);
    }

    /** An item of a list. */
    void item(String text) {
        wrapped(INDENT + "- ", INDENT + "  ", text);
    }

    /** A label and what there is to say of it. */
    void entry(String label, String text) {
        String first = INDENT + label + " ".repeat(Math.max(1, LABEL - label.length()));
        wrapped(first, " ".repeat(INDENT.length() + LABEL), text);
    }

    void gap() {
        out.append('\n');
    }

    /** A line as it is. */
    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /**
     * Rows in columns, the first being the head.
     *
     * @param left how many columns, from the first, are set flush left, as is the last where it has words
     */
    void table(List<String[]> rows, int left) {
        int columns = rows.get(0).length;
        int[] width = new int[columns];
        for (String[] row : rows) {
            for (int k = 0; k < columns; k++) {
                width[k] = Math.max(width[k], length(row[k]));
            }
        }
        for (String[] row : rows) {
            var line = new StringBuilder(INDENT);
            for (int k = 0; k < columns; k++) {
                String space = " ".repeat(width[k] - length(row[k]));
                boolean flushLeft = k < left || k == columns - 1 && !row[k].matches("[-+]?[\\d.,e-]*");
                line.append(flushLeft ? row[k] + space : space + row[k]).append("  ");
            }
            line(line.toString());
        }
    }

    /** Rows of a reason, its size, what it is and where it is argued; the head first, the sum last, under a rule. */
    void reasons(List<String[]> rows) {
        int name = rows.stream().mapToInt(r -> length(r[0])).max().orElse(0);
        int size = rows.stream().mapToInt(r -> length(r[1])).max().orElse(0);
        for (int k = 0; k < rows.size(); k++) {
            String[] r = rows.get(k);
            if (k == rows.size() - 1) {
                line(INDENT + "-".repeat(name + 2 + size));
            }
            String start = INDENT + r[0] + " ".repeat(name + 2 + size - length(r[0]) - length(r[1])) + r[1] + "  ";
            String words = k == 0 || r[3].isEmpty() ? r[2] : r[2] + " (" + r[3] + ")";
            wrapped(start, " ".repeat(INDENT.length() + name + 4 + size), words);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void wrapped(String first, String following, String text) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && length(line.toString()) + 1 + length(word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(following);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        lines.forEach(this::line);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
