package intervene.experiment;

import intervene.design.Design;
import intervene.observe.Column;
import intervene.observe.Table;
import intervene.result.CsvRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The points of a design as a list, from which they can be read again. */
final class PointList {
    private PointList() {}

    /** Writes a column for each factor and a row for each point, as CSV. */
    static void write(Design design, OutputStream out) throws IOException {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < design.factors().size(); i++) {
            int factor = i;
            String path = design.factors().get(i).path();
            columns.add(new Column<>(path, Column.Kind.TEXT, "", "level of this factor", levels -> levels.get(factor)));
        }
        CsvRows<List<String>> rows = new CsvRows<>(new Table<>("design", "design point", columns));
        out.write(rows.header());
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (long point = 0; point < design.size(); point++) {
            row.reset();
            rows.append(design.point(point), row);
            row.writeTo(out);
        }
    }

    /** SHA-256 of what {@link #write} writes, in hexadecimal. */
    static String sha256(Design design) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(design, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
