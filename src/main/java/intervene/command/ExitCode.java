package intervene.command;

/** What a command tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The work failed. */
    public static final int FAILED = 1;
    /** Wrong use or wrong input: the caller can repair it. */
    public static final int WRONG_INPUT = 2;

    /** Stopped by Ctrl-C, as shells count it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
