package intervene.reproduction;

/** What came of a reproduction. Where several apply it is the first, in this order. */
public enum Outcome {
    /** The program gives another result than the manifest lists, in events or in numbers. */
    OTHER_RESULT,
    /** A file is missing; the program gives what the manifest lists, or could not be run. */
    MISSING,
    /** A file is not as it was written, and the program gives what the manifest lists, or could not be run. */
    ALTERED,
    /** The program gives another result, but only in the last digits of numbers. */
    LAST_DIGITS,
    /** Everything that was compared is the same. */
    REPRODUCED;

    /** The one of two that comes first. */
    Outcome or(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
