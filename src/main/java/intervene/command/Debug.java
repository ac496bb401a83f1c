package intervene.command;

/** Stack traces, for those who ask for them with {@code INTERVENE_DEBUG=1}. */
public final class Debug {
    private Debug() {}

    /** Prints where the problem arose, on standard error, if that was asked for. */
    public static void trace(Throwable problem) {
        if ("1".equals(System.getenv("INTERVENE_DEBUG"))) {
            problem.printStackTrace(System.err);
        }
    }
}
