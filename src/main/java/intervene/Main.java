package intervene;

import intervene.command.Debug;
import intervene.command.ExitCode;
import intervene.command.ExplainCommand;
import intervene.command.ParametersCommand;
import intervene.command.RunCommand;
import intervene.command.ValidateCommand;
import intervene.experiment.IoProblem;
import intervene.experiment.Provenance;
import intervene.param.InvalidInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code intervene}. */
@Command(
        name = "intervene",
        description = "Simulates states deciding whether to stop mass atrocities in other states.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class, ValidateCommand.class, ParametersCommand.class, ExplainCommand.class, HelpCommand.class
        },
        footer = {"", "Start with:", "  intervene run configs/baseline.yaml"})
public final class Main {

    /** Version and commit of this program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Provenance program = Provenance.ofThisProgram();
            String state = program.dirty().equals("true") ? ", changed" : "";
            return new String[] {"intervene " + program.version() + " (commit " + program.commit() + state + ")"};
        }
    }

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = execute(arguments);
        boolean cutOff = System.out.checkError();
        System.exit(cutOff && code == ExitCode.DONE ? ExitCode.FAILED : code);
    }

    /** Texts are the same bytes on every machine; standard output is buffered only within a line. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Executes a command line and returns the exit code; never throws. */
    static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setParameterExceptionHandler((problem, args) -> wrongUse(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(problem));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version()));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return failed("out of memory. Give it more with INTERVENE_JAVA_OPTIONS=-Xmx8g, or use fewer --threads.", e);
        } catch (StackOverflowError e) {
            return failed("the input is nested too deeply.", e);
        } catch (LinkageError | AssertionError e) {
            return failed(e.toString(), e);
        }
    }

    private static int wrongUse(ParameterException problem) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Help: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCode.WRONG_INPUT;
    }

    private static int failure(Exception problem) {
        if (problem instanceof InvalidInput) {
            System.err.println(problem.getMessage());
            Debug.trace(problem);
            return ExitCode.WRONG_INPUT;
        }
        if (problem instanceof IOException io) {
            return failed(IoProblem.describe(io), problem);
        }
        if (problem instanceof UncheckedIOException unchecked) {
            return failed(IoProblem.describe(unchecked.getCause()), problem);
        }
        return failed(problem.toString().replaceAll("\\s+", " ") + " (INTERVENE_DEBUG=1 shows where)", problem);
    }

    private static int failed(String message, Throwable problem) {
        System.err.println("intervene: " + message);
        Debug.trace(problem);
        return ExitCode.FAILED;
    }
}
