package intervene.publication;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the program is cited: {@code CITATION.cff}, which goes where the program goes.
 *
 * @param title   its name
 * @param licence SPDX identifier of its licence
 * @param authors those who made it
 */
record Citation(String title, String licence, List<String> authors) {
    private static final Pattern AUTHORS = Pattern.compile("^authors:\n((?:[ -].*\n)+)", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("^ *-? *name: *(.*)$", Pattern.MULTILINE);

    /** That of the program that is running. */
    static Citation ofThisProgram() {
        return of(Resources.text("/intervene/CITATION.cff"));
    }

    /** What the text of such a file says; its authors are groups, each with a {@code name}. */
    static Citation of(String text) {
        Matcher authors = AUTHORS.matcher(text);
        List<String> names = authors.find()
                ? NAME.matcher(authors.group(1)).results().map(name -> unquoted(name.group(1))).toList() : List.of();
        if (names.isEmpty()) {
            throw new IllegalStateException("CITATION.cff names no author");
        }
        return new Citation(field(text, "title"), field(text, "license"), names);
    }

    private static String field(String text, String key) {
        Matcher field = Pattern.compile("^" + key + ": *(.*)$", Pattern.MULTILINE).matcher(text);
        if (!field.find()) {
            throw new IllegalStateException("CITATION.cff has no " + key);
        }
        return unquoted(field.group(1));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        return text.startsWith("\"") && text.endsWith("\"") && text.length() > 1 ? text.substring(1, text.length() - 1)
                : text;
    }
}
