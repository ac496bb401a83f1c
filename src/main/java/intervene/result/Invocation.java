package intervene.result;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the program was called, so that what it advises can be typed.
 *
 * @param jar whether as {@code java -jar intervene.jar}, without the launcher and the sources that are beside it
 */
public record Invocation(boolean jar) {
    /** That of the program that is running; the launcher says by the property {@code intervene.home} where it is. */
    public static Invocation current() {
        return new Invocation(System.getProperty("intervene.home") == null && isFile());
    }

    private static boolean isFile() {
        CodeSource code = Invocation.class.getProtectionDomain().getCodeSource();
        try {
            return code != null && Files.isRegularFile(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A command of this program for the shell: {@code intervene reproduce 'my results/a'}. */
    public String command(String... arguments) {
        return (jar ? "java -jar intervene.jar " : "intervene ")
                + Arrays.stream(arguments).map(Invocation::here).collect(Collectors.joining(" "));
    }

    /** An argument as the shell of this system takes it. */
    public static String here(String argument) {
        return File.separatorChar == '/' ? word(argument)
                : argument.matches("[\\p{L}\\p{N}_./\\\\:=@+-]+") ? argument : '"' + argument + '"';
    }

    /** An argument as a POSIX shell takes it: as it is, or in quotation marks. */
    public static String word(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:=,@%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
