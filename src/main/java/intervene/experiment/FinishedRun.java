package intervene.experiment;

import intervene.history.RunHistory;
import intervene.observe.RunKey;
import intervene.param.InvalidInput;

/**
 * A run that has ended, well or badly.
 *
 * @param key     which run
 * @param history what was observed; null where it failed
 * @param failure why it failed; null where it did not
 */
public record FinishedRun(RunKey key, RunHistory history, Throwable failure) {
    /**
     * Runs to the end, and keeps a failure that concerns this run alone.
     *
     * @throws OutOfMemoryError if the run exhausts the memory
     */
    public static FinishedRun of(RunKey key, RunFunction model) {
        try {
            return new FinishedRun(key, model.run(key), null);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return new FinishedRun(key, null, failure);
        }
    }

    public boolean failed() {
        return failure != null;
    }

    /** What went wrong, on one line, and where, unless the input explains it; the same on every machine. */
    public String error() {
        String message = failure.getMessage() == null ? "" : failure.getMessage().strip().replaceAll("\\s+", " ");
        if (failure instanceof InvalidInput) {
            return message;
        }
        if (failure instanceof StackOverflowError) {
            return "StackOverflowError"; // where the stack ends, the JVM decides
        }
        String name = failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("intervene.")) {
                return name + " (" + frame.getClassName() + "." + frame.getMethodName() + ", line "
                        + frame.getLineNumber() + ")";
            }
        }
        return name;
    }
}
