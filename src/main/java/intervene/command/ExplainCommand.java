package intervene.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code explain}: why a crisis of a run was answered as it was. */
@Command(name = "explain", description = "Explains how a crisis of a run was answered.", mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
