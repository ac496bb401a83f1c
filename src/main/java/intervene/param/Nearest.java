package intervene.param;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The valid name that somebody probably meant. */
public final class Nearest {
    private static final int SHORTEST_PART = 3;
    private static final int FAR = 2;
    private static final int FEW_EDITS = 2;
    private static final double SHARE_OF_EDITS = 0.4;

    private Nearest() {}

    /**
     * {@code Maybe you meant 'x'?} for the name in {@code known} that is nearest to {@code given}; empty if
     * none is near.
     */
    public static String suggestion(String given, Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        String nearest = of(given, known);
        String wanted = plain(given);
        boolean near = rank(plain(nearest), wanted) < FAR || isNear(plain(nearest), wanted);
        return near ? "Maybe you meant '" + nearest + "'?" : "";
    }

    /** The {@link #suggestion}, or where nothing is near, all that is allowed. */
    public static String hint(String given, Collection<String> known) {
        String suggestion = suggestion(given, known);
        return suggestion.isEmpty() && !known.isEmpty() ? "Allowed are " + String.join(", ", known) + "." : suggestion;
    }

    private static boolean isNear(String name, String wanted) {
        int edits = edits(name, wanted);
        return edits <= Math.max(FEW_EDITS, SHARE_OF_EDITS * wanted.length()) && 2 * edits <= wanted.length() + 1;
    }

    /**
     * The name in {@code known}, which must not be empty, that is nearest: one with the same last part, else one that
     * begins with the given name, else the one that fewest edits lead to. Upper case, hyphens and underscores count for
     * nothing.
     */
    public static String of(String given, Collection<String> known) {
        String wanted = plain(given);
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> rank(plain(name), wanted))
                        .thenComparingInt(name -> edits(plain(name), wanted)))
                .orElseThrow();
    }

    private static int rank(String name, String wanted) {
        boolean isPath = name.indexOf('.') > 0 || wanted.indexOf('.') > 0;
        if (isPath && leaf(name).equals(leaf(wanted))) {
            return 0;
        }
        return wanted.length() >= SHORTEST_PART && (name.startsWith(wanted) || leaf(name).startsWith(wanted)) ? 1 : FAR;
    }

    /** Also without the ending of a file, which says nothing about which one was meant. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]|\\.ya?ml$", "");
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitute, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
