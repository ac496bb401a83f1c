package intervene;

import intervene.command.AnalyseCommand;
import intervene.command.ArchiveCommand;
import intervene.command.CompareCommand;
import intervene.command.Console;
import intervene.command.Debug;
import intervene.command.ExitCode;
import intervene.command.ExplainCommand;
import intervene.command.GuiCommand;
import intervene.command.MergeCommand;
import intervene.command.ParametersCommand;
import intervene.command.PublishCommand;
import intervene.command.ReportCommand;
import intervene.command.ReproduceCommand;
import intervene.command.RunCommand;
import intervene.command.SweepCommand;
import intervene.command.ValidateCommand;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.result.IoProblem;
import intervene.result.Provenance;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code intervene}. */
@Command(
        name = "intervene",
        description = "Simulates states deciding whether to stop mass atrocities in other states.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class, SweepCommand.class, MergeCommand.class, AnalyseCommand.class, ReportCommand.class,
            CompareCommand.class, ReproduceCommand.class, PublishCommand.class, ArchiveCommand.class,
            ValidateCommand.class, ParametersCommand.class, ExplainCommand.class, GuiCommand.class,
            HelpCommand.class
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
        Console.open();
        int code = execute(arguments);
        System.exit(code == ExitCode.DONE ? afterPrinting() : code);
    }

    /** The exit code of a command that is done, if what it printed has arrived. */
    private static int afterPrinting() {
        try {
            Console.requireWritten("");
            return System.out.checkError() ? ExitCode.FAILED : ExitCode.DONE;
        } catch (IOException e) {
            return failure(e);
        }
    }

    /** Executes a command line and returns the exit code; never throws. */
    static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((problem, args) -> wrongUse(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(problem));
        line.registerConverter(Path.class, Main::path);
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

    /** A path that was written on the command line. */
    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no path that Java can use here ("
                    + e.getReason() + "). Where it has letters beyond ASCII, set a locale with UTF-8 first, such as"
                    + " LC_ALL=C.UTF-8.");
        }
    }

    private static int wrongUse(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        String help = line.getCommandSpec().qualifiedName() + " --help";
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                Console.tell(sentences("there is no option '" + given + "'.",
                        Nearest.suggestion(given, line.getCommandSpec().optionsMap().keySet()), "See " + help));
                return ExitCode.WRONG_INPUT;
            }
            if (line.getParent() == null) {
                List<String> names = line.getSubcommands().keySet().stream().filter(n -> !n.equals("help")).toList();
                Console.tell(sentences("there is no command '" + given + "'.", Nearest.suggestion(given, names),
                        "Commands: " + String.join(", ", names) + ".", "See " + help));
                return ExitCode.WRONG_INPUT;
            }
        }
        Console.tell(problem.getMessage());
        Console.tell("Help: " + help);
        return ExitCode.WRONG_INPUT;
    }

    private static String sentences(String... sentences) {
        return Stream.of(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static int failure(Exception problem) {
        if (problem instanceof InvalidInput) {
            Console.tell(problem.getMessage());
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
        Console.tell("intervene: " + message);
        Debug.trace(problem);
        return ExitCode.FAILED;
    }
}
