package intervene.publication;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A file of a published result.
 *
 * @param name        its path within the folder, with {@code /}
 * @param role        what it is to the result
 * @param description one sentence on what is in it
 * @param size        in bytes
 * @param sha256      its checksum, in hexadecimal
 */
record PublishedFile(String name, Role role, String description, long size, String sha256) {
    /** What a file is to a result. */
    enum Role {
        /** What it was made from. */
        INPUT,
        /** What the runs gave. */
        TABLE,
        /** What was made of the tables: report, figures, analysis. */
        DERIVED,
        /** What is said about it. */
        RECORD
    }

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "parquet", "application/vnd.apache.parquet",
            "yaml", "application/yaml",
            "yml", "application/yaml",
            "json", "application/json",
            "html", "text/html",
            "svg", "image/svg+xml");

    /** Its media type. */
    String mediaType() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** Its name as a relative reference of a URI: UTF-8 with all but letters, digits and a few signs as {@code %20}. */
    String uri() {
        return uri(name);
    }

    /** Any text as a part of a URI. */
    static String uri(String text) {
        StringBuilder uri = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    /** Its name without the ending: what a table is called. */
    String baseName() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
