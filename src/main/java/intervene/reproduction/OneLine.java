package intervene.reproduction;

import java.util.regex.Pattern;

/** Shows what somebody may have written into a manifest, so that it cannot pose as what the program says. */
final class OneLine {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST = 200;

    private OneLine() {}

    /** A value on one line, without control characters and not too long. */
    static String of(Object value) {
        String text = INVISIBLE.matcher(String.valueOf(value)).replaceAll("?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Whether a text has characters that are not shown as they are. */
    static boolean isInvisible(String text) {
        return INVISIBLE.matcher(text).find();
    }
}
