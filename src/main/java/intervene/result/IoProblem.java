package intervene.result;

import java.io.File;
import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Says in words what the exceptions of the file system say by their class. */
public final class IoProblem {
    private IoProblem() {}

    /** For example {@code results/x: permission denied}. */
    public static String describe(IOException problem) {
        if (problem instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (problem instanceof SyncFailedException) {
            return "the disk did not confirm what was written; it may be full or failing";
        }
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName());
    }

    /** As {@link #describe}, and what to do about a result that cannot be written to {@code target}. */
    static IOException unwritable(Path target, IOException problem) {
        return problem(target, problem, "Nothing was kept. "
                + (isFull(problem) ? "Free some space, or choose" : "Choose") + " another folder with --out.");
    }

    /** As {@link #describe}, and what to do about an unfinished result of which something is safe. */
    static IOException halted(Target target, IOException problem) {
        if (Files.notExists(target.folder())) {
            return new IOException("cannot write to " + target.path() + ": somebody has removed or renamed "
                    + target.folder() + ", where it was made. If it is still somewhere, give it that name again, then"
                    + " continue with --resume.", problem);
        }
        return problem(target.path(), problem, "What was done up to the last checkpoint is safe in " + target.folder()
                + ". " + (isFull(problem) ? "Free some space" : "Mend this") + ", then continue with --resume.");
    }

    /** As {@link #describe}, and what to do about a finished result to which nothing can be added. */
    static IOException closed(Path result, IOException problem) {
        return problem(result, problem, "The result itself is as it was. "
                + (isFull(problem) ? "Free some space" : "Make the folder writable")
                + ", or copy it and use the copy.");
    }

    /**
     * As {@link #describe}, and what to do where what a reproduction was to keep cannot be written.
     *
     * @param out the folder that was asked for
     */
    public static IOException given(Path out, IOException problem) {
        IOException origin = origin(problem);
        return problem(out, origin, "Nothing was kept. " + (isFull(origin) ? "Free some space, or name" : "Name")
                + " another folder with --out.");
    }

    /**
     * As {@link #describe}, and what to do where a folder for temporary files has no room for a reproduction; any other
     * problem as it is.
     *
     * @param temporary the folder for temporary files
     * @param whole     whether all of a result is made there, unless it is made to be kept
     */
    public static IOException scratch(Path temporary, boolean whole, IOException problem) {
        IOException origin = origin(problem);
        if (!isFull(origin)) {
            return origin;
        }
        String option = "-Djava.io.tmpdir=DIR";
        return problem(temporary, new IOException("no space is left there, in the folder for temporary files", origin),
                "Free some space there, name a folder with more by " + (Invocation.current().jar() ? "java " + option
                : "INTERVENE_JAVA_OPTIONS=" + option) + (whole ? ", or keep what is made elsewhere with --out." : "."));
    }

    /** What was the matter before anybody put it in words. */
    private static IOException origin(IOException problem) {
        return problem.getCause() instanceof IOException cause ? origin(cause) : problem;
    }

    private static IOException problem(Path target, IOException problem, String remedy) {
        String found = isOwn(problem) ? reason((FileSystemException) problem) : describe(problem);
        return new IOException("cannot write to " + target + ": " + found + ". " + remedy, problem);
    }

    /** Whether its file is one that only the program knows of. */
    private static boolean isOwn(IOException problem) {
        if (!(problem instanceof FileSystemException file) || file.getFile() == null) {
            return false;
        }
        Path path = Path.of(file.getFile());
        return file.getFile().contains(Workplace.PARTIAL)
                || file.getFile().contains(UnfinishedResult.SUFFIX + File.separator)
                || path.getFileName() != null && Disk.isTemporary(path);
    }

    private static boolean isFull(IOException problem) {
        String message = problem.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).matches(".*(space|quota).*");
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
