package intervene.command;

/** What a command tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The work failed. */
    public static final int FAILED = 1;
    /** Wrong use or wrong input: the caller can repair it. */
    public static final int WRONG_INPUT = 2;

    /** A result was altered after it was written. */
    public static final int ALTERED = 3;
    /** The program gives another result than the one that was published. */
    public static final int OTHER_RESULT = 4;
    /** A file of a result is missing. */
    public static final int MISSING = 5;
    /** The program gives another result, but only in last digits. */
    public static final int LAST_DIGITS = 6;

    /** Stopped by Ctrl-C, as shells count it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
