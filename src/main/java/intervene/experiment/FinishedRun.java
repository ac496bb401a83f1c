package intervene.experiment;

import intervene.history.RunHistory;
import intervene.observe.RunKey;

/**
 * A run that has ended, well or badly.
 *
 * @param key     which run
 * @param history what was observed; null where it failed
 * @param failure why it failed; null where it did not
 */
public record FinishedRun(RunKey key, RunHistory history, Throwable failure) {

    public boolean failed() {
        return failure != null;
    }

    /** What went wrong and where, on one line; the same on every machine. */
    public String error() {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage().replaceAll("\\s+", " ");
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("intervene.")) {
                return failure.getClass().getSimpleName() + message + " (" + frame.getClassName() + "."
                        + frame.getMethodName() + ", line " + frame.getLineNumber() + ")";
            }
        }
        return failure.getClass().getSimpleName() + message;
    }
}
