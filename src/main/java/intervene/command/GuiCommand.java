package intervene.command;

import intervene.gui.MainWindow;
import intervene.gui.NoDisplay;
import intervene.param.InvalidInput;
import intervene.param.Numbers;
import intervene.param.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gui}: the window in which a run is watched, questioned and changed. */
@Command(
        name = "gui",
        description = "Opens a window in which a run can be watched, questioned and changed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  intervene gui",
            "  intervene gui configs/scenarios/no-veto.yaml --seed 7",
            "",
            "Exit codes: 0 closed, 1 there is no display, 2 wrong use or wrong input."
        })
public final class GuiCommand implements Callable<Integer> {
    private static final Path BASELINE = Path.of("configs", "baseline.yaml");

    @Parameters(paramLabel = "CONFIG", arity = "0..1", description =
            "the scenario, a YAML file; default: configs/baseline.yaml")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the run; default: the file's")
    private String seed;

    @Option(names = "--set", paramLabel = "path=value", description =
            "a parameter's value instead of the file's; may be repeated")
    private List<String> assignments = List.of();

    @Option(names = "--lesson", paramLabel = "FILE", description = "a lesson to begin with, of configs/lessons")
    private Path lesson;

    @Override
    public Integer call() throws InterruptedException {
        if (lesson != null && (config != null || seed != null || !assignments.isEmpty())) {
            throw new InvalidInput("--lesson: a lesson brings its own scenarios, seeds and settings. Leave out CONFIG,"
                    + " --seed and --set.");
        }
        List<Setting> settings = assignments.stream().map(a -> Setting.ofAssignment(a, "--set")).toList();
        Optional<Integer> number = Optional.ofNullable(seed).map(GuiCommand::number);
        MainWindow window;
        try {
            window = MainWindow.open(file(), settings, number, Optional.ofNullable(lesson));
        } catch (NoDisplay e) {
            Debug.trace(e);
            return noDisplay();
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
            Debug.trace(problem);
            window.tell("Something went wrong: " + problem + " (INTERVENE_DEBUG=1 shows where)");
        });
        window.awaitClosed();
        return ExitCode.DONE;
    }

    /** The given one; else the baseline of the current folder, or of the program's. */
    private Path file() {
        if (config != null || Files.exists(BASELINE)) {
            return config == null ? BASELINE : config;
        }
        return Optional.ofNullable(System.getProperty("intervene.home"))
                .map(home -> Path.of(home).resolve(BASELINE))
                .orElse(BASELINE);
    }

    private static int number(String text) {
        try {
            return Numbers.parseWhole(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("--seed: " + e.getMessage());
        }
    }

    private static int noDisplay() {
        Console.tell("intervene: there is no display to open the window on, or this Java cannot use it (on Debian:"
                + " apt-get install openjdk-17-jre).");
        Console.tell("Run it on a desktop, over 'ssh -X', or with 'xvfb-run'; or use 'intervene run' and"
                + " 'intervene report', which need no display.");
        return ExitCode.FAILED;
    }
}
