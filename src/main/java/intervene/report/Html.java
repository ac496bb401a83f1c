package intervene.report;

import intervene.findings.Cells;
import intervene.findings.FindingTable;
import intervene.observe.Column.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A page of HTML that needs nothing beside itself. */
final class Html {
    private static final String STYLE = """
            body { font: 16px/1.5 "Source Sans 3", "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: #1a1a1a;
                   background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.7rem; line-height: 1.25; margin-bottom: .3rem; }
            h2 { font-size: 1.25rem; margin-top: 2.2rem; border-bottom: 1px solid #ccc; padding-bottom: .2rem; }
            h3 { font-size: 1.05rem; margin-top: 1.6rem; }
            blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 3px solid #0072b2; color: #333; }
            blockquote cite { display: block; margin-top: .3rem; color: #555; font-style: normal; }
            table { border-collapse: collapse; font-size: .85rem; margin: .6rem 0; }
            th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #ddd; vertical-align: top; }
            th { border-bottom: 2px solid #888; }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            .wide { overflow-x: auto; }
            figure { margin: 1.6rem 0; page-break-inside: avoid; }
            figure img { max-width: 100%; height: auto; border: 1px solid #e5e5e5; }
            figcaption, .note { color: #444; font-size: .9rem; }
            .verdict { padding: .5rem .8rem; margin: .5rem 0; border-left: 5px solid #888; background: #f6f6f6; }
            .shown { border-color: #0072b2; } .not-shown { border-color: #d55e00; } .undecided { border-color: #888; }
            summary { cursor: pointer; } code { font-size: .9em; }
            @media print { body { max-width: none; margin: 0; } details > * { display: block; } }
            """;

    private final StringBuilder out = new StringBuilder();

    Html(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title)).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    }

    Html heading(int level, String text) {
        return element("h" + level, text);
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    Html element(String tag, String text) {
        out.append('<').append(tag).append('>').append(escaped(text)).append("</").append(tag).append(">\n");
        return this;
    }

    /** A paragraph of a class of its own. */
    Html box(String kind, String text) {
        out.append("<p class=\"").append(kind).append("\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    Html quote(String quote, String source) {
        out.append("<blockquote>").append(escaped(quote)).append("<cite>").append(escaped(source))
                .append("</cite></blockquote>\n");
        return this;
    }

    Html code(String text) {
        out.append("<p><code>").append(escaped(text)).append("</code></p>\n");
        return this;
    }

    /** A table of texts, the first row its head. */
    Html table(List<List<String>> rows) {
        out.append("<div class=\"wide\"><table>\n");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            out.append("<tr>");
            rows.get(i).forEach(cell -> out.append('<').append(tag).append('>').append(escaped(cell)).append("</")
                    .append(tag).append('>'));
            out.append("</tr>\n");
        }
        out.append("</table></div>\n");
        return this;
    }

    /** A table of findings with its notes; folded where it is long. */
    Html findings(FindingTable table, int longest) {
        boolean folded = table.rows().size() > longest;
        heading(3, table.title());
        out.append(folded ? "<details><summary>" + table.rows().size() + " rows</summary>\n" : "");
        out.append("<div class=\"wide\"><table>\n<tr>");
        for (FindingTable.Heading column : table.columns()) {
            out.append("<th").append(column.kind() == Kind.TEXT ? "" : " class=\"number\"").append(" title=\"")
                    .append(escaped(column.doc())).append("\">").append(escaped(column.name().replace('_', ' ')))
                    .append("</th>");
        }
        out.append("</tr>\n");
        table.rows().forEach(row -> row(table, row));
        out.append("</table></div>\n").append(folded ? "</details>\n" : "");
        table.notes().forEach(note -> box("note", note));
        return this;
    }

    private void row(FindingTable table, List<Object> row) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            out.append("<td").append(table.columns().get(i).kind() == Kind.TEXT ? ">" : " class=\"number\">")
                    .append(escaped(Cells.text(row.get(i)))).append("</td>");
        }
        out.append("</tr>\n");
    }

    /** The address of a figure that is part of the page. */
    static String embedded(byte[] svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    /** A figure, from the address of its SVG. */
    Html figure(Exhibit exhibit, String address) {
        out.append("<figure><img alt=\"").append(escaped(exhibit.caption())).append("\" width=\"")
                .append(exhibit.figure().width()).append("\" height=\"").append(exhibit.figure().height())
                .append("\" src=\"").append(escaped(address)).append("\">\n<figcaption>").append(escaped(exhibit.caption())).append("</figcaption></figure>\n");
        return this;
    }

    String text() {
        return out + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
