package intervene.result;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Says in words what the exceptions of the file system say by their class. */
public final class IoProblem {
    private IoProblem() {}

    /** For example {@code results/x: permission denied}. */
    public static String describe(IOException problem) {
        if (!(problem instanceof FileSystemException file)) {
            return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName());
        }
        return file.getFile() + ": " + reason(file);
    }

    /** As {@link #describe}, and what to do about a result that cannot be written to {@code target}. */
    static IOException unwritable(Path target, IOException problem) {
        String message = problem.getMessage();
        String found = isHidden(problem) ? reason((FileSystemException) problem) : describe(problem);
        boolean isFull = message != null && message.toLowerCase(Locale.ROOT).matches(".*(space|quota).*");
        return new IOException("cannot write to " + target + ": " + found + ". Nothing was kept. "
                + (isFull ? "Free some space, or choose" : "Choose") + " another folder with --out.", problem);
    }

    /** Whether its file is one that only the program knows of. */
    private static boolean isHidden(IOException problem) {
        return problem instanceof FileSystemException file && file.getFile() != null
                && file.getFile().contains(Workplace.PARTIAL);
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "is there already and is not a folder";
        }
        return Objects.requireNonNullElse(problem.getReason(), problem.getClass().getSimpleName());
    }
}
