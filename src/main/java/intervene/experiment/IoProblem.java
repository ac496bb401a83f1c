package intervene.experiment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
