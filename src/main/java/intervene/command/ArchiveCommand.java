package intervene.command;

import intervene.param.InvalidInput;
import intervene.publication.Archive;
import intervene.publication.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive}: a result with the program, in one file. */
@Command(
        name = "archive",
        description = "Writes one zip with all that it takes to run a result again: the program itself, the result with"
        + " its configuration and its world, the description of the model, and instructions. It needs Java and nothing"
        + " else, neither network nor sources. The same result and program give the same bytes.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  intervene archive results/veto-rules-1",
            "  intervene archive results/veto-rules-1 --out veto-rules.zip",
            "",
            "Exit codes: 0 done, 1 the writing failed, 2 wrong use or wrong input."
        })
public final class ArchiveCommand implements Callable<Integer> {
    private final Supplier<Program> program;

    @Parameters(paramLabel = "DIR", description = "the result of a sweep or a run")
    private Path source;

    @Option(names = "--out", paramLabel = "FILE.zip", description = "the file; default: the name of the result's folder"
            + " with .zip, beside the folder. An existing file is not overwritten")
    private String out;

    /** With the program that is running. */
    public ArchiveCommand() {
        this(Program::running);
    }

    ArchiveCommand(Supplier<Program> program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Path target = OutOption.path(out, "the file", "veto-rules.zip");
        Archive archive = Archive.of(source, program.get());
        target = target == null ? beside(source) : target;
        archive.warnings().forEach(warning -> Console.tell("Warning: " + warning));
        long size = archive.write(target, () -> Console.tell("\nStopped: nothing was kept."));
        String shown = ResultOptions.shown(target.toAbsolutePath().normalize()).toString();
        Console.say("Written to " + shown + ": " + PublishCommand.size(size) + "\n");
        Console.requireWritten("The archive is in " + shown + ".");
        return ExitCode.DONE;
    }

    private static Path beside(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new InvalidInput(folder + " has no name. Name the archive with --out.");
        }
        return place.resolveSibling(place.getFileName() + ".zip");
    }
}
