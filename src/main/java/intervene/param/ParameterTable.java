package intervene.param;

import intervene.param.ParameterSpec.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Declarations as a reference table. */
public final class ParameterTable {
    private static final int[] WIDTHS = {35, 20, 24, 35};
    private static final String GAP = "  ";

    private ParameterTable() {}

    /** A Markdown table for each group, the {@link #tally}, and what counts only at the start of a run. */
    public static String markdown(List<ParameterSpec> specs) {
        var out = new StringBuilder();
        String topic = null;
        for (ParameterSpec s : specs) {
            if (!s.topic().equals(topic)) {
                topic = s.topic();
                out.append(out.isEmpty() ? "" : "\n")
                        .append("## ")
                        .append(topic.isEmpty() ? "Run" : topic)
                        .append("\n\n")
                        .append("| Parameter | Type | Default | Range or choices | Unit | Meaning | Source |\n")
                        .append("|---|---|---|---|---|---|---|\n");
            }
            out.append("| `").append(s.path()).append('`');
            List.of(s.kind(), s.defaultText(), domain(s), s.unit(), s.doc(), s.source())
                    .forEach(text -> out.append(" | ").append(text.isEmpty() ? "–" : text.replace("|", "\\|")));
            out.append(" |\n");
        }
        return out.append('\n').append(tally(specs)).append('\n').append(atStart(specs)).toString();
    }

    /** Which parameters a run that is under way does not heed; empty where it heeds all. */
    private static String atStart(List<ParameterSpec> specs) {
        String paths = specs.stream()
                .filter(s -> s.takesEffect() == TakesEffect.AT_START)
                .map(s -> "`" + s.path() + "`")
                .collect(Collectors.joining(", "));
        return paths.isEmpty()
                ? ""
                : "\nIn a run that is watched, another value counts from the next period on. Only at the start of a run"
                        + " count " + paths + ".\n";
    }

    /** A table in plain text of at most 120 columns, and the {@link #tally}. */
    public static String text(List<ParameterSpec> specs) {
        var out = new StringBuilder();
        row(out, "PARAMETER", "DEFAULT", "TYPE, RANGE, UNIT", "MEANING, SOURCE");
        for (ParameterSpec s : specs) {
            String unit = s.isNumeric() && !s.unit().equals("1") ? ", " + s.unit() : "";
            String range = domain(s).isEmpty() ? "" : (s.isChoice() ? ": " : " in ") + domain(s);
            row(
                    out,
                    s.path(),
                    s.defaultText().isEmpty() ? "–" : s.defaultText(),
                    s.kind() + range + unit,
                    s.doc() + " (" + s.source() + ")");
        }
        return out.append('\n').append(tally(specs)).append('\n').toString();
    }

    /** How many defaults are assumed, computed and sourced, in a line. */
    public static String tally(List<ParameterSpec> specs) {
        return specs.size() + " defaults: " + count(specs, Basis.ASSUMED) + " assumed, " + count(specs, Basis.COMPUTED)
                + " computed from data, " + count(specs, Basis.SOURCED) + " taken from a source.";
    }

    private static String domain(ParameterSpec s) {
        return s.isNumeric() ? s.range().toString() : String.join(", ", s.choices());
    }

    private static long count(List<ParameterSpec> specs, Basis basis) {
        return specs.stream().filter(s -> s.basis() == basis).count();
    }

    private static void row(StringBuilder out, String... cells) {
        var wrapped = new ArrayList<List<String>>();
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(wrap(cells[i], WIDTHS[i]));
            height = StrictMath.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(WIDTHS[i] - part.length()));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** Lines of at most {@code width} characters, broken at spaces where there are any. */
    private static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
