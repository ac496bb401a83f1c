package intervene.model;

import java.util.List;

/** Two texts held against each other. */
public final class Differences {
    private Differences() {}

    /** The first line in which they differ, with its number; empty where they are equal. */
    public static String first(String expected, String actual) {
        if (expected.equals(actual)) {
            return "";
        }
        List<String> was = List.of(expected.split("\n", -1));
        List<String> is = List.of(actual.split("\n", -1));
        int line = 0;
        while (line < was.size() && line < is.size() && was.get(line).equals(is.get(line))) {
            line++;
        }
        return "line " + (line + 1) + "\n  expected: " + (line < was.size() ? was.get(line) : "(end)")
                + "\n  is:       " + (line < is.size() ? is.get(line) : "(end)");
    }
}
